import { html, type TemplateResult } from 'lit';

export interface Detail {
  label: string;
  /** Left out where there is nothing to say. */
  value: unknown;
}

/** What holds, as names and values (part `details`). */
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
