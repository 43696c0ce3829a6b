/**
 * The script tag. Small on purpose: it waits until one of our tags comes near the guest and only then loads what the
 * tag needs. Until then the element is undefined and shows its own content.
 */
import type { EarlyRequest } from './elements/booking-widget/booking-widget.ts';
import { reservedHeights } from './reserved-heights.ts';

const flows: Record<string, () => Promise<unknown>> = {
  table: () => import('./table/table-flow.ts'),
  stay: () => import('./stay/stay-flow.ts'),
};
const catalogs = import.meta.glob(['./text/*/{common,table,stay,booked}.ts']);

/**
 * Loads the code and the texts that the answer requires, before the element itself can do it; it then
 * finds them loaded, or on their way.
 */
function loadAhead({ kind, language }: { kind: string; language: string }): Promise<unknown> {
  const [folder] = language.split('-');
  const texts = ['common', kind, ...(kind === 'stay' ? ['booked'] : [])];
  return Promise.all([flows[kind]?.(), ...texts.map((name) => catalogs[`./text/${folder}/${name}.ts`]?.())]);
}

const earlyRequests = new WeakMap<Element, EarlyRequest>();

/**
 * Makes the first call while the code is loading, as the element would make it itself. Both use the same language except
 * for an element within a shadow root: there the element makes the call again.
 */
function openEarly(element: Element): void {
  const language = element.closest<HTMLElement>('[lang]')?.lang || undefined;
  const site = element.getAttribute('site');
  const proxy = element.getAttribute('proxy') || new URL(import.meta.url).origin;
  if (!site) return;
  const url = `${proxy.replace(/\/$/, '')}/v1/sites/${encodeURIComponent(site)}/open`;
  const body = JSON.stringify({ language });
  const response = fetch(url, { method: 'POST', body, credentials: 'omit' });
  // The element handles a failure; without this, an unused request would be an unhandled rejection.
  response
    .then((answer) => answer.clone().json())
    .then(loadAhead)
    .catch(() => undefined);
  earlyRequests.set(element, { url, body, response });
}

/** How each element is loaded. */
const elements: Record<string, (element: Element) => Promise<CustomElementConstructor>> = {
  'booking-widget': async (element) => {
    openEarly(element);
    const { BookingWidget } = await import('./elements/booking-widget/booking-widget.ts');
    BookingWidget.earlyRequests = earlyRequests;
    return BookingWidget;
  },
  'booking-finder': () => import('./elements/booking-finder/booking-finder.ts').then((m) => m.BookingFinder),
  'booking-manage': () => import('./elements/booking-manage/booking-manage.ts').then((m) => m.BookingManage),
  'booking-feedback': () =>
    import('./elements/booking-feedback/booking-feedback.ts').then((m) => m.BookingFeedback),
  'booking-reviews': () =>
    import('./elements/booking-reviews/booking-reviews.ts').then((m) => m.BookingReviews),
};
const tags = Object.keys(elements);

const mark = Symbol.for('booking-widget');
const page = globalThis as { [mark]?: string };

/** Loads and defines an element once; a page that could not load it keeps the tag's own content. */
async function define(element: Element): Promise<void> {
  const tag = element.localName;
  const load = elements[tag];
  if (!load) return;
  delete elements[tag];
  try {
    const constructor = await load(element);
    if (!customElements.get(tag)) customElements.define(tag, constructor);
  } catch (error) {
    elements[tag] = load;
    // eslint-disable-next-line no-console -- there is no other way to tell the page's author
    console.warn(`<${tag}> could not be loaded; its own content stays.`, error);
  }
}

/**
 * Reserves height so that the page doesn't jump: that of a table's first step, by the width of the window, as what kind of
 * site it is stands in the first answer only. A page's own `min-height` takes precedence, and is there before any script.
 */
const { table, finder, feedback } = reservedHeights;
const reserved = `:where(${tags}){box-sizing:border-box;min-height:20rem}:where(${tags}):not(:defined){display:block}
:where(booking-widget){min-height:${table.wide}rem}:where(booking-feedback){min-height:${feedback.wide}rem}:where(booking-finder){min-height:${finder.wide}rem}
@media(max-width:47.9em){:where(booking-widget){min-height:${table.phone}rem}:where(booking-feedback){min-height:${feedback.phone}rem}:where(booking-finder){min-height:${finder.phone}rem}}
@media(max-width:22em){:where(booking-widget){min-height:${table.narrow}rem}}`;

/** Without waiting for a frame, where it is known already. */
const isNear = (element: Element): boolean => {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -400 && top < innerHeight + 400;
};

function launch(): void {
  // Allowed under a strict CSP.
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(reserved);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) wake(target);
    },
    { rootMargin: '400px' },
  );
  const wake = (element: Element): void => {
    near.unobserve(element);
    void define(element);
  };
  const watch = (element: Element): void => {
    if (!tags.includes(element.localName) || customElements.get(element.localName)) return;
    if (isNear(element)) return void define(element);
    near.observe(element);
    for (const sign of ['pointerenter', 'focusin']) {
      element.addEventListener(sign, () => wake(element), { once: true });
    }
  };
  document.querySelectorAll(tags.join()).forEach(watch);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) [node, ...node.querySelectorAll(tags.join())].forEach(watch);
  }).observe(document, { childList: true, subtree: true });
}

if (page[mark]) {
  // eslint-disable-next-line no-console -- as above
  console.warn(`The booking widget's script is on this page twice; the first from ${page[mark]} counts.`);
} else {
  page[mark] = import.meta.url;
  launch();
}
