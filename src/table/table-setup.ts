import { and, assign, emit, setup } from 'xstate';
import type {
  AlternativesAnswer,
  CheckAnswer,
  ChoiceAnswer,
  GuestAnswer,
  LookUpAnswer,
  SlotsAnswer,
  TableStart,
} from '../contract/index.ts';
import { chartActions, chartGuards, failureOf } from '../flow/chart.ts';
import { addDays } from '../dates/plain-date.ts';
import { isDayFull, slotValue } from '../flow/times/slots.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { Control, Draft } from './draft.ts';
import {
  chosenPlace,
  chosenSlot,
  dayAfter,
  firstPlace,
  handsOver,
  guestKey,
  hasSeveralPlaces,
  isCodeSent,
  isCodeWhole,
  isFullRefusal,
  isOpenDay,
  learntFull,
  maxPartySize,
  nextOpenDay,
  offeredChoice,
  slotToReplace,
} from './selection.ts';
import { codeRequest, guestRequest, toTell } from './requests.ts';
import {
  initialContext,
  type FieldErrors,
  type Note,
  type Renewed,
  type TableActors,
  type TableContext,
  type TableEmitted,
  type TableEvent,
  type TableInput,
  type Validate,
} from './table-context.ts';

/** The control at which a remedy is applied. */
const controlOf = ({ remedy, field }: BookingError): Control => {
  if (remedy === 'contact') return field ?? 'tel';
  return remedy === 'promo'
    ? 'promo-code'
    : (remedy as 'party' | 'time' | 'date' | 'room' | 'choice' | 'code');
};

/** The controls that define the requested table: a refusal is about all of them together. */
const tableControls: readonly Control[] = ['room', 'date', 'time', 'party', 'promo-code'];

/** Whether a day was chosen for one of the places that there are, not for a time long past. */
const refersToPlace = ({ draft, start }: TableContext): boolean =>
  start?.places.some(({ days }) => draft.date >= days.from && draft.date <= days.to) ?? false;

/** Whether the code that was refused still stands in its field. */
const isRefusedCode = ({ draft, bookingRequest }: TableContext, { remedy }: BookingError): boolean =>
  remedy === 'code' &&
  (bookingRequest?.path !== 'table/code' || bookingRequest.request.code === draft.code.trim());

const isChange = (event: TableEvent, control: Control): boolean =>
  event.type === 'changed' && event.control === control;

/** Whether a change affects the slots: the day always does, the party where slots are known by party. */
const needsOtherSlots = ({ start }: TableContext, event: TableEvent): boolean =>
  isChange(event, 'date') || (isChange(event, 'party') && start?.capabilities.slots === 'party');

