import { isEither, writtenDate } from '../controls/date-field/date-field.ts';
import { isPlainDate } from '../dates/plain-date.ts';
import { counted, errorInWords, type View } from '../flow/view.ts';
import type {
  BookedTexts,
  CommonTexts,
  LaterTexts,
  LegalTexts,
  StayLaterTexts,
  StayTexts,
} from '../text/shapes.ts';
import { fill } from '../text/text.ts';
import type { Control, Draft } from './draft.ts';
import type { ErrorControl, StayContext, StayEvent } from './stay-context.ts';

type FirstTexts = CommonTexts & BookedTexts & StayTexts;
type Later = LaterTexts & StayLaterTexts & LegalTexts;

/** A page's view: texts of the later steps are there once these are. */
export type StayView = View<StayContext, StayEvent, FirstTexts & Partial<Later>>;
/** A later step's view. */
export type LaterStayView = View<StayContext, StayEvent, FirstTexts & Later>;

/** A control's change as the chart's event. */
export const changer =
  <Name extends Control>({ send }: StayView, control: Name) =>
  (value: Draft[Name]): void =>
    send({ type: 'changed', control, value } as StayEvent);

/** A control's error as text; undefined where there is none. */
export function errorText(view: StayView, control: ErrorControl): string | undefined {
  const { context, text } = view;
  const fieldError = context.fieldErrors[control];
  if (fieldError === 'badAdults') return fill(text.badAdults, { n: context.start?.maxAdults ?? 1 });
  const isDate = control === 'arrival' || control === 'departure';
  return (isDate && wrongDate(view, control)) || errorInWords(fieldError, text);
}

/** An unreadable date, or one that makes no valid stay, is reported as soon as typing is done. */
function wrongDate({ context, text, locale }: StayView, end: 'arrival' | 'departure'): string | undefined {
  const { [end]: value, arrival } = context.draft;
  const from = context.start?.days.from ?? '';
  if (value && !isPlainDate(value))
    return isEither(locale, value, from)
      ? text.whichDate
      : fill(text.badDate, { date: writtenDate(locale, exampleOf(from)) });
  return end === 'departure' && value && isPlainDate(arrival) && value <= arrival
    ? text.badDeparture
    : undefined;
}

/** A day that is no month's number: its date shows what comes first. */
const exampleOf = (from: string): string => `${from.slice(0, 8)}24`;

export { counted };
