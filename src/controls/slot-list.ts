import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { explain } from './popover/explain.ts';
import { controlId, describedBy, messages } from './message.ts';

export interface SlotOption {
  value: string;
  label: string;
  /** A short word under the time. */
  note?: string | undefined;
  /** Why it can't be chosen. */
  unavailable?: string | undefined;
}

export interface SlotListOptions {
  name: string;
  legend: string;
  groups: readonly { label: string; slots: readonly SlotOption[] }[];
  value?: string | undefined;
  error?: string | undefined;
  onChange(value: string): void;
}

/**
 * Times as radios, grouped by meal (parts `field`, `label`, `slot`, `slot selected`, `slot unavailable`, `error`).
 * A time that can't be chosen stays focusable, and tells why when pressed.
 */
export function slotList(o: SlotListOptions): TemplateResult {
  const pressed = (event: Event, slot: SlotOption): void => {
    if (!slot.unavailable) return;
    const { unavailable } = slot;
    const anchor = event.target as HTMLElement;
    event.preventDefault();
    void explain(anchor, unavailable);
  };
  const slot = (option: SlotOption): TemplateResult => {
    const { value, label, note, unavailable } = option;
    const state = unavailable ? ' unavailable' : value === o.value ? ' selected' : '';
    return html`<label part="slot${state}"
      ><input
        type="radio"
        name=${o.name}
        value=${value}
        aria-disabled=${unavailable ? 'true' : nothing}
        .checked=${live(value === o.value && !unavailable)}
        @click=${(event: Event) => pressed(event, option)}
        @change=${() => o.onChange(value)}
      /><span>${label}</span>${note ? html`<small>${note}</small>` : nothing}${
        unavailable ? html`<span class="visually-hidden">, ${unavailable}</span>` : nothing
      }</label
    >`;
  };

  return html`<fieldset
    part="field"
    role="radiogroup"
    id=${controlId(o.name)}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
  >
    <legend part="label">${o.legend}</legend>
    ${o.groups.map(
      ({ label, slots }) =>
        html`<fieldset>
          ${label ? html`<legend class="meal">${label}</legend>` : nothing}
          <div class="slots">${slots.map(slot)}</div>
        </fieldset>`,
    )}
    ${messages(o)}
  </fieldset>`;
}