export const tableSetup = setup({
  types: {
    context: {} as TableContext,
    events: {} as TableEvent,
    input: {} as TableInput,
    emitted: {} as TableEmitted,
    tags: {} as 'loading' | 'held',
  },
  actors: {} as TableActors,
  delays: { second: 1000 },
  guards: {
    ...chartGuards<TableContext>(),
    hasDate: ({ context }) => context.draft.date !== '',
    hasNoSlot: ({ context }) => !slotToReplace(context),
    hasNothingFree: (_, { meals }: SlotsAnswer) => isDayFull(meals),
    /** Of a day that is nobody's choice, and has nothing: within a week another one is proposed. */
    isProposalEmpty: ({ context }, { meals }: SlotsAnswer) =>
      context.proposed !== '' &&
      context.proposed === context.draft.date &&
      isDayFull(meals) &&
      dayAfter(context) <= addDays((context.start as TableStart).now.slice(0, 10), 7),
    hasFailureAndNoSlots: ({ context }) => context.failure !== null && context.meals === null,
    needsOtherSlots: ({ context, event }) => needsOtherSlots(context, event),
    isOtherPlace: ({ context, event }) =>
      isChange(event, 'room') &&
      (event as { value?: unknown }).value !== context.draft.room &&
      hasSeveralPlaces(context),
    isNoChange: ({ context, event }) =>
      event.type === 'changed' && context.draft[event.control] === event.value,
    choosesPlace: ({ context: { start, draft }, event }) =>
      event.type === 'changed' &&
      chosenPlace({ start, draft: { ...draft, [event.control]: event.value } }) !== undefined,
    isCode: ({ event }) => event.type === 'changed' && event.control === 'code',
    isCodeWhole: ({ context }) => isCodeWhole(context),
    hasToTell: ({ context }) => toTell(context) !== context.told,
    isAccepted: (_, { accepted }: ChoiceAnswer) => accepted,
    isAt: ({ context }, step: string) => context.step === step,
    handsOver: ({ context }) => handsOver(context),
    isAlreadySent: ({ context }) => isCodeSent(context),
    isManaged: (_, [{ booking }, status]: readonly [LookUpAnswer, string]) => booking.status === status,
    hasStatus: (_, [status, wanted]: readonly [string, string]) => status === wanted,
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
        meals: control === 'room' || needsOtherSlots(context, event) ? null : context.meals,
        proposed: control === 'date' ? '' : context.proposed,
        promoGiven: context.promoGiven || (control === 'promo-code' && value !== ''),
        failure: null,
        isNews: false,
        note: isTable ? null : context.note,
      };
    }),
    /** A slot of another day: all that is known of that day until it is loaded. */
    takeAlternative: assign(({ context, event }) => {
      if (event.type !== 'alternative.taken') return {};
      const { slot } = event;
      const { draft, meals } = context;
      const isOfDay = meals?.some(({ slots }) => slots.some(({ offer }) => offer === slot.offer));
      return isOfDay
        ? { draft: { ...draft, time: slotValue(meals, slot) } }
        : {
            draft: { ...draft, date: slot.date, time: slot.time },
            meals: [{ label: null, slots: [slot] }],
          };
    }),
    dropPromo: assign(({ context }) => ({ draft: { ...context.draft, 'promo-code': '' } })),
    /** Where there are several places, the guest begins at one of them. */
    choosePlace: assign(({ context }) =>
      chosenPlace(context) ? {} : { draft: { ...context.draft, room: firstPlace(context)?.id ?? '' } },
    ),
    /** Where but one may be chosen, the guest sees it chosen, and says so by going on. */
    chooseOnlyOption: assign(({ context }) => {
      const [only, another] = offeredChoice(context)?.options ?? [];
      return only && !another ? { draft: { ...context.draft, choice: only.id } } : {};
    }),
    keepStart: assign((_, start: TableStart) => ({ start, session: start.session })),
    forgetStart: assign({ start: null, session: null, step: null, placeInSession: '' }),
    keepRenewed: assign(({ context }, renewed: Renewed) => ({
      start: renewed.start,
      session: renewed.session,
      choiceOffered: renewed.choiceOffered,
      told: renewed.told,
      placeInSession: '',
      sentFor: '',
      note: renewed.choiceAccepted ? context.note : ('choiceLost' as const),
      renewals: context.renewals + 1,
    })),
    keepMeals: assign(({ context }, { session, meals }: SlotsAnswer) => ({
      session,
      meals,
      isNews: true,
      placeInSession: chosenPlace(context)?.id ?? '',
      renewals: 0,
    })),
    keepChecked: assign(({ context }, { session, choiceOffered }: CheckAnswer) => ({
      session,
      choiceOffered,
      told: '',
      placeInSession: chosenPlace(context)?.id ?? '',
      renewals: 0,
      sentFor: '',
    })),
    keepChoice: assign(({ context }, { session, accepted }: ChoiceAnswer) => ({
      session,
      renewals: 0,
      sentFor: '',
      told: toTell(context),
      note: accepted ? context.note : ('choiceLost' as const),
    })),
    keepAlternatives: assign(({ context }, { slots }: AlternativesAnswer) => ({
      alternatives: slots,
      isNews: true,
      full: isFullRefusal(context.fieldErrors.time) ? learntFull(context, slots) : context.full,
    })),
    keepSent: assign(({ context }, answer: GuestAnswer) =>
      answer.status === 'code'
        ? {
            sent: answer,
            sentFor: guestKey(context),
            session: answer.session,
            renewals: 0,
            resendAt: Date.now() + answer.resendAfter * 1000,
          }
        : {},
    ),
    /** Counted from the request, as a lost answer may have sent another message. */
    coolDown: assign(({ context }) => ({ resendAt: Date.now() + (context.sent?.resendAfter ?? 0) * 1000 })),
    keepOutcome: assign((_, answer: GuestAnswer) =>
      answer.status === 'code' ? {} : { outcome: answer, session: null, failure: null, note: null },
    ),
    countLook: assign(({ context }) => ({ looks: context.looks + 1 })),
    keepPaid: assign(({ context: { outcome } }, { booking: found }: LookUpAnswer) => ({
      outcome: outcome && {
        status: 'confirmed' as const,
        booking: { ...outcome.booking, calendar: found.calendar },
      },
      isPaid: true,
      failure: null,
      note: null,
    })),
    /** It is anybody's again: the day's times are loaded anew, and nothing that was typed is lost. */
    releaseTable: assign({ outcome: null, session: null, meals: null, looks: 0, failure: null }),
    /** The booking system's state is unknown (its answer was lost): the next call starts a new session. */
    invalidateSession: assign({ session: null, sentFor: '' }),
    /** The same, where an abandoned call may have moved the session to another place. */
    invalidatePlace: assign(({ context }) =>
      !hasSeveralPlaces(context) || context.placeInSession === chosenPlace(context)?.id
        ? {}
        : { session: null, sentFor: '' },
    ),
    keepGuestRequest: assign(({ context }) => ({
      bookingRequest: { path: 'table/guest' as const, request: guestRequest(context) },
    })),
    keepCodeRequest: assign(({ context }) => ({
      bookingRequest: { path: 'table/code' as const, request: codeRequest(context) },
    })),
    note: assign((_, note: Note) => ({ note })),
    changeHandoff: assign(({ event }) =>
      event.type === 'handoff.changed' ? { handoff: event.handoff } : {},
    ),

    /**
     * Proposes the first day that can be booked, where none is chosen, and the next one in place of one that this place doesn't
     * have; of a party that is too large the guest is told.
     */
    fitTable: assign(({ context }) => {
      const { draft, fieldErrors, proposed, refusals } = context;
      const tooMany: FieldErrors = draft.party > maxPartySize(context) ? { party: 'badParty' } : {};
      const fitted = {
        fieldErrors: { ...fieldErrors, ...tooMany },
        refusals: refusals + (tooMany.party ? 1 : 0),
      };
      const place = chosenPlace(context);
      if (!place || (draft.date && isOpenDay(context, draft.date))) return fitted;
      const isTheirs = draft.date !== '' && draft.date !== proposed && refersToPlace(context);
      const day = nextOpenDay(place, isTheirs ? draft.date : '') ?? '';
      return {
        ...fitted,
        draft: { ...draft, date: day },
        proposed: day,
        meals: null,
        note: isTheirs && day ? ('otherDay' as const) : context.note,
      };
    }),
    proposeNextDay: assign(({ context }) => {
      const date = dayAfter(context);
      return { draft: { ...context.draft, date }, proposed: date, meals: null, isNews: false };
    }),
    fitTime: assign(({ context }) => (chosenSlot(context) ? {} : { draft: { ...context.draft, time: '' } })),
    showFieldErrors: assign(({ context }, { validate }: { validate: Validate }) => ({
      fieldErrors: validate(context),
      refusals: context.refusals + 1,
    })),
    showRefusal: assign(({ context, event }) => {
      const failure = failureOf(event);
      return {
        fieldErrors: { [controlOf(failure)]: failure } as FieldErrors,
        full: isFullRefusal(failure) ? learntFull(context, []) : context.full,
        // Emptied, so that the next code can be typed at once; not if that was done while the call was under way.
        draft: isRefusedCode(context, failure) ? { ...context.draft, code: '' } : context.draft,
        // Asked for where it was thought not to be offered.
        choiceOffered: context.choiceOffered || failure.remedy === 'choice',
        alternatives: null,
        refusals: context.refusals + 1,
      };
    }),
    clearMessages: assign({ fieldErrors: {}, failure: null, note: null, alternatives: null, isNews: false }),
    clearCode: assign(({ context }) => ({ draft: { ...context.draft, code: '' } })),
    beginAnew: assign(({ context, event }) =>
      initialContext({
        language: context.language,
        handoff: context.handoff,
        draft: 'draft' in event ? event.draft : {},
      }),
    ),

    emitOutcome: emit(({ context }) => {
      const outcome = context.outcome as NonNullable<TableContext['outcome']>;
      const { booking } = outcome;
      return outcome.status === 'held'
        ? { type: 'held', booking, until: outcome.until }
        : { type: outcome.status, booking };
    }),
  },
});

/** Combines being at a step with another guard. */
export const at = (step: string, guard: 'isOtherPlace' | 'needsOtherSlots') =>
  and([{ type: 'isAt', params: step }, guard]);
