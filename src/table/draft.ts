import type { Place, Slot } from '../contract/index.ts';
import { emptyGuest, type GuestDraft } from '../flow/guest/guest-draft.ts';
import type { TableContext } from './table-context.ts';

/** All that the guest can enter, by the name of its control. Kept through every step, error and new session. */
export interface Draft extends GuestDraft {
  /** A place's id; its control has been named `room` from the beginning. */
  room: string;
  party: number;
  /** `YYYY-MM-DD`; empty while nothing is chosen, like all that follow. */
  date: string;
  /** `HH:mm`; past midnight it still belongs to `date`'s evening. */
  time: string;
  'promo-code': string;
  choice: string;
  comment: string;
  code: string;
}

export type Control = keyof Draft;

export const emptyDraft: Draft = {
  ...emptyGuest,
  room: '',
  party: 2,
  date: '',
  time: '',
  'promo-code': '',
  choice: '',
  comment: '',
  code: '',
};

type Started = Pick<TableContext, 'draft' | 'start'>;

/** Whether there is a place to choose. */
export const hasSeveralPlaces = ({ start }: Pick<TableContext, 'start'>): boolean =>
  (start?.places.length ?? 0) > 1;

/** The place that is chosen, or the only one. */
export const chosenPlace = ({ start, draft }: Started): Place | undefined =>
  start?.places.length === 1 ? start.places[0] : start?.places.find(({ id }) => id === draft.room);

/** Whether a day can be booked at the place that is chosen. */
export function isOpenDay(context: Started, date: string): boolean {
  const days = chosenPlace(context)?.days;
  return days !== undefined && date >= days.from && date <= days.to && !days.closed[date];
}

/** The largest party for what is chosen so far. */
export const maxPartySize = (context: Started): number =>
  chosenPlace(context)?.maxPartySize ??
  Math.max(0, ...(context.start?.places ?? []).map((place) => place.maxPartySize));

/** The slot that is chosen; undefined while none of the day's times is. */
export const chosenSlot = ({ draft, meals }: Pick<TableContext, 'draft' | 'meals'>): Slot | undefined =>
  meals?.flatMap(({ slots }) => slots).find(({ time }) => time === draft.time);

/** Whether a choice or a comment can be left. */
export const hasChoiceStep = ({
  start,
  choiceOffered,
}: Pick<TableContext, 'start' | 'choiceOffered'>): boolean =>
  Boolean(start?.capabilities.comment) || (choiceOffered && Boolean(start?.choice));
