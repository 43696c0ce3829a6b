/**
 * Keeps a pressed element where it is in the window, whatever the press changes above it: what was open there may close. To be
 * called before it does.
 */
export function keepInPlace(element: Element): void {
  const { top } = element.getBoundingClientRect();
  // Rendered by then, and not painted yet.
  requestAnimationFrame(() =>
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' }),
  );
}
