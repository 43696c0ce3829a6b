import type { View } from '../../flow/view.ts';
import { counted, errorInWords } from '../../flow/view.ts';
import { fill } from '../../text/text.ts';
import type { TableManageTexts } from '../manage-view.ts';
import type { ChangeContext, ChangeControl, ChangeEvent } from './change-context.ts';

export type ChangeView = View<ChangeContext, ChangeEvent, TableManageTexts>;

/** A control's error as text; undefined where there is none. */
export function errorText({ context, text }: ChangeView, control: ChangeControl): string | undefined {
  const error = context.fieldErrors[control];
  if (error === 'badParty') return fill(text.badParty, { n: context.days?.maxPartySize ?? 1 });
  return errorInWords(error, text);
}

/** What was found of a day, for the live region. */
export function foundInWords(view: ChangeView): string | undefined {
  const { context, text } = view;
  if (!context.isNews || !context.meals) return undefined;
  const count = context.meals.reduce((sum, { slots }) => sum + slots.length, 0);
  return count ? counted(view, text.timesFound, count) : text.noTimes;
}
