import { html, nothing, type TemplateResult } from 'lit';
import { withPhone } from './phone.ts';

/** Ids that tie a control to its texts and to the error summary: all derive from the control's name. */
export const controlId = (name: string): string => `booking-${name}`;
const hintId = (name: string): string => `booking-${name}-hint`;
export const errorId = (name: string): string => `booking-${name}-error`;

interface Messages {
  name: string;
  /** What ids derive from, where several controls share a name. */
  id?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The value of `aria-describedby`: the error first, as it is the more urgent. */
export function describedBy({ name, id = name, hint, error }: Messages): string | typeof nothing {
  return [error && errorId(id), hint && hintId(id)].filter(Boolean).join(' ') || nothing;
}

/** Hint and error under a control (parts `hint`, `error`). */
export function messages({ name, id = name, hint, error }: Messages): TemplateResult {
  return html`${error ? html`<p part="error" id=${errorId(id)}>${withPhone(error)}</p>` : nothing}${
    hint ? html`<p part="hint" id=${hintId(id)}>${hint}</p>` : nothing
  }`;
}
