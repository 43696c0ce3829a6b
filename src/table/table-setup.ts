import { assign, emit } from 'xstate';
import type {
  AlternativesAnswer,
  CheckAnswer,
  ChoiceAnswer,
  GuestAnswer,
  SlotsAnswer,
  StartAnswer,
} from '../contract/index.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import { chartActions, chartGuards } from '../flow/chart.ts';
import { failureOf } from '../flow/failures.ts';
import { setup } from '../flow/setup.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { hasSeveralRooms, isOpenDay, maxPartySize, type Control, type Draft } from './draft.ts';
import { isComplete, validators, type FilledStep } from './validation.ts';
import { codeRequest, guestRequest, hasChoiceStep } from './requests.ts';
import type { Renewed, TableActors } from './table-actors.ts';
import {
  initialContext,
  type Note,
  type FieldErrors,
  type TableContext,
  type TableEmitted,
  type TableEvent,
  type TableInput,
} from './table-context.ts';

const isDate = (event: TableEvent) => event.type === 'changed' && event.control === 'date';

const isOtherRoom = (context: TableContext, event: TableEvent) =>
  event.type === 'changed' &&
  event.control === 'room' &&
  event.value !== context.draft.room &&
  hasSeveralRooms(context);

/** The control at which a remedy is applied. */
const controlOf = (failure: BookingError): Control => {
  const { remedy, field } = failure;
  if (remedy === 'contact') return field ?? 'tel';
  return remedy === 'promo'
    ? 'promo-code'
    : (remedy as 'party' | 'time' | 'date' | 'room' | 'choice' | 'code');
};

/** What a table is asked for by: a refusal speaks of all of it together. */
const tableControls: readonly Control[] = ['room', 'date', 'time', 'party', 'promo-code'];

