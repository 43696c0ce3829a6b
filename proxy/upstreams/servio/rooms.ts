import type { Contract, RoomType, Stay } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { companyConditions } from './contracts.ts';
import type { Condition } from './contracts.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { roomsRequest } from './requests.ts';
import type { KnownCompany } from './state.ts';
import { Rooms } from './wire.ts';
import type { WireRoomType } from './wire.ts';

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
  return {
    conditions: companyConditions(context, rooms.contracts),
    roomTypes: [...once.values()].toReversed(),
  };
}

/** The settings' name in the guest's language, else the hotel's own, else the ID. */
export function nameOf(context: SiteContext, id: number, own: string | undefined, language: string): string {
  const name = context.inWords(context.site.roomTypes[String(id)]?.name ?? {}, language);
  return (name ?? own ?? String(id)).slice(0, 100);
}

/** A room type, and whether the guests fit only with an extra bed. */
type FoundRoomType = WireRoomType & { extraBed: boolean };

/**
 * Where nothing is free without an extra bed, the hotel is asked once more with one: no guest should have to guess that
 * there are such rooms.
 */
async function search(context: SiteContext, question: RoomsQuestion) {
  const { stay } = question;
  const marked = (roomTypes: readonly WireRoomType[], extraBed: boolean) =>
    roomTypes.map((room): FoundRoomType => ({ ...room, extraBed: extraBed && Boolean(room.free) }));
  const rooms = await askRooms(context, question);
  const found = rooms instanceof Failure ? rooms : { ...rooms, roomTypes: marked(rooms.roomTypes, false) };
  const isEnough =
    rooms instanceof Failure ? rooms.code !== 'stay_not_possible' : rooms.roomTypes.some(({ free }) => free);
  if (isEnough || stay.extraBed || !context.site.stay.extraBed) return found;
  const more = await askRooms(context, { ...question, stay: { ...stay, extraBed: true } });
  return more instanceof Failure ? found : { ...more, roomTypes: marked(more.roomTypes, true) };
}

function toRoomType(
  context: SiteContext,
  wire: FoundRoomType,
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
    extraBed: wire.extraBed,
    nearest: (isNews && wire.nearest) || null,
  };
}

/** The conditions of the company's contract; none without a company, of which the hotel is not asked. */
export async function askConditions(
  context: SiteContext,
  question: RoomsQuestion,
): Promise<Condition[] | Failure> {
  if (!question.company) return [];
  const rooms = await askRooms(context, question);
  return rooms instanceof Failure ? rooms : rooms.conditions;
}

export async function findRooms(context: SiteContext, question: RoomsQuestion) {
  const [rooms, names] = await Promise.all([search(context, question), context.roomNames(question.trace)]);
  if (rooms instanceof Failure) return rooms;
  // If the hotel's own names can't be had, the settings' are used.
  const own = names instanceof Failure ? undefined : names;
  return {
    roomTypes: rooms.roomTypes.map((wire) =>
      toRoomType(context, wire, { ...question, own: own?.get(wire.id) }),
    ),
    contracts: rooms.conditions.flatMap(({ contract, payments }): Contract[] =>
      contract ? [{ ...contract, payments: [...payments] }] : [],
    ),
  };
}
