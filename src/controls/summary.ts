import { html, nothing, type TemplateResult } from 'lit';

export interface SummaryOptions {
  /** What the list is: "Ihre Auswahl". */
  label: string;
  items: readonly {
    text: string;
    /** Language of the text, where it is not the widget's. */
    lang?: string | undefined;
    /** `label` is the action ("change"), announced after the text. */
    edit?: { label: string; onClick(): void } | undefined;
  }[];
  /** What it costs together: the last of the list, at the end of its line. */
  total?: string | undefined;
}

/**
 * What is chosen so far; what can be changed is a button back to its step (parts `summary`, `summary-item`,
 * `summary-price`).
 */
export function summaryBar({ label, items, total }: SummaryOptions): TemplateResult | typeof nothing {
  if (!items.length && !total) return nothing;
  return html`<ul part="summary" aria-label=${label}>
    ${items.map(
      ({ text, lang, edit }) =>
        html`<li>
          ${
            edit
              ? html`<button type="button" part="summary-item" @click=${edit.onClick}>
                  <span lang=${lang ?? nothing}>${text}</span
                  ><span class="visually-hidden"> — ${edit.label}</span>
                </button>`
              : html`<span lang=${lang ?? nothing}>${text}</span>`
          }
        </li>`,
    )}
    ${total ? html`<li part="summary-price">${total}</li>` : nothing}
  </ul>`;
}
