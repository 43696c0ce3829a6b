import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, messages } from './message.ts';

export interface FieldOptions {
  /** The control's form name; ids derive from it. */
  name: string;
  /** What ids derive from instead, where several controls share the name. */
  id?: string | undefined;
  label: string;
  value: string;
  autocomplete?: AutoFill | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  /** The word shown beside the label of a field that may stay empty. */
  optional?: string | undefined;
}

export interface InputOptions extends FieldOptions {
  type?: 'text' | 'email' | 'tel' | undefined;
  inputmode?: 'text' | 'numeric' | 'email' | 'tel' | undefined;
  enterkeyhint?: 'next' | 'done' | 'go' | 'send' | undefined;
  maxlength?: number | undefined;
  /** Language of the value, where it is not the page's. */
  lang?: string | undefined;
  onInput(value: string, input: HTMLInputElement): void;
}

export interface TextAreaOptions extends Omit<InputOptions, 'onInput'> {
  onInput(value: string): void;
  rows?: number | undefined;
}

export interface SelectOptions extends FieldOptions {
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
}

export interface TelOptions extends InputOptions {
  /** The country beside the number: "+41 Switzerland", cut after its dial code where there is no room. */
  country: {
    name: string;
    label: string;
    value: string;
    options: readonly { value: string; label: string }[];
    onChange(value: string): void;
  };
}

/** Label above, control, then hint and error (parts `field`, `label`, `hint`, `error`), and what helps to mend it. */
export function labelled(
  o: FieldOptions,
  control: TemplateResult,
  help: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div part="field">
    <label part="label" for=${controlId(o.id ?? o.name)}
      >${o.label}${o.optional ? html` <span class="optional">${o.optional}</span>` : nothing}</label
    >
    ${control}${messages(o)}${help}
  </div>`;
}

// `aria-invalid` is always set: browsers report an empty required field as invalid before anything was typed.
function input(o: InputOptions): TemplateResult {
  return html`<input
    part="input"
    id=${controlId(o.name)}
    name=${o.name}
    type=${o.type ?? 'text'}
    autocomplete=${o.autocomplete ?? nothing}
    inputmode=${o.inputmode ?? nothing}
    enterkeyhint=${o.enterkeyhint ?? nothing}
    maxlength=${o.maxlength ?? nothing}
    lang=${o.lang ?? nothing}
    ?required=${o.required}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
    .value=${live(o.value)}
    @input=${({ target }: Event) => o.onInput((target as HTMLInputElement).value, target as HTMLInputElement)}
  />`;
}

/** A select without its label (part `input`). */
export function select(o: SelectOptions): TemplateResult {
  return html`<select
    part="input"
    id=${controlId(o.id ?? o.name)}
    name=${o.name}
    autocomplete=${o.autocomplete ?? nothing}
    ?required=${o.required}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
    @change=${(event: Event) => o.onChange((event.target as HTMLSelectElement).value)}
  >
    ${o.options.map(
      ({ value, label }) =>
        html`<option value=${value} .selected=${live(value === o.value)}>${label}</option>`,
    )}
  </select>`;
}

/** A line of text (parts `field`, `label`, `input`, `hint`, `error`). Update `value` as the guest types. */
export function field(o: InputOptions): TemplateResult {
  return labelled(o, input(o));
}

/** Several lines of text; parts as `field`. */
export function textArea(o: TextAreaOptions): TemplateResult {
  return labelled(
    o,
    html`<textarea
      part="input"
      id=${controlId(o.name)}
      name=${o.name}
      rows=${o.rows ?? 3}
      autocomplete=${o.autocomplete ?? nothing}
      enterkeyhint=${o.enterkeyhint ?? nothing}
      maxlength=${o.maxlength ?? nothing}
      lang=${o.lang ?? nothing}
      ?required=${o.required}
      aria-invalid=${o.error ? 'true' : 'false'}
      aria-describedby=${describedBy(o)}
      .value=${live(o.value)}
      @input=${(event: Event) => o.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

/** A phone number and, before it, the country it is national to; each has its own label. */
export function telField(o: TelOptions): TemplateResult {
  const country = { ...o.country, error: undefined };
  return labelled(
    o,
    html`<div class="tel" dir="ltr">
      <label class="visually-hidden" for=${controlId(country.name)}>${country.label}</label>
      ${select(country)}${input({ ...o, type: 'tel', inputmode: 'tel' })}
    </div>`,
  );
}
