import { html, nothing } from 'lit';
import { withPhone } from '../controls/phone.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import { formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { chosenSlot, isFullRefusal } from './selection.ts';
import type { TableView } from './table-view.ts';

/** A time that was refused, in words. */

interface Refused {
  text: string;
  lang?: string | undefined;
}

export const timeRefusal = ({ context: { fieldErrors } }: TableView): BookingError | undefined =>
  fieldErrors.time instanceof BookingError ? fieldErrors.time : undefined;

/** Why a time was refused: in our words where there is no table left, else in the booking system's. */
export function refusedTime(view: TableView): Refused | undefined {
  const { context, text, locale } = view;
  const refusal = timeRefusal(view);
  if (!refusal) return undefined;
  const slot = chosenSlot(context);
  // "Just taken" says besides that nothing was booked.
  if (slot && isFullRefusal(refusal) && refusal.code !== 'slot_taken')
    return { text: fill(text.taken, { time: formatTime(locale, slot.time) }) };
  return { text: refusal.message || text.failed, lang: refusal.message ? refusal.language : undefined };
}

export const refusedInWords = ({ text, lang }: Refused) =>
  html`<p part="error" lang=${lang ?? nothing}>${withPhone(text)}</p>`;
