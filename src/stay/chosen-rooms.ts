import type { Rate, RatesAnswer, StayOutcome } from '../contract/index.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { draftOfStay, draftOfTerms, type Draft } from './draft.ts';
import {
  chosenRate,
  chosenRoomType,
  chosenTerms,
  isSetOff,
  nextToBook,
  rateKey,
  ratesOf,
  sameRate,
  wantedStay,
} from './selection.ts';
import type { ChosenRoom, StayContext } from './stay-context.ts';

/** Updates of the chosen rooms: each function returns the changed part of the context. */
type Change = Partial<StayContext>;

const withRoom = (rooms: StayContext['rooms'], index: number, change: Partial<ChosenRoom>) =>
  rooms.map((room, at) => (at === index ? { ...room, ...change } : room));

/** The draft as it was when a room was chosen. */
const draftOfRoom = (draft: Draft, { stay, roomType, rate, terms }: ChosenRoom): Draft => ({
  ...draftOfStay(draft, stay),
  ...draftOfTerms(terms),
  'room-type': roomType.id,
  rate: rateKey(rate),
});

const withoutRoom = (draft: Draft): Draft => ({ ...draft, 'room-type': '', rate: '' });

/** A room is chosen anew: its stay, type and rate are the draft's again. */
export const roomEdited = (context: StayContext, at: number): Change => {
  const room = context.rooms[at];
  return room ? { at, draft: draftOfRoom(context.draft, room), rates: null } : {};
};

export const roomAdded = ({ rooms, draft }: StayContext): Change => ({
  at: rooms.length,
  draft: withoutRoom(draft),
  rates: null,
});

export const roomRemoved = (context: StayContext, index: number): Change => {
  const rooms = context.rooms.filter((_, at) => at !== index);
  return { rooms, ...roomEdited({ ...context, rooms }, rooms.length - 1) };
};

/** No room is left: another is looked for, on the same dates. */
export const roomsRemoved = ({ draft }: StayContext): Change => ({
  rooms: [],
  at: 0,
  draft: withoutRoom(draft),
});

/** The room as it was shown, with its price. One that is chosen anew has a request key of its own. */
export const roomChosen = (context: StayContext): Change => {
  const { rooms, company } = context;
  const roomType = chosenRoomType(context);
  const rate = chosenRate(context);
  if (!roomType || !rate) return {};
  const room: ChosenRoom = {
    stay: wantedStay(context),
    roomType,
    rate,
    terms: chosenTerms(context),
    company: company && company.name,
    key: crypto.randomUUID(),
    outcome: null,
    refusal: null,
    before: null,
    cancelAsked: false,
  };
  // A booked room is never overwritten.
  const at = rooms[context.at]?.outcome ? rooms.length : context.at;
  return { at, rooms: [...rooms.slice(0, at), room, ...rooms.slice(at + 1)] };
};

/** A rate's total and prepayment. */
const costs = ({ total, prepayment }: Rate): string =>
  [total.minor, prepayment?.kind, prepayment?.kind === 'due' && prepayment.amount.minor].join();

/** Updates the next room's rate; the former one is kept beside it if it was different. */
export const roomRepriced = (context: StayContext, answer: RatesAnswer): Change => {
  const index = nextToBook(context);
  const room = context.rooms[index];
  if (!room) return {};
  const rate = sameRate(ratesOf({ rates: answer }, room.roomType.id), room.rate);
  if (!rate) return {};
  const isSame = costs(rate) === costs(room.rate);
  const before = isSame ? room.before : room.rate;
  return {
    renewals: 0,
    refusals: context.refusals + 1,
    note: isSame ? 'priceSame' : null,
    rooms: withRoom(context.rooms, index, { rate, refusal: null, before }),
  };
};

export const roomSetOff = (context: StayContext, outcome: StayOutcome): Change => ({
  renewals: 0,
  failure: null,
  rooms: withRoom(context.rooms, nextToBook(context), { outcome, refusal: null, before: null }),
});

export const roomRefused = (context: StayContext, refusal: BookingError): Change => ({
  rooms: withRoom(context.rooms, nextToBook(context), { refusal }),
  refusals: context.refusals + 1,
});

/** The room in doubt is not booked: pressing again books it by a key of its own. */
export const keyRenewed = (context: StayContext): Change => ({
  rooms: withRoom(context.rooms, nextToBook(context), { key: crypto.randomUUID() }),
});

/** The first booked room is cancelled. */
export const roomCancelled = ({ rooms }: StayContext): Change => ({
  rooms: rooms.filter((_, index) => index !== rooms.findIndex(isSetOff)),
});

/** The cancellation is repeated with the same request. */
export const cancelLost = ({ rooms, refusals }: StayContext): Change => ({
  rooms: withRoom(rooms, rooms.findIndex(isSetOff), { cancelAsked: true }),
  note: 'cancelUnknown',
  refusals: refusals + 1,
});
