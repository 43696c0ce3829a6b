import type { RoomConfig } from './config.ts';
import type { SentCode } from './codes.ts';
import type { Guest } from './guests.ts';
import type { Language } from './messages.ts';
import { isWithin } from './opening-hours.ts';
import type { Sitting } from './opening-hours.ts';
import type { Restaurant } from './restaurant.ts';

/** What setTable got, and the sitting it is in. */
export interface Table {
  date: string;
  time: string;
  person: number;
  promocode: string | null;
  sitting: Sitting;
}

/** Where a request hash stands. The vendor's errors 91 and 92 call `table` status 1 and `guest` status 2. */
export type Progress =
  | { status: 'new' }
  | { status: 'table'; table: Table }
  | { status: 'guest'; table: Table; guest: Guest; code: SentCode | undefined }
  | { status: 'done' };

/** One guest's way to a table: all that hangs on a request hash. */
export interface Reservation {
  readonly hash: string;
  readonly restaurant: Restaurant;
  readonly startedAt: Date;
  expired: boolean;
  language: Language;
  roomId: string | null;
  choice: string | null;
  comment: string | null;
  progress: Progress;
}

/** The room set, or the only one. Undefined: several rooms and none set, or the room is gone. */
export function roomOf({ restaurant, roomId }: Reservation): RoomConfig | undefined {
  const { rooms } = restaurant.config;
  if (roomId === null) return rooms.length === 1 ? rooms[0] : undefined;
  return rooms.find((room) => room.id === roomId);
}

export const isChoiceOffered = (restaurant: Restaurant, table: Table | undefined): boolean => {
  const { choice } = restaurant.config;
  return choice !== null && table !== undefined && isWithin(choice.times, table.sitting.start);
};

export const tableOf = ({ progress }: Reservation): Table | undefined =>
  'table' in progress ? progress.table : undefined;
