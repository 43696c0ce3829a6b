import { html, type TemplateResult } from 'lit';

export interface Detail {
  label: string;
  /** Rows without a value are left out. */
  value: unknown;
}

/** A description list (part `details`). */
export const details = (rows: readonly Detail[]): TemplateResult =>
  html`<dl part="details">
    ${rows
      .filter(({ value }) => value)
      .map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
