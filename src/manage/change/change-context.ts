import type { LookUpAnswer, ManagedTable, Meal, Slot } from '../../contract/index.ts';
import type { CallActor, CallingContext, Emitted } from '../../flow/chart.ts';
import { slotOf } from '../../flow/times/slots.ts';
import type { BookingError } from '../../proxy-client/booking-error.ts';

/** What the guest chooses, by the name of its control. */
export interface ChangeDraft {
  party: number;
  /** `YYYY-MM-DD`: the day that is looked at. */
  date: string;
  /** `HH:mm`, or a slot's offer where several have one time; empty while nothing is chosen. */
  time: string;
}
export type ChangeControl = keyof ChangeDraft;

type FieldError = 'badParty' | 'missingTime' | 'sameAsBooked' | BookingError;
export type ChangeErrors = { [Control in ChangeControl]?: FieldError };

export interface ChangeContext extends CallingContext {
  token: string;
  /** As it stands. */
  found: LookUpAnswer & { booking: ManagedTable };
  draft: ChangeDraft;
  /** Null until the first day is loaded. */
  days: { from: string; to: string; maxPartySize: number } | null;
  meals: Meal[] | null;
  /** The times were found just now, and are told once. */
  isNews: boolean;
  fieldErrors: ChangeErrors;
  /** The change was asked for, and its answer lost. */
  asked: boolean;
  note: 'notChanged' | null;
}

export interface ChangeInput {
  language: string;
  token: string;
  found: ChangeContext['found'];
}

export const initialContext = ({ language, token, found }: ChangeInput): ChangeContext => {
  const { partySize: party, date, time } = found.booking;
  return {
    language,
    token,
    found,
    draft: { party, date, time },
    days: null,
    meals: null,
    isNews: false,
    fieldErrors: {},
    asked: false,
    note: null,
    failure: null,
    refusals: 0,
  };
};

export type ChangeActors = {
  loadSlots: CallActor<'manage/slots'>;
  change: CallActor<'manage/change'>;
  lookUp: CallActor<'manage/look-up'>;
};

export type ChangeEvent =
  | { type: 'changed'; control: 'party'; value: number }
  | { type: 'changed'; control: 'date' | 'time'; value: string }
  | { type: 'submitted' }
  | { type: 'confirmed' }
  | { type: 'back' }
  | { type: 'retry' }
  | { type: 'language.changed'; language: string };

/** How it ended: what is booked now, where that is known to be new, with the link that opens it. */
export interface ChangeEnd {
  found: LookUpAnswer | null;
  token: string;
  isMoved: boolean;
}
export type ChangeEmitted = Emitted | ({ type: 'ended' } & ChangeEnd);

export const chosenSlot = ({ draft, meals }: Pick<ChangeContext, 'draft' | 'meals'>): Slot | undefined =>
  slotOf(meals, draft.time);

/** Whether a booking is what the guest has chosen: the one that stands, or the one that was found. */
export const isChosen = (
  context: Pick<ChangeContext, 'draft' | 'meals'>,
  { date, time, partySize }: Pick<ManagedTable, 'date' | 'time' | 'partySize'>,
): boolean => {
  const slot = chosenSlot(context);
  return slot?.date === date && slot.time === time && context.draft.party === partySize;
};
