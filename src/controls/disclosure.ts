import { html, type TemplateResult } from 'lit';

export interface DisclosureOptions {
  summary: string;
  open?: boolean | undefined;
  content: TemplateResult;
}

/** What most guests don't need, one press away (parts `disclosure`, `disclosure-summary`). */
export function disclosure({ summary, open, content }: DisclosureOptions): TemplateResult {
  return html`<details part="disclosure" ?open=${open}>
    <summary part="disclosure-summary">${summary}</summary>
    ${content}
  </details>`;
}
