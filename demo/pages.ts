import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { furnish, type DemoGuest, type DemoSite } from './furniture.ts';
import { escapeHtml, fillPage } from './html.ts';

export interface PagesOptions {
  proxyUrl: string;
  /** Where the sandbox streams its messages, as server-sent events. */
  inboxUrl: string;
  /** Each with the HTML that its page asks for: `phone`, `tel`, `address`, `hours`. */
  sites: readonly (DemoSite & { values: Readonly<Record<string, string>> })[];
  guests: readonly DemoGuest[];
}

const root = join(import.meta.dirname, 'sites');
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The houses' pages, the playground, and the demo's own files. Reads each file anew, so that editing needs no restart. */
export function createPages({ proxyUrl, inboxUrl, sites, guests }: PagesOptions): Hono {
  const app = new Hono();
  // As strict as a page can be that uses the widget: what breaks it is seen in the demo first.
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${proxyUrl}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${proxyUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

  const page = async (file: string, current: string, values: Readonly<Record<string, string>>) => {
    const html = fillPage(await readFile(file, 'utf8'), { proxy: proxyUrl, ...values });
    return new Response(furnish(html, { sites, guests, current }), {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    });
  };
  const file = async (path: string) => {
    const content = await readFile(join(root, path), 'utf8');
    return new Response(content, { headers: { 'Content-Type': types[extname(path)] ?? 'text/plain' } });
  };

  app.get('/', (c) => c.redirect(`/${sites[0]?.site ?? ''}/`));
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/demo/inbox', async (c) => {
    const { signal } = c.req.raw;
    const stream = await fetch(inboxUrl, { signal });
    const { readable, writable } = new TransformStream();
    // It ends when the page goes away, and then nobody is left to be told.
    void stream.body?.pipeTo(writable, { signal }).catch(() => undefined);
    return new Response(readable, { headers: { 'Content-Type': 'text/event-stream' } });
  });
  app.get('/demo/:file{[a-z]+\\.(css|js)}', (c) => file(c.req.param('file')));
  // The widget and nothing else: `/bare/seehaus?lang=en&color-scheme=dark`, each parameter but `lang` an attribute of it.
  app.get('/bare/:site', (c) => {
    const { lang = 'de', ...attributes } = c.req.query();
    return c.html(barePage(proxyUrl, lang, { site: c.req.param('site'), ...attributes }), 200, {
      'Content-Security-Policy': policy,
    });
  });
  const options = sites.map(({ site }) => `<option>${escapeHtml(site)}</option>`).join('');
  app.get('/playground', () => page(join(root, '../../index.html'), 'playground', { sites: options }));
  for (const { site, values } of sites) {
    app.get(`/${site}/`, () => page(join(root, site, 'index.html'), site, values));
    app.get(`/${site}/:file{[a-z]+\\.(css|svg)}`, (c) => file(join(site, c.req.param('file'))));
  }
  return app;
}

function barePage(proxyUrl: string, lang: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${escapeHtml(name)}="${escapeHtml(value)}"`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <title>Tisch</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="${proxyUrl}/widget.js"></script>
  </head>
  <body>
    <main>
      <h1>Tisch</h1>
      <booking-widget ${written.join(' ')}><a href="tel:+41445550000">044 555 00 00</a></booking-widget>
    </main>
  </body>
</html>`;
}
