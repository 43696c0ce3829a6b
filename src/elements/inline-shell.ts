import type { TemplateResult } from 'lit';

/** Where an element renders, and when it starts. */
export interface DisplayShell {
  /** Settles once the guest is near or opens it: no call to a booking system is made before. */
  whenWanted(element: Element): Promise<void>;
  render(panel: TemplateResult): TemplateResult;
}

/** How far outside the viewport counts as near, as a CSS margin. */
const nearMargin = '400px';

/** Rendered in its place in the page, started once it is near the viewport. */
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
