import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, messages } from './message.ts';

export interface CheckboxOptions {
  name: string;
  /** Text, or a template where some of it is in another language. */
  label: unknown;
  checked: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  onChange(checked: boolean): void;
}

/** Something to tick, with its label beside it (parts `field`, `checkbox`, `hint`, `error`). */
export function checkbox(o: CheckboxOptions): TemplateResult {
  return html`<div part="field">
    <label part="checkbox"
      ><input
        type="checkbox"
        id=${controlId(o.name)}
        name=${o.name}
        aria-invalid=${o.error ? 'true' : 'false'}
        aria-describedby=${describedBy(o)}
        .checked=${live(o.checked)}
        @change=${(event: Event) => o.onChange((event.target as HTMLInputElement).checked)}
      /><span>${o.label}</span></label
    >
    ${messages(o)}
  </div>`;
}
