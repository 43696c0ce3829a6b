import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { furnish, houseLists, type HouseGroup } from './demo-bar.ts';
import { guestsOf, hintsOf, sendsCodes } from './guests.ts';
import type { DemoVenue } from './venues.ts';
import { escapeHtml, fillPage } from './html.ts';
import { hotels, restaurants } from './sandbox/index.ts';

export interface PagesOptions {
  proxyUrl: string;
  /** Where the sandbox is taken hold of: its messages are streamed from there, its hotels' books read. */
  controlUrl: string;
  /** `YYYY-MM-DD` */
  today: string;
  demoVenues: readonly DemoVenue[];
}

const root = join(import.meta.dirname, 'sites');
/** The sites that the front page shows: one that sells tables, and one that sells rooms. */
const front = ['gasthof-adler', 'seehaus-hotel'] as const;
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The houses' pages, the playground, and the demo's own files. Reads each file anew, so that editing needs no restart. */
export function createPages({ proxyUrl, controlUrl, today, demoVenues }: PagesOptions): Hono {
  const app = new Hono();
  // As strict as a page can be that uses the widget: what breaks it is seen in the demo first.
  const policy = (formAction: string) =>
    [
      "default-src 'none'",
      `script-src 'self' ${proxyUrl}`,
      "style-src 'self'",
      "img-src 'self'",
      `connect-src 'self' ${proxyUrl}`,
      "base-uri 'none'",
      `form-action ${formAction}`,
    ].join('; ');
  const everySite = [...new Set(demoVenues.flatMap(({ sites }) => sites))];
  const playground = { sites: everySite, kinds: ['table', 'stay'] } as const;
  const groups = groupsOf(demoVenues);

  const furnished = (
    html: string,
    here: string,
    { sites }: Pick<DemoVenue, 'sites'>,
    hints = sites.flatMap((site) => hintsOf(site, today) ?? []),
  ) =>
    furnish(html, {
      isFront: here === '/',
      groups,
      here,
      guests: guestsOf(sites),
      hints,
      phone: sites.some(sendsCodes),
      hotels: sites.filter((site) => hotels.some((hotel) => hotel.site === site)),
    });
  /** Only a page with the attribute `handoff` sends a form: to the booking system. */
  const page = (html: string, handsOver = false) =>
    new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy(handsOver ? new URL(controlUrl).origin : "'none'"),
      },
    });
  const file = async (path: string) => {
    const content = await readFile(join(root, path), 'utf8');
    return new Response(content, { headers: { 'Content-Type': types[extname(path)] ?? 'text/plain' } });
  };
  const housePage = async (house: DemoVenue, name: string) => {
    const html = await readFile(join(root, house.house, name), 'utf8');
    const language = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'de';
    return page(
      furnished(fillPage(html, { proxy: proxyUrl, ...house.values(language) }), `/${house.house}/`, house),
      house.handsOver,
    );
  };

  app.onError((error, c) => {
    if ('code' in error && error.code === 'ENOENT') return c.notFound();
    throw error;
  });
  app.get('/', async () => {
    const html = await readFile(join(root, 'front.html'), 'utf8');
    const examples = Object.fromEntries(front.map((site, i) => [playground.kinds[i], exampleOf(site)]));
    const values = {
      proxy: proxyUrl,
      examples: escapeHtml(JSON.stringify(examples)),
      // As its script writes them, so that nothing moves when that comes.
      lines: escapeHtml(linesFor(exampleOf(front[0]), proxyUrl)),
      houses: houseLists(groups),
    };
    return page(furnished(fillPage(html, values), '/', { sites: front }, []));
  });
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/demo/inbox', async (c) => {
    const { signal } = c.req.raw;
    const stream = await fetch(`${controlUrl}/inbox/stream`, { signal });
    const { readable, writable } = new TransformStream();
    // It ends when the page goes away, and then nobody is left to be told.
    void stream.body?.pipeTo(writable, { signal }).catch(() => undefined);
    return new Response(readable, { headers: { 'Content-Type': 'text/event-stream' } });
  });
  app.get('/demo/stays', async () => {
    const { body, status } = await fetch(`${controlUrl}/stays`);
    return new Response(body, { status, headers: { 'Content-Type': 'application/json' } });
  });
  /** What the hotel's desk can do beside reading its book: say that bookings wait for it, and confirm one. */
  const patch = async (path: string, change: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const { ok } = await fetch(controlUrl + path, { method: 'PATCH', headers, body: JSON.stringify(change) });
    return new Response(null, { status: ok ? 204 : 502 });
  };
  app.post('/demo/hotels/:site/:when{waits|confirms}', (c) =>
    patch(`/hotels/${c.req.param('site')}`, { confirmsAtOnce: c.req.param('when') === 'confirms' }),
  );
  app.post('/demo/stays/:site/:account/confirm', (c) =>
    patch(`/stays/${c.req.param('site')}/${c.req.param('account')}`, { status: 'confirmed' }),
  );
  app.get('/demo/:file{[a-z-]+\\.(css|js)}', (c) => file(c.req.param('file')));
  // The widget and nothing else: `/bare/seehaus?lang=en&color-scheme=dark`, each parameter but `lang` an attribute of it.
  app.get('/bare/:site', (c) => {
    const { lang = 'de', ...attributes } = c.req.query();
    const html = barePage(proxyUrl, lang, { site: c.req.param('site'), ...attributes });
    return page(html, 'handoff' in attributes);
  });
  app.get('/bare/group/:group', (c) => {
    const { lang = 'de', ...attributes } = c.req.query();
    const group = c.req.param('group');
    return page(barePage(proxyUrl, lang, { group, ...attributes }, 'booking-finder'));
  });
  // Any other of the elements, likewise: `/bare/booking-reviews/seehaus?months=6`.
  app.get('/bare/:element{booking-[a-z]+}/:site', (c) => {
    const { lang = 'de', ...attributes } = c.req.query();
    const { element, site } = c.req.param();
    return page(barePage(proxyUrl, lang, { site, ...attributes }, element));
  });
  app.get('/playground', async () => {
    const html = await readFile(join(root, '../../index.html'), 'utf8');
    const sites = everySite.map((site) => `<option>${escapeHtml(site)}</option>`).join('');
    return page(furnished(fillPage(html, { proxy: proxyUrl, sites }), '/playground', playground));
  });
  for (const house of demoVenues) {
    app.get(`/${house.house}/`, () => housePage(house, 'index.html'));
    app.get(`/${house.house}/:name{(terms|privacy)\\.html}`, (c) => page(legalPage(c.req.param('name'))));
    app.get(`/${house.house}/:name{[a-z-]+\\.html}`, (c) => housePage(house, c.req.param('name')));
    app.get(`/${house.house}/:path{(photos/)?[a-z0-9-]+\\.(css|svg)}`, (c) =>
      file(join(house.house, c.req.param('path'))),
    );
  }
  return app;
}

