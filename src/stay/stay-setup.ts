import { assign, emit } from 'xstate';
import type {
  BookAnswer,
  CompanyAnswer,
  ConfirmedStay,
  Rate,
  RatesAnswer,
  RoomsAnswer,
  RoomType,
  StayStartAnswer,
} from '../contract/index.ts';
import { chartActions, chartGuards } from '../flow/chart.ts';
import { failureOf } from '../flow/failures.ts';
import { setup } from '../flow/setup.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import {
  chosenRate,
  chosenRoomType,
  chosenTerms,
  freeOf,
  hasBooked,
  isBooked,
  nextToBook,
} from './selection.ts';
import {
  draftOfStay,
  draftOfTerms,
  draftStay,
  fittingDates,
  movedTo,
  type Control,
  type Draft,
} from './draft.ts';
import { isComplete, validators, type FilledStep } from './validation.ts';
import { bookRequest } from './requests.ts';
import type { Renewed, StayActors } from './stay-actors.ts';
import {
  initialContext,
  type ChosenRoom,
  type Note,
  type ErrorControl,
  type FieldErrors,
  type StayContext,
  type StayEmitted,
  type StayEvent,
  type StayInput,
} from './stay-context.ts';

/** The control at which a remedy is applied. */
const controlOf = ({ remedy, field, code }: BookingError): ErrorControl => {
  if (remedy === 'contact') return field ?? 'tel';
  if (code === 'child_ages_missing') return 'child-age';
  if (code === 'payment_not_allowed') return 'payment';
  const controls = {
    date: 'arrival',
    time: 'arrival-time',
    party: 'adults',
    room: 'room-type',
    promo: 'company-code',
    choice: 'rate',
    code: 'rate',
  } as const;
  return controls[remedy as keyof typeof controls];
};

/** What prices are asked by, besides stay and room type. */
const termControls: readonly Control[] = ['contract', 'payment', 'residence', 'transport', 'tourist-tax'];

/** What a rate asks for in all, and in advance. */
const costs = ({ total, prepayment }: Rate): string => `${total.minor} ${prepayment?.amount.minor}`;

/** A room of the guest's choice with something changed. */
const withRoom = (rooms: StayContext['rooms'], index: number, change: Partial<ChosenRoom>) =>
  rooms.map((room, at) => (at === index ? { ...room, ...change } : room));

/** The draft as it was when a room was chosen. */
const draftOfRoom = (draft: Draft, { stay, roomType, rate, terms }: ChosenRoom): Draft => ({
  ...draftOfStay(draft, stay),
  ...draftOfTerms(terms),
  'room-type': roomType.id,
  rate: rate.id,
});

/** A room to choose: its stay, type and rate are the draft's again. */
const choosing = (context: StayContext, at: number): Partial<StayContext> => {
  const room = context.rooms[at];
  return room ? { at, draft: draftOfRoom(context.draft, room), rates: null } : {};
};

