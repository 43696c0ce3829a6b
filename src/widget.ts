/**
 * The script tag. Small on purpose: it waits until one of our tags comes near the guest and only then loads what the
 * tag needs. Until then the tag is undefined and simply shows its own content.
 */
const elements: Record<string, () => Promise<CustomElementConstructor>> = {
  'booking-widget': () => import('./elements/booking-widget/booking-widget.ts').then((m) => m.BookingWidget),
  'booking-manage': () => import('./elements/booking-manage/booking-manage.ts').then((m) => m.BookingManage),
};
const tags = Object.keys(elements);

const mark = Symbol.for('booking-widget');
const page = globalThis as { [mark]?: string };

/** Loads and defines an element once; a page that could not load it keeps the tag's own content. */
async function define(tag: string): Promise<void> {
  const load = elements[tag];
  if (!load) return;
  delete elements[tag];
  try {
    const element = await load();
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    elements[tag] = load;
    // eslint-disable-next-line no-console -- there is no other way to tell the page's author
    console.warn(`<${tag}> could not be loaded; its own content stays.`, error);
  }
}

function launch(): void {
  // Room for what comes, so that the page doesn't jump. A constructed sheet is allowed under a strict CSP.
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tags}{display:block;min-height:20rem}`);
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
    void define(element.localName);
  };
  const watch = (element: Element): void => {
    if (!tags.includes(element.localName) || customElements.get(element.localName)) return;
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
