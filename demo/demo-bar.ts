import type { DemoGuest, DemoHint } from './guests.ts';
import { escapeHtml } from './html.ts';

/** A house's page, as the demo offers it. */
export interface HouseLink {
  href: string;
  name: string;
  /** What there is to see at it. */
  shows: string;
}

/** Houses of one kind. */
export interface HouseGroup {
  title: string;
  houses: readonly HouseLink[];
}

export interface DemoBar {
  /** The front page has its desk below it, where the others have it at their side. */
  isFront: boolean;
  /** The houses to switch between. */
  groups: readonly HouseGroup[];
  /** The path of this page. */
  here: string;
  guests: readonly DemoGuest[];
  hints: readonly DemoHint[];
  /** Whether text messages can come. */
  phone: boolean;
  /** The hotels whose reservations are to be seen. */
  hotels: readonly string[];
}

const labels: Partial<Record<keyof DemoGuest['fields'], string>> = {
  'given-name': 'first name',
  'family-name': 'last name',
  email: 'e-mail',
  tel: 'mobile number',
};

const copyButton = (what: string, value: string) =>
  `<button type="button" data-copy="${escapeHtml(value)}" aria-label="${escapeHtml(`Copy ${what}, ${value}`)}">copy</button>`;

function guestCard({ title, note, fields }: DemoGuest): string {
  const rows = Object.entries(labels).map(([name, label]) => {
    const value = fields[name as keyof typeof fields];
    return `<li><span translate="no">${escapeHtml(value)}</span>
      ${copyButton(`the ${label}`, value)}</li>`;
  });
  return `<section class="demo-guest">
    <h2>${escapeHtml(title)}</h2>
    <p>${escapeHtml(note)}</p>
    <ul>${rows.join('')}</ul>
    <button type="button" class="demo-fill" data-fill="${escapeHtml(JSON.stringify(fields))}">Fill in the form</button>
  </section>`;
}

function hintCard({ title, notes, codes, links = [] }: DemoHint): string {
  const rows = codes.map(
    ({ code, for: whose }) => `<li><span><code>${escapeHtml(code)}</code> ${escapeHtml(whose)}</span>
      ${copyButton('the code', code)}</li>`,
  );
  return `<section class="demo-guest">
    <h2>${escapeHtml(title)}</h2>
    ${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}
    <ul>${rows.join('')}</ul>
    ${links.map(({ href, text }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></p>`).join('')}
  </section>`;
}

/** The houses as lists of links, each with what it shows; the page that one is on is marked. */
export function houseLists(groups: readonly HouseGroup[], here = ''): string {
  const item = ({ href, name, shows }: HouseLink) =>
    `<li><a href="${href}"${href === here ? ' aria-current="page"' : ''}><b>${escapeHtml(name)}</b>
      <span>${escapeHtml(shows)}</span></a></li>`;
  return groups
    .map(
      ({ title, houses }) =>
        `<section><h3>${escapeHtml(title)}</h3><ul>${houses.map(item).join('')}</ul></section>`,
    )
    .join('');
}

function switcher({ groups, here }: Pick<DemoBar, 'groups' | 'here'>): string {
  const current = (href: string) => (href === here ? ' aria-current="page"' : '');
  const house = groups.flatMap(({ houses }) => houses).find(({ href }) => href === here);
  return `<nav class="demo-bar" lang="en" aria-label="Demo pages">
    <a class="demo-home" href="/"${current('/')}>booking-widget</a>
    <details class="demo-menu" name="demo-menu">
      <summary>${house ? `<span class="demo-at">House: ${escapeHtml(house.name)}</span><span class="demo-all">Houses</span>` : 'Houses'}</summary>
      <div class="demo-houses">${houseLists(groups, here)}</div>
    </details>
    <a href="/playground"${current('/playground')}>Playground</a>
  </nav>`;
}

const phone = `<section class="demo-phone" aria-label="Phone">
  <div class="demo-screen">
    <h2>Messages</h2>
    <div class="demo-messages" role="log" aria-label="Text messages" tabindex="0">
      <p class="demo-empty">No messages yet. Codes and confirmations that the sandbox sends arrive here.</p>
    </div>
  </div>
</section>`;

const book = (hotels: readonly string[]) => `<section class="demo-book" aria-label="Hotel’s book">
  <h2>The hotel’s book</h2>
  <label class="demo-waits"><input type="checkbox" data-waits /> New reservations wait until they are confirmed here</label>
  <div class="demo-stays" role="log" aria-label="Reservations" tabindex="0" data-hotels="${escapeHtml(hotels.join(' '))}">
    <p class="demo-empty">No reservations yet. What the sandbox’s hotel has in its book stands here.</p>
  </div>
</section>`;

function desk({ guests, hints, phone: hasPhone, hotels }: DemoBar): string {
  const things = [hasPhone && 'Phone', hotels.length && 'Hotel'].filter(Boolean).join(', ');
  return `<aside class="demo-aside" lang="en" aria-label="Demo"><details class="demo-desk">
    <summary>${things ? `${things} and guests` : 'Guests'} to try <span class="demo-news" hidden></span></summary>
    <div class="demo-things">
      ${hasPhone ? phone : ''}
      ${hotels.length ? book(hotels) : ''}
      ${guests.map(guestCard).join('')}
      ${hints.map(hintCard).join('')}
    </div>
  </details></aside>`;
}

/** Puts the demo's demoBar round a house's own page, which knows nothing of it. */
export function furnish(page: string, demoBar: DemoBar): string {
  return page
    .replace(
      '</head>',
      () => `<link rel="stylesheet" href="/demo/demo.css" />
    <script type="module" src="/demo/demo.js"></script>
  </head>`,
    )
    .replace(
      '<body>',
      () =>
        `<body class="demo${demoBar.isFront ? ' demo-front' : ''}">${switcher(demoBar)}<div class="demo-house">`,
    )
    .replace('</body>', () => `</div>${desk(demoBar)}</body>`);
}
