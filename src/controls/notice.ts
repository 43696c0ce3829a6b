import { html, nothing, type TemplateResult } from 'lit';
import { withPhone } from './phone.ts';

export interface NoticeOptions {
  kind: 'info' | 'error';
  /** Plain text; its line breaks are kept. */
  text: string;
  /** Language of the text, where it is not the widget's. */
  lang?: string | undefined;
  actions?: TemplateResult | TemplateResult[] | undefined;
}

/** Something to know (part `notice`); a failure (`notice error`) is announced when it appears. */
export function notice({ kind, text, lang, actions }: NoticeOptions): TemplateResult {
  return html`<div
    part="notice${kind === 'error' ? ' error' : ''}"
    role=${kind === 'error' ? 'alert' : nothing}
  >
    <p lang=${lang ?? nothing}>${withPhone(text)}</p>
    ${actions ? html`<div class="notice-actions">${actions}</div>` : nothing}
  </div>`;
}
