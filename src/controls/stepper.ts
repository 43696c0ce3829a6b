import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, messages } from './message.ts';

export interface StepperOptions {
  name: string;
  label: string;
  value: number;
  /** Both included. */
  min: number;
  max: number;
  /** The value in words: "4 Personen". */
  text: string;
  /** Names of the two buttons. */
  decrease: string;
  increase: string;
  error?: string | undefined;
  onChange(value: number): void;
}

/**
 * A number between − and + (parts `field`, `label`, `stepper`, `input`, `button decrease`, `button increase`, `error`).
 * The value is shown in words until the guest types a number; a number out of range becomes the nearest in range.
 */
export function stepper(o: StepperOptions): TemplateResult {
  const change = (value: number): void => {
    if (value !== o.value) o.onChange(value);
  };
  // A number that is too large is kept: reducing it silently would book for fewer than are coming.
  const typed = (event: Event): void => {
    const { valueAsNumber } = event.target as HTMLInputElement;
    if (Number.isInteger(valueAsNumber) && valueAsNumber >= o.min) change(valueAsNumber);
  };
  const committed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const whole = Math.round(input.valueAsNumber);
    const value = whole >= o.min ? whole : o.value;
    input.value = String(value);
    change(value);
  };
  // An end of the range stays focusable: a disabled button would drop the focus of whoever just pressed it.
  const button = (kind: 'decrease' | 'increase', value: number, isEnd: boolean): TemplateResult =>
    html`<button
      type="button"
      part="button ${kind}"
      aria-label=${o[kind]}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => !isEnd && change(value)}
    >
      ${kind === 'decrease' ? '−' : '+'}
    </button>`;

  // Of a number that has the focus each change is heard: its words, which are for the two buttons, would be heard besides.
  const speak =
    (live: 'off' | 'polite') =>
    ({ target }: Event): void =>
      (target as Element).nextElementSibling?.setAttribute('aria-live', live);

  return html`<div part="field">
    <div class="row">
      <label part="label" for=${controlId(o.name)}>${o.label}</label>
      <div part="stepper">
        ${button('decrease', Math.min(o.value - 1, o.max), o.value <= o.min)}
        <span class="stack">
          <input
            part="input"
            id=${controlId(o.name)}
            name=${o.name}
            type="number"
            inputmode="numeric"
            autocomplete="off"
            min=${o.min}
            max=${o.max}
            aria-invalid=${o.error ? 'true' : 'false'}
            aria-describedby=${describedBy(o)}
            aria-valuetext=${o.text}
            .value=${live(String(o.value))}
            @input=${typed}
            @change=${committed}
            @focus=${speak('off')}
            @blur=${speak('polite')}
          /><span aria-live="polite">${o.text}</span>
        </span>
        ${button('increase', o.value + 1, o.value >= o.max)}
      </div>
    </div>
    ${messages(o)}
  </div>`;
}
