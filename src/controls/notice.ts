import { html, nothing, type TemplateResult } from 'lit';

export interface NoticeOptions {
  kind: 'info' | 'error';
  title?: string | undefined;
  /** Plain text; its line breaks are kept. */
  text: string;
  /** Language of title and text, where it is not the widget's. */
  lang?: string | undefined;
  actions?: TemplateResult | TemplateResult[] | undefined;
}

/** Something to know, announced when it appears (part `notice`, for a failure `notice error`). */
export function notice({ kind, title, text, lang, actions }: NoticeOptions): TemplateResult {
  return html`<div
    part="notice${kind === 'error' ? ' error' : ''}"
    role=${kind === 'error' ? 'alert' : 'status'}
  >
    <p lang=${lang ?? nothing}>${title ? html`<b>${title}</b>` : nothing}${text}</p>
    ${actions ? html`<div class="notice-actions">${actions}</div>` : nothing}
  </div>`;
}
