import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import type { ServioSite } from './settings.ts';
import { readBody } from './client.ts';
import type { ServioClient } from './client.ts';
import { toFailure } from './errors.ts';
import { RoomTypesList } from './wire.ts';

/** The hotel's own names of its room types, by ID. Asking for them proves the AccessToken, too. */
export type RoomNames = (trace: Trace) => Promise<ReadonlyMap<number, string> | Failure>;

/** Milliseconds: names change rarely, credentials and connections more often. */
const kept = 5 * 60 * 1000;

/** Remembers the last list of this one hotel; a failure is never remembered. */
export function createRoomNames(
  site: ServioSite,
  { call, limit, now }: { call: ServioClient; limit: number; now(): Date },
): RoomNames {
  let last: { at: number; names: ReadonlyMap<number, string> } | undefined;

  return async (trace) => {
    const instant = now().getTime();
    if (last && Math.abs(instant - last.at) < kept) return last.names;
    const fields = { HotelID: site.hotelId };
    const answer = readBody(RoomTypesList, await call('GetRoomTypesList', fields, { trace, limit }));
    if (answer.kind === 'refused') trace.error({}, 'the booking system refuses the hotel: nobody can book');
    if (answer.kind !== 'read') return toFailure(answer, 'booking_disabled', trace);
    const { ids, names, hotels } = answer.body;
    const told = ids.flatMap((id, index): [number, string][] => {
      const name = names[index];
      const isOurs = (hotels[index] ?? site.hotelId) === site.hotelId;
      return id && name && isOurs ? [[id, name]] : [];
    });
    last = { at: instant, names: new Map(told) };
    return last.names;
  };
}
