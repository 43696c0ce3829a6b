import { assign, emit, setup } from 'xstate';
import type { ChangeAnswer, ChangeSlotsAnswer, LookUpAnswer } from '../../contract/index.ts';
import { callingActions, callingGuards, failureOf } from '../../flow/chart.ts';
import { isBookable } from '../../flow/times/slots.ts';
import type { BookingError } from '../../proxy-client/booking-error.ts';
import {
  chosenSlot,
  isChosen,
  type ChangeActors,
  type ChangeContext,
  type ChangeEmitted,
  type ChangeErrors,
  type ChangeEvent,
  type ChangeInput,
} from './change-context.ts';

const isTooMany = ({ days, draft }: ChangeContext): boolean =>
  days !== null && draft.party > days.maxPartySize;

const tableOf = ({ booking }: LookUpAnswer) => (booking.kind === 'table' ? booking : undefined);

/** What is missing before it can be asked for. */
const missing = (context: ChangeContext): ChangeErrors => {
  if (isTooMany(context)) return { party: 'badParty' };
  if (!isBookable(chosenSlot(context))) return context.meals?.length ? { time: 'missingTime' } : {};
  return isChosen(context, context.found.booking) ? { time: 'sameAsBooked' } : {};
};

const refusalOf = (failure: BookingError): ChangeErrors => {
  const { remedy } = failure;
  return { [remedy === 'party' || remedy === 'date' ? remedy : 'time']: failure };
};

export const changeSetup = setup({
  types: {
    context: {} as ChangeContext,
    events: {} as ChangeEvent,
    input: {} as ChangeInput,
    emitted: {} as ChangeEmitted,
    tags: {} as 'loading' | 'held',
  },
  actors: {} as ChangeActors,
  guards: {
    ...callingGuards<ChangeContext>(),
    isOtherDay: ({ context, event }) =>
      event.type === 'changed' && event.control !== 'time' && context.draft[event.control] !== event.value,
    isTooMany: ({ context }) => isTooMany(context),
    isReady: ({ context }) =>
      isBookable(chosenSlot(context)) && !isTooMany(context) && !isChosen(context, context.found.booking),
    knowsDays: ({ context }) => context.days !== null,
    /** A lost call has moved it nonetheless. */
    isMoved: ({ context }, found: LookUpAnswer) => {
      const table = tableOf(found);
      return table !== undefined && isChosen(context, table);
    },
    isInForce: (_, { booking }: LookUpAnswer) => ['confirmed', 'requested', 'held'].includes(booking.status),
  },
  actions: {
    ...callingActions<ChangeContext, ChangeEvent>(),
    change: assign(({ context, event }) => {
      if (event.type !== 'changed') return {};
      const isSame = context.draft[event.control] === event.value;
      return {
        draft: { ...context.draft, [event.control]: event.value },
        meals: event.control === 'time' || isSame ? context.meals : null,
        fieldErrors: {},
        failure: null,
        isNews: false,
        note: null,
      };
    }),
    /** A refusal that has led back here takes the focus now that there is something to choose instead. */
    keepSlots: assign(({ context }, { meals, from, to, maxPartySize }: ChangeSlotsAnswer) => ({
      meals,
      days: { from, to, maxPartySize },
      isNews: true,
      refusals: context.refusals + (Object.keys(context.fieldErrors).length ? 1 : 0),
    })),
    /** A time that this day does not have is none. */
    fitTime: assign(({ context }) =>
      isBookable(chosenSlot(context)) ? {} : { draft: { ...context.draft, time: '' } },
    ),
    showMissing: assign(({ context }) => ({
      fieldErrors: missing(context),
      refusals: context.refusals + 1,
    })),
    /** At the control that can mend it. */
    keepRefusal: assign(({ event }) => ({ fieldErrors: refusalOf(failureOf(event)), failure: null })),
    countRefusal: assign(({ context }) => ({ refusals: context.refusals + 1 })),
    clearMessages: assign({ fieldErrors: {}, failure: null, note: null, isNews: false }),
    noteAsked: assign({ asked: true }),
    noteNotChanged: assign({ note: 'notChanged' }),
    keepFound: assign(({ context }, found: LookUpAnswer) => {
      const booking = tableOf(found);
      return booking ? { found: { ...found, booking } } : { found: context.found };
    }),
    emitKept: emit(({ context: { token } }) => ({ type: 'ended', found: null, token, isMoved: false })),
    emitMoved: emit(({ context }, { status, booking }: ChangeAnswer) => {
      const { date, time, partySize, place, reference, calendar, token } = booking;
      const now = { ...context.found.booking, status, date, time, partySize, place, reference, calendar };
      return { type: 'ended', found: { ...context.found, booking: now }, token, isMoved: true };
    }),
    emitFound: emit(
      ({ context: { token } }, { found, isMoved }: { found: LookUpAnswer; isMoved: boolean }) => ({
        type: 'ended',
        found,
        token,
        isMoved,
      }),
    ),
  },
});
