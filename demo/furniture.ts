import { escapeHtml } from './html.ts';

/** A guest to try with: what they type, by the names of the widget's controls. */
export interface DemoGuest {
  title: string;
  note: string;
  fields: Record<'given-name' | 'family-name' | 'email' | 'tel' | 'tel-country', string>;
}

export interface DemoSite {
  site: string;
  /** In the switcher: what there is to see. */
  title: string;
}

const labels: Partial<Record<keyof DemoGuest['fields'], string>> = {
  'given-name': 'first name',
  'family-name': 'last name',
  email: 'e-mail',
  tel: 'mobile number',
};

function guestCard({ title, note, fields }: DemoGuest): string {
  const rows = Object.entries(labels).map(([name, label]) => {
    const value = escapeHtml(fields[name as keyof typeof fields]);
    return `<li><span lang="de">${value}</span>
      <button type="button" data-copy="${value}" aria-label="Copy the ${label}, ${value}">copy</button></li>`;
  });
  return `<section class="demo-guest">
    <h2>${escapeHtml(title)}</h2>
    <p>${escapeHtml(note)}</p>
    <ul>${rows.join('')}</ul>
    <button type="button" class="demo-fill" data-fill="${escapeHtml(JSON.stringify(fields))}">Fill in the form</button>
  </section>`;
}

function switcher(sites: readonly DemoSite[], current: string): string {
  const links = [...sites.map(({ site, title }) => ({ href: `/${site}/`, title, here: site === current }))];
  links.push({ href: '/playground', title: 'Playground', here: current === 'playground' });
  const items = links.map(
    ({ href, title, here }) =>
      `<li><a href="${href}"${here ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="demo-bar" lang="en" aria-label="Demo pages"><ul>${items.join('')}</ul></nav>`;
}

function desk(guests: readonly DemoGuest[]): string {
  return `<aside class="demo-aside" lang="en" aria-label="Demo"><details class="demo-desk">
    <summary>Phone and guests to try <span class="demo-news" hidden></span></summary>
    <div class="demo-things">
      <section class="demo-phone" aria-label="Phone">
        <div class="demo-screen">
          <h2>Messages</h2>
          <div class="demo-messages" role="log" aria-label="Text messages" tabindex="0">
            <p class="demo-empty">No messages yet. Codes and confirmations that the sandbox sends arrive here.</p>
          </div>
        </div>
      </section>
      ${guests.map(guestCard).join('')}
    </div>
  </details></aside>`;
}

export interface Furniture {
  sites: readonly DemoSite[];
  guests: readonly DemoGuest[];
  /** The site whose page it is, or `playground`. */
  current: string;
}

/** Puts the demo's furniture round a house's own page, which knows nothing of it. */
export function furnish(page: string, { sites, guests, current }: Furniture): string {
  return page
    .replace(
      '</head>',
      () => `<link rel="stylesheet" href="/demo/demo.css" />
    <script type="module" src="/demo/demo.js"></script>
  </head>`,
    )
    .replace('<body>', () => `<body class="demo">${switcher(sites, current)}<div class="demo-house">`)
    .replace('</body>', () => `</div>${desk(guests)}</body>`);
}
