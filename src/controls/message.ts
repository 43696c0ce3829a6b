import { html, nothing, type TemplateResult } from 'lit';

/** Ids that tie a control to its texts and to the error summary: all derive from the control's name. */
export const controlId = (name: string): string => `booking-${name}`;
const hintId = (name: string): string => `booking-${name}-hint`;
const errorId = (name: string): string => `booking-${name}-error`;

interface Messages {
  name: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The value of `aria-describedby`: the error first, as it is the more urgent. */
export function describedBy({ name, hint, error }: Messages): string | typeof nothing {
  return [error && errorId(name), hint && hintId(name)].filter(Boolean).join(' ') || nothing;
}

/** Hint and error under a control (parts `hint`, `error`). */
export function messages({ name, hint, error }: Messages): TemplateResult {
  return html`${error ? html`<p part="error" id=${errorId(name)}>${error}</p>` : nothing}${
    hint ? html`<p part="hint" id=${hintId(name)}>${hint}</p>` : nothing
  }`;
}
