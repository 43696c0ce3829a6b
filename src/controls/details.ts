import { html, nothing, type TemplateResult } from 'lit';

export interface Detail {
  label: string;
  /** Left out where there is nothing to say. */
  value: unknown;
  /** What it all comes to. */
  isSum?: boolean;
}

/** What holds, as names and values (part `details`; a sum's value is a `price`). */
export const details = (rows: readonly Detail[]): TemplateResult =>
  html`<dl part="details">
    ${rows
      .filter(({ value }) => value)
      .map(
        ({ label, value, isSum }) =>
          html`<div class=${isSum ? 'sum' : nothing}>
            <dt>${label}</dt>
            <dd part=${isSum ? 'price' : nothing}>${value}</dd>
          </div>`,
      )}
  </dl>`;
