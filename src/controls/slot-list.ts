import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { explain } from './popover/explain.ts';
import { controlId, describedBy, errorId, messages } from './message.ts';
import { isPointerPress, pointerDown } from './pointer-press.ts';

export interface SlotOption {
  value: string;
  label: string;
  /** A short word under the time. */
  note?: string | undefined;
  /** Why it can't be chosen. */
  unavailable?: string | undefined;
  /** It is being asked for. */
  busy?: boolean | undefined;
}

export interface SlotListOptions {
  name: string;
  legend: string;
  groups: readonly {
    label: string;
    slots: readonly SlotOption[];
    /** Below them: about the one that is chosen. */
    below?: unknown;
  }[];
  value?: string | undefined;
  /** Said beforehand: what a press leads to (WCAG 3.2.2). */
  hint?: string | undefined;
  error?: string | undefined;
  /** What stands in the place of an error, above the times: a refusal, with what can be had instead. */
  refusal?: TemplateResult | undefined;
  onChange(value: string): void;
  /** A time that can be chosen was pressed by a pointer: never by a key, nor by a click without a pointer. */
  onPress?(value: string, press: MouseEvent): void;
}

/** An arrow key is moving through the radios: it presses each one. */
let isMoving = false;

/**
 * Times as radios, grouped by meal (parts `field`, `label`, `slot`, `slot selected`, `slot unavailable`, `slot busy`, `error`).
 * A time that can't be chosen stays focusable, and tells why when pressed.
 */
export function slotList(o: SlotListOptions): TemplateResult {
  const pressed = (event: MouseEvent, slot: SlotOption): void => {
    const isPointer = isPointerPress(event);
    if (!slot.unavailable) return isPointer ? o.onPress?.(slot.value, event) : undefined;
    const { unavailable } = slot;
    const anchor = event.target as HTMLElement;
    event.preventDefault();
    // Whom an arrow key has led here has just heard it, in the radio's name.
    void explain(anchor, unavailable, isMoving);
  };
  const keyDown = ({ key }: KeyboardEvent): void => void (isMoving = key.startsWith('Arrow'));
  const slot = (option: SlotOption): TemplateResult => {
    const { value, label, note, unavailable, busy } = option;
    const state = unavailable ? ' unavailable' : value === o.value ? ' selected' : '';
    return html`<label part="slot${state}${busy ? ' busy' : ''}"
      ><input
        type="radio"
        name=${o.name}
        value=${value}
        aria-disabled=${unavailable ? 'true' : nothing}
        .checked=${live(value === o.value && !unavailable)}
        @pointerdown=${(event: PointerEvent) => {
          isMoving = false;
          pointerDown(event);
        }}
        @keydown=${keyDown}
        @click=${(event: MouseEvent) => pressed(event, option)}
        @change=${() => value === o.value || o.onChange(value)}
      /><span>${label}</span>${note ? html`<small>${note}</small>` : nothing}${
        unavailable ? html`<span class="visually-hidden">, ${unavailable}</span>` : nothing
      }</label
    >`;
  };

  return html`<fieldset
    part="field"
    role="radiogroup"
    id=${controlId(o.name)}
    aria-invalid=${o.error || o.refusal ? 'true' : 'false'}
    aria-describedby=${describedBy({ ...o, error: o.error ?? (o.refusal && o.legend) })}
  >
    <legend class="visually-hidden">${o.legend}</legend>
    ${o.refusal ? html`<div part="notice" id=${errorId(o.name)} tabindex="-1">${o.refusal}</div>` : nothing}
    ${messages(o)}
    ${o.groups.map(
      ({ label, slots, below }) =>
        html`<fieldset>
          ${label ? html`<legend class="meal">${label}</legend>` : nothing}
          <div class="slots">${slots.map(slot)}</div>
          ${below ?? nothing}
        </fieldset>`,
    )}
  </fieldset>`;
}
