import { html, type TemplateResult } from 'lit';

const shapes = (count: number): TemplateResult[] => Array.from({ length: count }, () => html`<i></i>`);

/** A placeholder, so that nothing moves when the content loads. Announce the loading in a live region. */
export function skeleton(kind: 'step' | 'slots'): TemplateResult {
  const slots = html`<div class="slots">${shapes(8)}</div>`;
  return html`<div part="skeleton" aria-hidden="true">
    ${kind === 'slots' ? slots : html`${shapes(2)}<i class="tall"></i>${slots}`}
  </div>`;
}
