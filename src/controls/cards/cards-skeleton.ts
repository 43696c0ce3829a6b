import { html, type TemplateResult } from 'lit';

/** The shape of cards that are to come, so that nothing jumps when they do. Say that they load in a live region. */
export const cardsSkeleton = (count = 3): TemplateResult =>
  html`<div part="skeleton" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<i class="card-shape"></i>`)}
  </div>`;
