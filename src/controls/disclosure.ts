import { html, noChange, type TemplateResult } from 'lit';

export interface DisclosureOptions {
  summary: string;
  open?: boolean | undefined;
  content: TemplateResult;
}

/** What most guests don't need, one press away (parts `disclosure`, `disclosure-summary`). */
export function disclosure({ summary, open, content }: DisclosureOptions): TemplateResult {
  // Opened where it must be seen, never closed again: that would take the guest's focus away.
  return html`<details part="disclosure" open=${open ? '' : noChange}>
    <summary part="disclosure-summary">${summary}</summary>
    ${content}
  </details>`;
}
