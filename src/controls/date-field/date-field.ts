import { html, type TemplateResult } from 'lit';
import { isPlainDate } from '../../dates/plain-date.ts';
import { labelled, type FieldOptions } from '../field.ts';
import { controlId, describedBy } from '../message.ts';
import { parseTypedDate, writtenDate } from './typed-date.ts';

export interface DateFieldOptions extends FieldOptions {
  /** `YYYY-MM-DD`; or what was typed, where that can't be read as a date; empty. */
  value: string;
  /** BCP 47: decides in which order day, month and year are written. */
  locale: string;
  /** A date that is typed without its year is the next one from here on, `YYYY-MM-DD`. */
  from: string;
  /** Once typing is done: a date `YYYY-MM-DD`, or the typed text if it is none (check with `isPlainDate`), or empty. */
  onChange(value: string): void;
}

/**
 * A date to type, beside the calendar; parts as `field`. What can't be read stays for the guest to correct: give it back as
 * `value`, with an `error` that holds `writtenDate(locale, …)` as an example.
 *
 * A line of text and not `<input type="date">`, because that one uses the browser's language and not the page's, opens
 * a second calendar over ours on phones, takes no short years, gives no value for a half-typed or non-existent date, and
 * is not the same in any two screen readers. GOV.UK's user research came to the same result ("Dates").
 */
export function dateField(o: DateFieldOptions): TemplateResult {
  const shown = (value: string): string => (isPlainDate(value) ? writtenDate(o.locale, value) : value);
  const typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const value = parseTypedDate(o.locale, input.value, o.from) ?? input.value.trim();
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
      ?required=${o.required}
      aria-invalid=${o.error ? 'true' : 'false'}
      aria-describedby=${describedBy(o)}
      .value=${shown(o.value)}
      @change=${typed}
    />`,
  );
}

export { writtenDate };
