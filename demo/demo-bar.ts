import type { DemoGuest, DemoHint } from './guests.ts';
import { escapeHtml } from './html.ts';

export interface DemoBar {
  /** The pages to switch between. */
  pages: readonly { href: string; title: string; here: boolean }[];
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

function hintCard({ title, notes, codes }: DemoHint): string {
  const rows = codes.map(
    ({ code, for: whose }) => `<li><span><code>${escapeHtml(code)}</code> ${escapeHtml(whose)}</span>
      ${copyButton('the code', code)}</li>`,
  );
  return `<section class="demo-guest">
    <h2>${escapeHtml(title)}</h2>
    ${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}
    <ul>${rows.join('')}</ul>
  </section>`;
}

function switcher(pages: DemoBar['pages']): string {
  const items = pages.map(
    ({ href, title, here }) =>
      `<li><a href="${href}"${here ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="demo-bar" lang="en" aria-label="Demo pages"><ul>${items.join('')}</ul></nav>`;
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
  const things = [...(hasPhone ? ['Phone'] : []), ...(hotels.length ? ['Hotel'] : [])];
  return `<aside class="demo-aside" lang="en" aria-label="Demo"><details class="demo-desk">
    <summary>${things.join(', ')} and guests to try <span class="demo-news" hidden></span></summary>
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
    .replace('<body>', () => `<body class="demo">${switcher(demoBar.pages)}<div class="demo-house">`)
    .replace('</body>', () => `</div>${desk(demoBar)}</body>`);
}
