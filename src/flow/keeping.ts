import { html, type TemplateResult } from 'lit';

/** Prints the page, on which the element leaves out all that only a screen needs (`theme/print.ts`). */
export const printButton = (label: string): TemplateResult =>
  html`<button type="button" part="button print" @click=${() => window.print()}>${label}</button>`;

/**
 * Begins another booking. A quiet link at the end of the page, and not the forward button: a guest who presses that twice must not
 * lose their confirmation.
 */
export const anotherLink = (label: string, press: () => void): TemplateResult =>
  html`<p class="another"><button type="button" part="link another" @click=${press}>${label}</button></p>`;