export const staySetup = setup({
  types: {
    context: {} as StayContext,
    events: {} as StayEvent,
    input: {} as StayInput,
    emitted: {} as StayEmitted,
    tags: {} as 'loading',
  },
  actors: {} as StayActors,
  guards: {
    ...chartGuards<StayContext>(),
    isInvalid: ({ context }, step: FilledStep) => !isComplete(step, context),
    hasCompanyCode: ({ context }) =>
      Boolean(context.start?.offers.company && context.draft['company-code'].trim()),
    hasNoCompanyCode: ({ context }) => !context.company && !context.draft['company-code'].trim(),
    isTerm: ({ event }) => event.type === 'changed' && termControls.includes(event.control),
    isTypeFree: ({ context }, { roomTypes }: RoomsAnswer) => {
      const type = roomTypes.find(({ id }) => id === context.draft['room-type']);
      return type !== undefined && freeOf(context, type) > 0;
    },
    /** A loyalty code was typed, and the prices do not know of it yet. */
    hasLoyaltyTyped: ({ context }) => context.draft['loyalty-code'].trim() !== context.loyalty,
    hasRates: ({ context }) => context.rates !== null,
    isReviewed: ({ context }) => context.reviewed && isComplete('guest', context),
    /** Booked rooms are neither left out of sight nor begun anew with. */
    isStoppedWithBooked: ({ context, event }) =>
      hasBooked(context) && /^(call|restart|promo)$/.test(failureOf(event).remedy),
    mayLeaveRest: ({ context }) =>
      hasBooked(context) && !context.rooms.some(({ cancelAsked }) => cancelAsked),
    hasRooms: ({ context }) => context.rooms.length > 0,
    hasBooked: ({ context }) => hasBooked(context),
    hasNoneBooked: ({ context }) => !hasBooked(context),
    hasRoomsLeft: ({ context }) => nextToBook(context) >= 0,
    mayAddRoom: ({ context }) => context.rooms.length < (context.start?.maxRooms ?? 1) && !hasBooked(context),
    isLastRoom: ({ context }) => context.rooms.length === 1,
    isToBook: ({ context, event }) =>
      (event.type === 'room.edited' || event.type === 'room.removed') &&
      context.rooms[event.index]?.booking === null,
    isPriceRefusal: ({ event }) => /^(price_changed|quote_expired)$/.test(failureOf(event).code),
    /** On the terms that were shown: money that could be given back before still can. */
    isStillSold: ({ context }, { rates }: RatesAnswer) => {
      const shown = context.rooms[nextToBook(context)]?.rate;
      return rates.some(
        ({ id, quote, refundable }) => quote && id === shown?.id && (refundable || !shown.refundable),
      );
    },
  },
  actions: {
    ...chartActions<StayContext, StayEvent>(),
    change: assign(({ context, event }) => {
      if (event.type !== 'changed') return {};
      const { control, value } = event;
      const name = control === 'ages' ? 'child-age' : control;
      return {
        draft: { ...context.draft, [control]: value } as Draft,
        fieldErrors: { ...context.fieldErrors, [name]: undefined },
        failure: null,
      };
    }),
    chooseDates: assign(({ context, event }) =>
      event.type === 'dates.chosen'
        ? {
            draft: { ...context.draft, arrival: event.arrival, departure: event.departure },
            fieldErrors: { ...context.fieldErrors, arrival: undefined, departure: undefined },
            failure: null,
          }
        : {},
    ),
    /** A day that the page has chosen and the hotel doesn't sell is let go. */
    fitDates: assign(({ context }) => ({ draft: fittingDates(context.draft, context.start?.days) })),
    takeNearest: assign(({ context, event }) =>
      event.type === 'nearest.taken'
        ? {
            draft: { ...movedTo(context.draft, event.arrival), 'room-type': event.roomType, rate: '' },
            note: 'datesMoved' as const,
          }
        : {},
    ),
    extend: assign(({ context, event }) =>
      event.type === 'stay.extended'
        ? {
            draft: { ...movedTo(context.draft, context.draft.arrival, event.nights), rate: event.rate },
            rates: null,
          }
        : {},
    ),

    keepStart: assign((_, start: StayStartAnswer) => ({ start, session: start.session })),
    keepRenewed: assign(({ context }, { start, session, company }: Renewed) => ({
      start,
      session,
      company: company && { ...company, code: context.company?.code ?? '' },
      renewals: context.renewals + 1,
    })),
    /** Another company has other prices: what was chosen for the one before is chosen anew. */
    keepCompany: assign(({ context }, { session, company }: CompanyAnswer) => {
      const isSame = company?.name === context.company?.name;
      return {
        session,
        company: company && { ...company, code: context.draft['company-code'].trim() },
        renewals: 0,
        ...(!isSame && {
          draft: { ...context.draft, contract: '', payment: '' as const, rate: '' },
          rooms: [],
          at: 0,
          rates: null,
          note: context.rooms.length ? ('companyChanged' as const) : null,
        }),
      };
    }),
    dropCompany: assign(({ context }) => ({ draft: { ...context.draft, 'company-code': '' } })),
    /** A type for whose sake the stay has moved comes first, to be seen. */
    keepFound: assign(({ context: { note, draft } }, found: RoomsAnswer) => {
      const rank = ({ id }: RoomType) => (note === 'datesMoved' && id === draft['room-type'] ? 0 : 1);
      const roomTypes = [...found.roomTypes].sort((a, b) => rank(a) - rank(b));
      return { found: { ...found, roomTypes }, rates: null, renewals: 0 };
    }),
    keepRates: assign((_, { rates }: RatesAnswer) => ({ rates, renewals: 0 })),
    keepLoyalty: assign(({ context }) => ({ loyalty: context.draft['loyalty-code'].trim() })),
    /** The room as it was shown, with its price; one that is chosen anew is another wish. */
    keepRoom: assign(({ context }) => {
      const { rooms, draft, company } = context;
      const roomType = chosenRoomType(context);
      const rate = chosenRate(context);
      if (!roomType || !rate) return {};
      const room: ChosenRoom = {
        stay: draftStay(draft),
        roomType,
        rate,
        terms: chosenTerms(context),
        company: company && company.name,
        key: crypto.randomUUID(),
        booking: null,
        refusal: null,
        before: null,
        cancelAsked: false,
      };
      // What is booked is never written over.
      const at = rooms[context.at]?.booking ? rooms.length : context.at;
      return { at, rooms: [...rooms.slice(0, at), room, ...rooms.slice(at + 1)] };
    }),
    keepPrice: assign(({ context }, { rates }: RatesAnswer) => {
      const index = nextToBook(context);
      const room = context.rooms[index];
      const rate = rates.find(({ id }) => id === room?.rate.id);
      if (!room || !rate) return {};
      const isSame = costs(rate) === costs(room.rate);
      return {
        renewals: 0,
        refusals: context.refusals + 1,
        note: isSame ? ('priceSame' as const) : null,
        rooms: withRoom(context.rooms, index, {
          rate,
          refusal: null,
          before: isSame ? room.before : room.rate,
        }),
      };
    }),
    addRoom: assign(({ context }) => ({
      at: context.rooms.length,
      draft: { ...context.draft, 'room-type': '', rate: '' },
      rates: null,
    })),
    dropAdding: assign(({ context }) => choosing(context, context.rooms.length - 1)),
    editRoom: assign(({ context, event }) =>
      event.type === 'room.edited' ? choosing(context, event.index) : {},
    ),
    editRefused: assign(({ context }) => choosing(context, nextToBook(context))),
    removeRoom: assign(({ context, event }) => {
      if (event.type !== 'room.removed') return {};
      const rooms = context.rooms.filter((_, index) => index !== event.index);
      return { rooms, ...choosing({ ...context, rooms }, rooms.length - 1) };
    }),
    keepBookingRequest: assign(({ context }) => ({ bookingRequest: bookRequest(context) })),
    keepBooking: assign(({ context }, { booking }: BookAnswer) => ({
      renewals: 0,
      failure: null,
      rooms: withRoom(context.rooms, nextToBook(context), { booking, refusal: null, before: null }),
    })),
    keepRefusal: assign(({ context, event }) => ({
      rooms: withRoom(context.rooms, nextToBook(context), { refusal: failureOf(event) }),
      refusals: context.refusals + 1,
    })),
    dropBooked: assign(({ context }) => ({
      rooms: context.rooms.filter((_, index, all) => index !== all.findIndex(isBooked)),
    })),
    /** The answer was lost: whether it is cancelled is asked again, by the letter. */
    markCancelUnknown: assign(({ context }) => ({
      rooms: withRoom(context.rooms, context.rooms.findIndex(isBooked), { cancelAsked: true }),
      note: 'cancelUnknown' as const,
      refusals: context.refusals + 1,
    })),
    dropRooms: assign(({ context }) => ({
      rooms: [],
      at: 0,
      reviewed: false,
      note: 'roomsCancelled' as const,
      draft: { ...context.draft, 'room-type': '', rate: '' },
    })),
    /** The only room is taken off: another is looked for, on the same dates. */
    dropLastRoom: assign(({ context }) => ({
      rooms: [],
      at: 0,
      draft: { ...context.draft, 'room-type': '', rate: '' },
    })),
    leaveRest: assign(({ context }) => ({ rooms: context.rooms.filter(isBooked), failure: null })),
    selectDocument: assign(({ event }) =>
      event.type === 'document.requested' ? { document: event.index } : {},
    ),
    review: assign({ reviewed: true }),
    note: assign((_, note: Note) => ({ note })),

    showFieldErrors: assign(({ context }, step: FilledStep) => ({
      fieldErrors: validators[step](context),
      refusals: context.refusals + 1,
    })),
    showRefusal: assign(({ context, event }) => {
      const failure = failureOf(event);
      return {
        fieldErrors: { [controlOf(failure)]: failure } as FieldErrors,
        refusals: context.refusals + 1,
      };
    }),
    showRefusals: assign(({ context }) => ({ refusals: context.refusals + 1 })),
    showRateGone: assign(({ context }) => ({
      fieldErrors: { rate: 'rateGone' as const },
      refusals: context.refusals + 1,
    })),
    clearMessages: assign({ fieldErrors: {}, failure: null, note: null }),
    beginAnew: assign(({ context, event }) =>
      initialContext({ ...context, draft: event.type === 'reset' ? event.draft : {} }),
    ),

    emitConfirmed: emit(({ context }) => ({
      type: 'confirmed',
      rooms: context.rooms.flatMap(({ booking }): ConfirmedStay[] => (booking ? [booking] : [])),
    })),
  },
});
