import type { Contract, RoomType, Stay } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { roomsRequest } from './requests.ts';
import type { KnownCompany } from './state.ts';
import { Rooms } from './wire.ts';
import type { WireContract, WireRoomType } from './wire.ts';

export interface RoomsQuestion {
  stay: Stay;
  company: KnownCompany | undefined;
  language: string;
  trace: Trace;
}

/** What is free, and under which conditions, as Servio's answer has it. Each room type once. */
export async function askRooms(context: SiteContext, question: RoomsQuestion) {
  const fields = roomsRequest(context, question);
  const { trace } = question;
  const rooms = await ask(context, 'GetRooms', fields, {
    schema: Rooms,
    refusal: 'stay_not_possible',
    trace,
  });
  if (rooms instanceof Failure) return rooms;
  const once = new Map(rooms.roomTypes.toReversed().map((room) => [room.id, room]));
  return { contracts: rooms.contracts, roomTypes: [...once.values()].toReversed() };
}

/** The settings' name in the guest's language, else the hotel's own, else the ID. */
export function nameOf(context: SiteContext, id: number, own: string | undefined, language: string): string {
  const name = context.inWords(context.site.roomTypes[String(id)]?.name ?? {}, language);
  return (name ?? own ?? String(id)).slice(0, 100);
}

function toRoomType(
  context: SiteContext,
  wire: WireRoomType,
  { own, stay, language }: { own: string | undefined; stay: Stay; language: string },
): RoomType {
  const setting = context.site.roomTypes[String(wire.id)];
  const description = setting && context.inWords(setting.description, language);
  const free = wire.free ?? 0;
  const isNews =
    free === 0 && wire.nearest !== stay.arrival && (wire.nearest ?? '') >= context.wallClock().slice(0, 10);
  return {
    id: String(wire.id),
    name: nameOf(context, wire.id, own, language),
    ...(description ? { description } : {}),
    photos: (setting?.photos ?? []).map(({ src, alt }) => ({
      src,
      alt: context.inWords(alt, language) ?? '',
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

export async function findRooms(context: SiteContext, question: RoomsQuestion) {
  const [rooms, names] = await Promise.all([askRooms(context, question), context.roomNames(question.trace)]);
  if (rooms instanceof Failure) return rooms;
  // If the hotel's own names can't be had, the settings' are used.
  const own = names instanceof Failure ? undefined : names;
  return {
    roomTypes: rooms.roomTypes.map((wire) =>
      toRoomType(context, wire, { ...question, own: own?.get(wire.id) }),
    ),
    contracts: rooms.contracts.map(toContract),
  };
}
