import type { TemplateResult } from 'lit';

/** Where an element shows what it has to show, and when it is wanted. */
export interface DisplayShell {
  /** Settled once the guest wants it: no conversation with a booking system begins before. */
  whenWanted(element: Element): Promise<void>;
  render(panel: TemplateResult): TemplateResult;
}

/** How far from what the guest sees an element is near, as a CSS margin. */
const nearMargin = '400px';

/** In its place in the page, once it comes near what the guest sees. */
export const inlineShell: DisplayShell = {
  whenWanted: (element) =>
    new Promise((resolve) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          resolve();
        },
        { rootMargin: nearMargin },
      );
      observer.observe(element);
    }),
  render: (panel) => panel,
};
