/**
 * The language that holds for an element: its own `lang`, else the nearest in the page, through shadow roots; undefined
 * where the page says nothing.
 */
export function pageLanguage(element: Element): string | undefined {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** Calls back whenever a `lang` in the document changes; returns a function that stops it. */
export function watchPageLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
