import { z } from 'zod';
import type { UpstreamState } from '../upstream.ts';

/** What forAtable's adapter remembers between two steps. Kept small: it travels in every request. */
export const State = z.object({
  requestHash: z.string(),
  /** The language the conversation is in, as two letters. */
  language: z.string(),
  rooms: z.object({
    /** One room alone is never named to the booking system. */
    isAlone: z.boolean(),
    /** Id and name, as many as fit a session. */
    names: z.array(z.tuple([z.string(), z.string()])),
  }),
  /** The room that was set last, by its id. */
  room: z.string().optional(),
  /** What was checked last. */
  table: z.object({ place: z.string(), date: z.iso.date(), time: z.string(), partySize: z.int() }).optional(),
  /** When the choice is offered: null, there is none; `any`, unknown; else packed by `choice.ts`. */
  choice: z.union([z.null(), z.literal('any'), z.array(z.array(z.int()))]),
  venue: z.object({ name: z.string(), address: z.string().optional() }),
  /** The mobile the last SMS went to, masked. */
  sentTo: z.string().optional(),
});
export type State = z.infer<typeof State>;

/** Characters of all room names and ids together. */
const namesMax = 1000;

/** The rooms as a session holds them. A room whose name doesn't fit can be booked all the same. */
export function rememberRooms(rooms: readonly { id: string; name: string }[]): State['rooms'] {
  let left = namesMax;
  const names = rooms.flatMap(({ id, name }): [string, string][] => {
    const short = name.slice(0, 60);
    left -= id.length + short.length;
    return left < 0 ? [] : [[id, short]];
  });
  return { isAlone: rooms.length === 1, names };
}

/** A room's name as it goes with a booking: null where there is but one, or where it didn't fit. */
export function roomName({ rooms }: State, id: string): string | null {
  if (rooms.isAlone) return null;
  return rooms.names.find(([known]) => known === id)?.[1] || null;
}

/** Null when it was sealed by another version of the proxy. */
export function readState(state: UpstreamState): State | null {
  return State.safeParse(state).data ?? null;
}
