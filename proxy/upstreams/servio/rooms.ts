import type { Contract, RoomType, Stay } from '../../../src/contract/index.ts';
import { BookingError } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { ask } from './house.ts';
import type { House } from './house.ts';
import { roomsRequest } from './requests.ts';
import type { Company } from './state.ts';
import { Rooms } from './wire.ts';
import type { WireContract, WireRoomType } from './wire.ts';

export interface RoomsQuestion {
  stay: Stay;
  company: Company | undefined;
  language: string;
  trace: Trace;
}

/** What is free, and under which conditions, in Servio's words. Each room type once. */
export async function askRooms(house: House, question: RoomsQuestion) {
  const fields = roomsRequest(house, question);
  const { trace } = question;
  const rooms = await ask(house, 'GetRooms', fields, { schema: Rooms, refusal: 'stay_not_possible', trace });
  if (rooms instanceof BookingError) return rooms;
  const once = new Map(rooms.roomTypes.toReversed().map((room) => [room.id, room]));
  return { contracts: rooms.contracts, roomTypes: [...once.values()].toReversed() };
}

/** The settings' name in the guest's language, else the hotel's own, else the ID. */
export function nameOf(house: House, id: number, own: string | undefined, language: string): string {
  const name = house.inWords(house.site.roomTypes[String(id)]?.name ?? {}, language);
  return (name ?? own ?? String(id)).slice(0, 100);
}

function toRoomType(
  house: House,
  wire: WireRoomType,
  { own, stay, language }: { own: string | undefined; stay: Stay; language: string },
): RoomType {
  const setting = house.site.roomTypes[String(wire.id)];
  const description = setting && house.inWords(setting.description, language);
  const free = wire.free ?? 0;
  const isNews =
    free === 0 && wire.nearest !== stay.arrival && (wire.nearest ?? '') >= house.wallClock().slice(0, 10);
  return {
    id: String(wire.id),
    name: nameOf(house, wire.id, own, language),
    ...(description ? { description } : {}),
    photos: (setting?.photos ?? []).map(({ src, alt }) => ({
      src,
      alt: house.inWords(alt, language) ?? '',
    })),
    beds: wire.beds || null,
    free,
    nearest: (isNews && wire.nearest) || null,
  };
}

function toContract({ id, name, payments, expires }: WireContract): Contract {
  return {
    id: String(id),
    name: name ?? String(id),
    payments: [...new Set(payments)],
    ...(expires ? { expires } : {}),
  };
}

export async function findRooms(house: House, question: RoomsQuestion) {
  const [rooms, names] = await Promise.all([askRooms(house, question), house.roomNames(question.trace)]);
  if (rooms instanceof BookingError) return rooms;
  // Without the hotel's own names there are still those of the settings.
  const own = names instanceof BookingError ? undefined : names;
  return {
    roomTypes: rooms.roomTypes.map((wire) =>
      toRoomType(house, wire, { ...question, own: own?.get(wire.id) }),
    ),
    contracts: rooms.contracts.map(toContract),
  };
}
