import type {
  Money,
  Payment,
  Rate,
  RoomRates,
  RoomType,
  Stay,
  StayBooking,
  StayOutcome,
  Terms,
} from '../contract/index.ts';
import { draftStay, draftTerms } from './draft.ts';
import type { ChosenRoom, StayContext } from './stay-context.ts';

/** The guest's selection, read from the context. */

/** How the stay may be paid: as one of the company's contracts allows, those first, or as anyone may. */
export const paymentsAllowed = ({ found, start }: StayContext): readonly Payment[] => [
  ...new Set([...(found?.contracts ?? []).flatMap(({ payments }) => payments), ...(start?.payments ?? [])]),
];

export const chosenPayment = (context: StayContext): Payment => {
  const allowed = paymentsAllowed(context);
  return allowed.find((payment) => payment === context.draft.payment) ?? allowed[0] ?? 'cash';
};

export const chosenTerms = (context: StayContext): Terms => draftTerms(context.draft, chosenPayment(context));

/** From the last search, or as it was when the room that is changed was chosen. */
export const chosenRoomType = ({ found, draft, rooms, at }: StayContext): RoomType | undefined =>
  [...(found?.roomTypes ?? []), ...(rooms[at] ? [rooms[at].roomType] : [])].find(
    ({ id }) => id === draft['room-type'],
  );

/** The stay as it is priced and booked: with an extra bed where the guests fit in no other room. */
export const wantedStay = (context: StayContext): Stay => {
  const types = [chosenRoomType(context), ...freeTypes(context)];
  const stay = draftStay(context.draft);
  return { ...stay, extraBed: stay.extraBed || types.some((type) => type?.extraBed) };
};

/** A room type's rates; undefined where they are not known. */
export const ratesOf = ({ rates }: Pick<StayContext, 'rates'>, roomType: string): RoomRates | undefined =>
  rates?.roomTypes.find(({ id }) => id === roomType);

/** Those of the chosen room type. */
export const offeredRates = (context: StayContext): RoomRates | undefined =>
  ratesOf(context, context.draft['room-type']);

/** The cheapest of the rates that can be booked. */
export const cheapestRate = (rates: readonly Rate[]): Rate | undefined =>
  rates.filter(({ quote }) => quote !== null).sort((a, b) => a.total.minor - b.total.minor)[0];

/** A rate apart from all others: a price list may be sold under several contracts, and to everybody. */
export const rateKey = ({ id, contract }: Pick<Rate, 'id' | 'contract'>): string =>
  contract ? `${id}@${contract.id}` : id;

/** The same rate among others, which may have another price by now. */
export const sameRate = (offered: RoomRates | undefined, rate: Pick<Rate, 'id' | 'contract'>) =>
  offered?.rates.find((other) => rateKey(other) === rateKey(rate));

export const chosenRate = (context: StayContext): Rate | undefined =>
  offeredRates(context)?.rates.find((rate) => rateKey(rate) === context.draft.rate && rate.quote !== null);

/** How many of a type are left for the room being chosen, without those that the guest's other rooms take. */
export const freeOf = ({ rooms, at, draft }: StayContext, type: RoomType): number =>
  Math.max(
    0,
    type.free -
      rooms.filter(
        ({ stay, roomType, outcome }, index) =>
          index !== at &&
          !outcome &&
          roomType.id === type.id &&
          stay.arrival < draft.departure &&
          draft.arrival < stay.departure,
      ).length,
  );

export const freeTypes = (context: StayContext): RoomType[] =>
  (context.found?.roomTypes ?? []).filter((type) => freeOf(context, type) > 0);

type Rooms = Pick<StayContext, 'rooms'>;

/** The booking system has taken it: it is confirmed, requested or held. */
export const isSetOff = ({ outcome }: ChosenRoom): boolean => outcome !== null;
export const hasSetOff = ({ rooms }: Rooms): boolean => rooms.some(isSetOff);
export const nextToBook = ({ rooms }: Rooms): number => rooms.findIndex((room) => !isSetOff(room));
export const bookingsOf = ({ rooms }: Rooms): StayBooking[] =>
  rooms.flatMap(({ outcome }) => (outcome ? [outcome.booking] : []));

/** The overall outcome of the booked rooms: that of the least certain one. */
export function statusOf({ rooms }: Rooms): StayOutcome['status'] {
  const has = (status: StayOutcome['status']) => rooms.some(({ outcome }) => outcome?.status === status);
  if (has('held')) return 'held';
  return has('requested') ? 'requested' : 'confirmed';
}

/** When the first held room is released; undefined where none is held. */
export const heldUntil = ({ rooms }: Rooms): string | undefined =>
  rooms.flatMap(({ outcome }) => (outcome?.status === 'held' ? [outcome.until] : [])).sort()[0];

/** The text key of a refusal that a repeat would get again. */
export const whyGone = (room: ChosenRoom | undefined): 'typeFull' | 'rateGone' | undefined =>
  (({ room_taken: 'typeFull', rate_unavailable: 'rateGone' }) as const)[room?.refusal?.code as 'room_taken'];

/** Index of the room to choose again, as the hotel no longer sells it as chosen; −1 where there is none. */
export const roomToReplace = (context: Rooms): number => {
  const index = nextToBook(context);
  return whyGone(context.rooms[index]) ? index : -1;
};

/** What all rooms cost together; undefined while there is none. */
export const totalOf = ({ rooms }: { rooms: readonly Pick<ChosenRoom, 'rate'>[] }): Money | undefined =>
  rooms[0] && {
    currency: rooms[0].rate.total.currency,
    minor: rooms.reduce((sum, { rate }) => sum + rate.total.minor, 0),
  };