export const tableSetup = setup({
  types: {
    context: {} as TableContext,
    events: {} as TableEvent,
    input: {} as TableInput,
    emitted: {} as TableEmitted,
    tags: {} as 'loading',
  },
  actors: {} as TableActors,
  guards: {
    ...chartGuards<TableContext>(),
    isInvalid: ({ context }, step: FilledStep) => !isComplete(step, context),
    hasSeveralRooms: ({ context }) => hasSeveralRooms(context),
    hasDate: ({ context }) => context.draft.date !== '',
    hasChoiceStep: ({ context }) => hasChoiceStep(context),
    isDate: ({ event }) => isDate(event),
    isOtherRoom: ({ context, event }) => isOtherRoom(context, event),
    isDateOfWhen: ({ context, event }) => isDate(event) && /slots|check/.test(context.resume),
    isRoomOfWhen: ({ context, event }) => isOtherRoom(context, event) && /slots|check/.test(context.resume),
    isAlreadySent: ({ context }) => context.sentFor === JSON.stringify(draftGuest(context.draft)),
    isConfirmed: (_, answer: { status: string }) => answer.status === 'confirmed',
    isAccepted: (_, { accepted }: ChoiceAnswer) => accepted,
    mayResend: ({ context }) => Date.now() >= context.resendAt,
  },
  actions: {
    ...chartActions<TableContext, TableEvent>(),
    change: assign(({ context, event }) => {
      if (event.type !== 'changed') return {};
      const { control, value } = event;
      const isTable = tableControls.includes(control);
      return {
        draft: { ...context.draft, [control]: value } as Draft,
        fieldErrors: isTable ? {} : { ...context.fieldErrors, [control]: undefined },
        alternatives: isTable ? null : context.alternatives,
        // Another day has other times.
        meals: control === 'date' ? null : context.meals,
        failure: null,
      };
    }),
    takeAlternative: assign(({ context, event }) =>
      event.type === 'alternative.taken'
        ? { draft: { ...context.draft, time: event.time }, fieldErrors: {}, alternatives: null }
        : {},
    ),
    dropPromo: assign(({ context }) => ({ draft: { ...context.draft, 'promo-code': '' }, fieldErrors: {} })),
    keepStart: assign((_, start: StartAnswer) => ({ start, session: start.session })),
    keepSession: assign((_, { session }: { session: string }) => ({ session, renewals: 0, sentFor: '' })),
    keepRenewed: assign(({ context }, { start, session, choiceOffered, choiceAccepted }: Renewed) => ({
      start,
      session,
      choiceOffered,
      sentFor: '',
      note: choiceAccepted ? context.note : ('choiceLost' as const),
      renewals: context.renewals + 1,
    })),
    keepMeals: assign((_, { session, meals }: SlotsAnswer) => ({ session, meals, renewals: 0 })),
    keepChecked: assign((_, { session, choiceOffered }: CheckAnswer) => ({
      session,
      choiceOffered,
      renewals: 0,
      sentFor: '',
    })),
    keepAlternatives: assign((_, { slots }: AlternativesAnswer) => ({ alternatives: slots })),
    keepSent: assign(({ context }, answer: GuestAnswer) =>
      answer.status === 'code'
        ? {
            sent: answer,
            sentFor: JSON.stringify(draftGuest(context.draft)),
            session: answer.session,
            renewals: 0,
            resendAt: Date.now() + answer.resendAfter * 1000,
          }
        : {},
    ),
    /** From the asking on: an answer that is lost may have been another message. */
    coolDown: assign(({ context }) => ({ resendAt: Date.now() + (context.sent?.resendAfter ?? 0) * 1000 })),
    keepBooking: assign((_, answer: GuestAnswer) =>
      answer.status === 'confirmed'
        ? { booking: answer.booking, session: null, failure: null, note: null }
        : {},
    ),
    /** What the booking system holds is in doubt (its answer was lost): the next call begins a session of its own. */
    invalidateSession: assign({ session: null, sentFor: '' }),
    keepGuestRequest: assign(({ context }) => ({
      bookingRequest: { call: 'guest' as const, request: guestRequest(context) },
    })),
    keepCodeRequest: assign(({ context }) => ({
      bookingRequest: { call: 'code' as const, request: codeRequest(context) },
    })),
    note: assign((_, note: Note) => ({ note })),

    /** A day that this room doesn't have is let go; the guest who chose it is told, as is one who is too many. */
    fitTable: assign(({ context }) => {
      const { draft, fieldErrors, meals, refusals } = context;
      const tooMany: FieldErrors = draft.party > maxPartySize(context) ? { party: 'badParty' } : {};
      if (!draft.date || isOpenDay(context, draft.date))
        return { fieldErrors: { ...fieldErrors, ...tooMany }, refusals: refusals + (tooMany.party ? 1 : 0) };
      const lost: FieldErrors = meals ? { date: 'missingDate' } : {};
      return {
        draft: { ...draft, date: '', time: '' },
        meals: null,
        fieldErrors: { ...fieldErrors, ...tooMany, ...lost },
        refusals: refusals + (tooMany.party || lost.date ? 1 : 0),
      };
    }),
    fitTime: assign(({ context }) => {
      const found = context.meals?.some(({ slots }) => slots.some(({ time }) => time === context.draft.time));
      return found ? {} : { draft: { ...context.draft, time: '' } };
    }),
    showFieldErrors: assign(({ context }, step: FilledStep) => ({
      fieldErrors: validators[step](context),
      refusals: context.refusals + 1,
    })),
    showRefusal: assign(({ context, event }) => {
      const failure = failureOf(event);
      return {
        fieldErrors: { [controlOf(failure)]: failure } as FieldErrors,
        alternatives: null,
        refusals: context.refusals + 1,
      };
    }),
    clearMessages: assign({ fieldErrors: {}, failure: null, note: null, alternatives: null }),
    clearCode: assign(({ context }) => ({ draft: { ...context.draft, code: '' } })),
    beginAnew: assign(({ context, event }) =>
      initialContext({ ...context, draft: event.type === 'reset' ? event.draft : {} }),
    ),

    emitConfirmed: emit(({ context }) => ({
      type: 'confirmed',
      booking: context.booking as NonNullable<TableContext['booking']>,
    })),
  },
});
