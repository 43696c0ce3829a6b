import { html, type TemplateResult } from 'lit';

/** A star, decorative: what it means stands beside it in words. */
export const starShape: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 3.2l2.7 5.5 6.1.9-4.4 4.3 1 6-5.4-2.8-5.4 2.8 1-6-4.4-4.3 6.1-.9z" />
</svg>`;

export const mostStars = 5;
/** 1 to 5. */
export const starValues = Array.from({ length: mostStars }, (_, index) => index + 1);

/** So many of five, to be seen only (part `stars`, `star`, `star filled`). */
export const shownStars = (filled: number): TemplateResult =>
  html`<span part="stars" class="small" aria-hidden="true"
    >${starValues.map((value) => html`<span part="star${value <= filled ? ' filled' : ''}">${starShape}</span>`)}</span
  >`;
