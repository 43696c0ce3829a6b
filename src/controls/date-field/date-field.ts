import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../dates/plain-date.ts';
import { formatDayOfYear } from '../../text/format.ts';
import { labelled, type FieldOptions } from '../field.ts';
import { controlId, describedBy } from '../message.ts';
import { formatInLetters, readTypedDate, writtenDate } from './typed-date.ts';

export interface DateFieldOptions extends FieldOptions {
  /** `YYYY-MM-DD`; or what was typed, where that isn't read as one date; empty. */
  value: string;
  /** BCP 47: decides in which order day, month and year are written. */
  locale: string;
  /** The language's letters for day, month and year, which show the format while the field is empty: “d m y”. */
  letters: string;
  /** A date that is typed without its year is the next one from here on, `YYYY-MM-DD`. */
  from: string;
  /** Once typing is done: a date `YYYY-MM-DD`, or the typed text if it is none (check with `isPlainDate`), or empty. */
  onChange(value: string): void;
}

/**
 * A date to type, beside the calendar; parts as `field`. What can't be read stays for the guest to correct: give it back as
 * `value`, with an `error` that holds `writtenDate(locale, …)` as an example. Of what can be read two ways (`isEither`) the
 * field asks which is meant (part `button alternative`); its `error` is the question.
 *
 * A line of text and not `<input type="date">`, because that one uses the browser's language and not the page's, opens
 * a second calendar over ours on phones, takes no short years, gives no value for a half-typed or non-existent date, and
 * is not the same in any two screen readers. GOV.UK's user research came to the same result ("Dates").
 */
export function dateField(o: DateFieldOptions): TemplateResult {
  const shown = (value: string): string => (isPlainDate(value) ? writtenDate(o.locale, value) : value);
  const typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    const read = readTypedDate(o.locale, text, o.from);
    const value = text === shown(o.value) ? o.value : read.kind === 'date' ? read.date : text;
    // The same date in another format is no change to Lit.
    input.value = shown(value);
    if (value !== o.value) o.onChange(value);
  };
  // Not `live`: don't overwrite what is being typed.
  return labelled(
    o,
    html`<input
      part="input"
      id=${controlId(o.name)}
      name=${o.name}
      type="text"
      autocomplete="off"
      placeholder=${formatInLetters(o.locale, o.letters)}
      ?required=${o.required}
      aria-invalid=${o.error ? 'true' : 'false'}
      aria-describedby=${describedBy(o)}
      .value=${shown(o.value)}
      @change=${typed}
    />`,
    readings(o),
  );
}

/** A button for each date that the text may mean; the focus goes back to the field, as the pressed button is gone. */
const readings = (o: DateFieldOptions): TemplateResult | typeof nothing => {
  const read = isPlainDate(o.value) ? undefined : readTypedDate(o.locale, o.value, o.from);
  if (read?.kind !== 'either') return nothing;
  const take = ({ target }: Event, date: string): void => {
    const root = (target as Element).getRootNode() as ParentNode;
    root.querySelector<HTMLElement>(`#${controlId(o.name)}`)?.focus();
    o.onChange(date);
  };
  return html`<div class="buttons" role="group" aria-label=${o.error ?? o.label}>
    ${read.dates.map(
      (date) =>
        html`<button
          type="button"
          part="button alternative"
          value=${date}
          @click=${(event: Event) => take(event, date)}
        >
          ${formatDayOfYear(o.locale, date)}
        </button>`,
    )}
  </div>`;
};

/** Whether a typed text is one of two dates, and the guest is to be asked which. */
export const isEither = (locale: string, typed: string, from: string): boolean =>
  !isPlainDate(typed) && readTypedDate(locale, typed, from).kind === 'either';

export { writtenDate };
