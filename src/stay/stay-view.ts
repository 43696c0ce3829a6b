import { counted, errorInWords, type View } from '../flow/view.ts';
import type { BookedTexts, CommonTexts, StayTexts } from '../text/shapes.ts';
import { fill } from '../text/text.ts';
import type { Control, Draft } from './draft.ts';
import type { ErrorControl, StayContext, StayEvent } from './stay-context.ts';

export type StayView = View<StayContext, StayEvent, CommonTexts & BookedTexts & StayTexts>;

/** A control's change as the chart's event. */
export const changer =
  <Name extends Control>({ send }: StayView, control: Name) =>
  (value: Draft[Name]): void =>
    send({ type: 'changed', control, value } as StayEvent);

/** What is wrong with a control, in words; undefined where nothing is. */
export function errorText({ context, text }: StayView, control: ErrorControl): string | undefined {
  const fieldError = context.fieldErrors[control];
  if (fieldError === 'badAdults') return fill(text.badAdults, { n: context.start?.maxAdults ?? 1 });
  return errorInWords(fieldError, text);
}

export { counted };
