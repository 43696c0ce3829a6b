import { html, type TemplateResult } from 'lit';

/** Placeholders for cards, so that nothing moves when they load. Announce the loading in a live region. */
export const cardsSkeleton = (count = 3): TemplateResult =>
  html`<div part="skeleton" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<i class="card-shape"></i>`)}
  </div>`;