function groupsOf(venues: readonly DemoVenue[]): HouseGroup[] {
  const group = (title: string, isIn: (venue: DemoVenue) => boolean): HouseGroup => ({
    title,
    houses: venues
      .filter(isIn)
      .flatMap(({ house, name, shows }) => (shows ? [{ href: `/${house}/`, name, shows }] : [])),
  });
  return [
    group('Restaurants', ({ kinds }) => !kinds.includes('stay')),
    group('Hotels', ({ kinds }) => kinds.includes('stay')),
  ];
}

/** What stands for a house in the lines that the front page offers. */
function exampleOf(site: string): { site: string; phone: string; tel: string } {
  const seed = [...restaurants, ...hotels].find((each) => each.site === site);
  if (!seed) throw new Error(`The sandbox has no ${site}.`);
  return { site, phone: seed.phone, tel: seed.phone.replace(/[^+\d]/g, '') };
}

const linesFor = ({ site, phone, tel }: ReturnType<typeof exampleOf>, proxyUrl: string) =>
  `<script type="module" src="${proxyUrl}/widget.js"></script>
<booking-widget site="${site}"><a href="tel:${tel}">Book by phone: ${phone}</a></booking-widget>`;

/** Where a house's own terms would stand. */
const legalPage = (name: string) => `<!doctype html>
<html lang="en">
  <head><title>The house</title><meta name="viewport" content="width=device-width, initial-scale=1" /></head>
  <body><main><h1>${name === 'terms.html' ? 'Terms' : 'Privacy'}</h1><p>A real house has its own here.</p></main></body>
</html>`;

function barePage(
  proxyUrl: string,
  lang: string,
  attributes: Readonly<Record<string, string>>,
  element = 'booking-widget',
): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${escapeHtml(name)}="${escapeHtml(value)}"`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <title>Booking</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="${proxyUrl}/widget.js"></script>
  </head>
  <body>
    <main>
      <h1>Booking</h1>
      <${element} ${written.join(' ')}><a href="mailto:desk@house.example">desk@house.example</a></${element}>
    </main>
  </body>
</html>`;
}
