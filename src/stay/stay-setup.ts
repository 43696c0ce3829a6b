import { assign, emit, setup } from 'xstate';
import type {
  CompanyAnswer,
  RatesAnswer,
  RoomsAnswer,
  RoomType,
  StayOutcome,
  StayStart,
} from '../contract/index.ts';
import { validateGuest } from '../flow/guest/guest-draft.ts';
import { chartActions, chartGuards, failureOf } from '../flow/chart.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import * as rooms from './chosen-rooms.ts';
import { fittingDates, movedTo, type Control, type Draft } from './draft.ts';
import { bookRequest } from './requests.ts';
import {
  bookingsOf,
  cheapestRate,
  chosenRate,
  freeOf,
  freeTypes,
  hasSetOff,
  heldUntil,
  isSetOff,
  nextToBook,
  offeredRates,
  rateKey,
  ratesOf,
  sameRate,
  statusOf,
} from './selection.ts';
import {
  initialContext,
  type ErrorControl,
  type FieldErrors,
  type Note,
  type Renewed,
  type StayActors,
  type StayContext,
  type StayEmitted,
  type StayEvent,
  type StayInput,
  type Validate,
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

/** What prices depend on, besides stay and room type. */
const termControls: readonly Control[] = ['payment', 'residence', 'transport', 'tourist-tax-exempt'];

export const staySetup = setup({
  types: {
    context: {} as StayContext,
    events: {} as StayEvent,
    input: {} as StayInput,
    emitted: {} as StayEmitted,
    tags: {} as 'loading' | 'held',
  },
  actors: {} as StayActors,
  guards: {
    ...chartGuards<StayContext>(),
    hasCompanyCode: ({ context }) =>
      Boolean(context.start?.capabilities.company && context.draft['company-code'].trim()),
    hasNoCompanyCode: ({ context }) => !context.company && !context.draft['company-code'].trim(),
    /** The search's input has changed: its results are dropped until it is sent again. */
    isTypedAnew: ({ context }) => context.step === 'company' || context.step === 'dates',
    isTerm: ({ event }) => event.type === 'changed' && termControls.includes(event.control),
    isTypeFree: ({ context }, { roomTypes }: RoomsAnswer) => {
      const type = roomTypes.find(({ id }) => id === context.draft['room-type']);
      return type !== undefined && freeOf(context, type) > 0;
    },
    /** A loyalty code was typed that the prices don't include yet. */
    hasLoyaltyTyped: ({ context }) => context.draft['loyalty-code'].trim() !== context.loyalty,
    isOtherRoom: ({ context, event }) =>
      event.type === 'changed' && event.control === 'room-type' && event.value !== context.draft['room-type'],
    /** Nothing to choose: its rates are shown at once, unless it is to be read why the guest is here. */
    hasOnlyRoom: ({ context }) =>
      freeTypes(context).length === 1 && !context.note && !Object.values(context.fieldErrors).some(Boolean),
    hasRates: ({ context }) => offeredRates(context) !== undefined,
    needsPrices: ({ context }) => context.rates === null && freeTypes(context).length > 0,
    isReviewed: ({ context }) => context.reviewed && Object.keys(validateGuest(context.draft)).length === 0,

    hasRooms: ({ context }) => context.rooms.length > 0,
    hasNoFailure: ({ context }) => context.failure === null,
    hasSetOff: ({ context }) => hasSetOff(context),
    hasNoneSetOff: ({ context }) => !hasSetOff(context),
    hasRoomsLeft: ({ context }) => nextToBook(context) >= 0,
    /** Booked rooms stay visible, and the flow can't start over with them. */
    isStoppedWithRooms: ({ context, event }) =>
      hasSetOff(context) && ['call', 'restart', 'promo', 'pending'].includes(failureOf(event).remedy),
    mayAddRoom: ({ context }) => context.rooms.length < (context.start?.maxRooms ?? 1) && !hasSetOff(context),
    /** Once a room is booked, only the guest's details can still change. */
    mayEdit: ({ context, event }) => event.type === 'edit' && (event.step === 'guest' || !hasSetOff(context)),
    mayLeaveRest: ({ context }) =>
      hasSetOff(context) && !context.rooms.some(({ cancelAsked }) => cancelAsked),
    mayCancel: ({ context }) => hasSetOff(context) && context.start?.capabilities.cancel === true,
    isLastRoom: ({ context }) => context.rooms.length === 1,
    isToBook: ({ context, event }) =>
      (event.type === 'room.edited' || event.type === 'room.removed') &&
      context.rooms[event.index]?.outcome === null,
    isPriceRefusal: ({ event }) => ['price_changed', 'quote_expired'].includes(failureOf(event).code),
    /** Whether the terms are still as shown: a refundable rate must stay refundable. */
    isStillSold: ({ context }, rates: RatesAnswer) => {
      const room = context.rooms[nextToBook(context)];
      const now = room && sameRate(ratesOf({ rates }, room.roomType.id), room.rate);
      return Boolean(now?.quote && (now.refundable || !room?.rate.refundable));
    },
    hasStatus: ({ context }, status: StayOutcome['status']) => statusOf(context) === status,
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
        isNews: false,
      };
    }),
    chooseDates: assign(({ context, event }) =>
      event.type === 'dates.chosen'
        ? {
            draft: { ...context.draft, arrival: event.arrival, departure: event.departure },
            fieldErrors: { ...context.fieldErrors, arrival: undefined, departure: undefined },
            failure: null,
            isNews: false,
          }
        : {},
    ),
    /** Drops preselected days that the hotel doesn't sell. */
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

    takeOnlyRoom: assign(({ context }) => ({
      draft: { ...context.draft, 'room-type': freeTypes(context)[0]?.id ?? '' },
    })),
    /** The cheapest, until the guest takes another; not in the place of one that was refused. */
    proposeRate: assign(({ context }) => {
      const cheapest = cheapestRate(offeredRates(context)?.rates ?? []);
      const isProposed = cheapest && !chosenRate(context) && !context.fieldErrors.rate;
      return {
        isNews: true,
        ...(isProposed && { draft: { ...context.draft, rate: rateKey(cheapest) } }),
      };
    }),

    keepStart: assign((_, start: StayStart) => ({ start, session: start.session })),
    forgetStart: assign({ start: null, session: null, step: null }),
    /** The session expired: it is renewed before the next call. */
    invalidateSession: assign({ session: null }),
    keepRenewed: assign(({ context }, { start, session, company }: Renewed) => ({
      start,
      session,
      company: company && { ...company, code: context.company?.code ?? '' },
      renewals: context.renewals + 1,
    })),
    /** Another company has other prices: rooms chosen for the former one must be chosen again. */
    keepCompany: assign(({ context }, { session, company }: CompanyAnswer) => {
      const isSame = company?.name === context.company?.name;
      return {
        session,
        company: company && { ...company, code: context.draft['company-code'].trim() },
        renewals: 0,
        ...(!isSame && {
          draft: { ...context.draft, payment: '' as const, rate: '' },
          rooms: [],
          at: 0,
          rates: null,
          note: context.rooms.length ? ('companyChanged' as const) : null,
        }),
      };
    }),
    dropCompany: assign(({ context }) => ({ draft: { ...context.draft, 'company-code': '' } })),
    /** The room type for which the stay was moved is listed first. */
    keepFound: assign(({ context: { note, draft } }, found: RoomsAnswer) => {
      const rank = ({ id }: RoomType) => (note === 'datesMoved' && id === draft['room-type'] ? 0 : 1);
      const roomTypes = [...found.roomTypes].sort((a, b) => rank(a) - rank(b));
      return { found: { ...found, roomTypes }, rates: null, renewals: 0, isNews: true };
    }),
    keepRates: assign((_, rates: RatesAnswer) => ({ rates, renewals: 0, isNews: true })),
    /** None could be loaded. */
    keepNoRates: assign({ rates: { roomTypes: [], loyaltyApplied: null } }),
    keepLoyalty: assign(({ context }) => ({ loyalty: context.draft['loyalty-code'].trim() })),

    chooseRoom: assign(({ context }) => rooms.roomChosen(context)),
    addRoom: assign(({ context }) => rooms.roomAdded(context)),
    /** The guest has come back from choosing one more. */
    dropAdding: assign(({ context }) => rooms.roomEdited(context, context.rooms.length - 1)),
    editRoom: assign(({ context, event }) =>
      event.type === 'room.edited' ? rooms.roomEdited(context, event.index) : {},
    ),
    editRefused: assign(({ context }) => rooms.roomEdited(context, nextToBook(context))),
    removeRoom: assign(({ context, event }) =>
      event.type === 'room.removed' ? rooms.roomRemoved(context, event.index) : {},
    ),
    removeLastRoom: assign(({ context }) => rooms.roomsRemoved(context)),
    keepPrice: assign(({ context }, answer: RatesAnswer) => rooms.roomRepriced(context, answer)),
    review: assign({ reviewed: true }),
    renewKey: assign(({ context }) => rooms.keyRenewed(context)),
    keepBookingRequest: assign(({ context }) => ({ bookingRequest: bookRequest(context) })),
    keepOutcome: assign(({ context }, outcome: StayOutcome) => rooms.roomSetOff(context, outcome)),
    keepRefusal: assign(({ context, event }) => rooms.roomRefused(context, failureOf(event))),
    leaveRest: assign(({ context }) => ({ rooms: context.rooms.filter(isSetOff), failure: null })),
    dropCancelled: assign(({ context }) => rooms.roomCancelled(context)),
    dropRooms: assign(({ context }) => ({
      ...rooms.roomsRemoved(context),
      reviewed: false,
      note: 'roomsCancelled' as const,
    })),
    markCancelUnknown: assign(({ context }) => rooms.cancelLost(context)),
    selectDocument: assign(({ event }) =>
      event.type === 'document.requested' ? { document: event.index } : {},
    ),
    note: assign((_, note: Note) => ({ note })),

    showFieldErrors: assign(({ context }, { validate }: { validate: Validate }) => ({
      fieldErrors: validate(context),
      refusals: context.refusals + 1,
    })),
    showRefusal: assign(({ context, event }) => {
      const failure = failureOf(event);
      return {
        fieldErrors: { [controlOf(failure)]: failure } as FieldErrors,
        refusals: context.refusals + 1,
      };
    }),
    countRefusal: assign(({ context }) => ({ refusals: context.refusals + 1 })),
    showRateGone: assign(({ context }) => ({
      fieldErrors: { rate: 'rateGone' as const },
      refusals: context.refusals + 1,
    })),
    clearMessages: assign({ fieldErrors: {}, failure: null, note: null, isNews: false }),
    beginAnew: assign(({ context, event }) =>
      initialContext({
        language: context.language,
        draft: 'draft' in event ? event.draft : {},
      }),
    ),

    emitOutcome: emit(({ context }) => {
      const status = statusOf(context);
      return status === 'held'
        ? { type: status, until: heldUntil(context) ?? '' }
        : { type: status, bookings: bookingsOf(context) };
    }),
  },
});
