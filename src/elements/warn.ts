const told = new Set<string>();

/** Warns the page's author of a wrong attribute, once; the element goes on without it. */
export function ignore(element: Element, attribute: string, value: string, takes: string): void {
  tell(element, `${attribute}="${value}" is ignored; it takes ${takes}`);
}

/** Tells the page's author something, once. */
export function tell(element: Element, what: string): void {
  const words = `<${element.localName}>: ${what}.`;
  if (told.has(words)) return;
  told.add(words);
  // eslint-disable-next-line no-console -- there is no other way to tell
  console.warn(words);
}

/** Logs a failure for the page's author that has no other place to show. */
export function warn(element: Element, what: string, error: unknown): void {
  // eslint-disable-next-line no-console -- as above
  console.warn(`<${element.localName}>: ${what}:`, error);
}
