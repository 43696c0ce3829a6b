import type { Slot } from '../contract/index.ts';
import { emptyGuest, type GuestDraft } from '../flow/guest/guest-draft.ts';
import type { TableContext } from './table-context.ts';

/** All that the guest can enter, by the name of its control. Kept through every step, error and new session. */
export interface Draft extends GuestDraft {
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

type Chosen = Pick<TableContext, 'draft' | 'start' | 'meals'>;

/** Whether there is a room to choose. */
export const hasSeveralRooms = ({ start }: Pick<TableContext, 'start'>): boolean =>
  (start?.rooms.length ?? 0) > 1;

/** The room that is chosen, or the only one. */
export const chosenRoom = ({ start, draft }: Pick<TableContext, 'draft' | 'start'>) =>
  start?.rooms.length === 1 ? start.rooms[0] : start?.rooms.find(({ id }) => id === draft.room);

/** Whether a day can be booked in the room that is chosen. */
export function isOpenDay(context: Pick<TableContext, 'draft' | 'start'>, date: string): boolean {
  const days = chosenRoom(context)?.days;
  return days !== undefined && date >= days.from && date <= days.to && !days.closed[date];
}

/** The largest party for what is chosen so far. */
export const maxPartySize = (context: Pick<TableContext, 'draft' | 'start'>): number =>
  Math.min(chosenRoom(context)?.maxPartySize ?? Infinity, context.start?.venue.maxPartySize ?? Infinity);

/** The moment that is chosen, with its real calendar date. */
export const chosenSlot = ({ draft, meals }: Chosen): Slot =>
  meals?.flatMap(({ slots }) => slots).find(({ time }) => time === draft.time) ?? {
    date: draft.date,
    time: draft.time,
  };
