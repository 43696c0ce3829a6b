import { html, nothing, type TemplateResult } from 'lit';

export interface SummaryOptions {
  /** What the list is: "Ihre Auswahl". */
  label: string;
  items: readonly {
    text: string;
    /** `label` is the action ("change"), announced after the text. */
    edit?: { label: string; onClick(): void } | undefined;
  }[];
}

/** What is chosen so far; what can be changed is a button back to its step (parts `summary`, `summary-item`). */
export function summaryBar({ label, items }: SummaryOptions): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<ul part="summary" aria-label=${label}>
    ${items.map(
      ({ text, edit }) =>
        html`<li>
          ${
            edit
              ? html`<button type="button" part="summary-item" @click=${edit.onClick}>
                  ${text}<span class="visually-hidden"> — ${edit.label}</span>
                </button>`
              : text
          }
        </li>`,
    )}
  </ul>`;
}
