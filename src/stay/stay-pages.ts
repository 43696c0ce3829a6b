import type { TemplateResult } from 'lit';
import type { Page } from '../flow/flow.ts';
import { guestControls } from '../flow/guest/guest-draft.ts';
import { pendingPage, startingPage, unavailablePage } from '../flow/pages.ts';
import { formatDate, formatMoney } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { hasBooked, isBooked, totalOf } from './selection.ts';
import type { ErrorControl } from './stay-context.ts';
import { counted, errorText, type StayView } from './stay-view.ts';
import { companyStep } from './steps/company.ts';
import { confirmedStep } from './steps/confirmed.ts';
import { dateError, datesStep } from './steps/dates.ts';
import { guestStep } from './steps/guest.ts';
import { knownMeanwhile } from './steps/pending.ts';
import { ratesFound, ratesStep } from './steps/rates.ts';
import { newsOfReview, obligation, reviewStep, roomToMend } from './steps/review.ts';
import { isAnyFree, roomsFound, roomsStep } from './steps/rooms.ts';
import { summaryItems } from './summary.ts';
import { roomNumber } from './phrases.ts';

type Texts = StayView['text'];

interface Step {
  heading: keyof Texts;
  /** In the order in which they are asked. */
  controls: readonly ErrorControl[];
  view(view: StayView): TemplateResult;
  next: keyof Texts;
  /** What came of what was asked last. */
  result?(view: StayView): string | undefined;
  /** Whether there is nothing here to go on with. */
  isDeadEnd?(view: StayView): boolean;
}

/** The steps that the guest goes through, in order, with what each is made of. */
const steps: Record<string, Step> = {
  company: { heading: 'headingCompany', controls: ['company-code'], view: companyStep, next: 'next' },
  dates: {
    heading: 'headingDates',
    controls: ['arrival', 'departure', 'adults', 'child-age', 'arrival-time', 'departure-time', 'extra-bed'],
    view: datesStep,
    next: 'seeRooms',
  },
  rooms: {
    heading: 'headingRooms',
    controls: ['room-type'],
    view: roomsStep,
    next: 'seeRates',
    result: roomsFound,
    isDeadEnd: (view) => !isAnyFree(view),
  },
  rates: {
    heading: 'headingRates',
    controls: ['contract', 'residence', 'tourist-tax', 'transport', 'payment', 'loyalty-code', 'rate'],
    view: ratesStep,
    next: 'next',
    result: ratesFound,
    isDeadEnd: ({ context, state }) =>
      state === 'choosing' && context.rates?.every(({ quote }) => quote === null) === true,
  },
  guest: { heading: 'headingGuest', controls: [...guestControls, 'comment'], view: guestStep, next: 'next' },
  review: { heading: 'headingReview', controls: [], view: reviewStep, next: 'next', result: newsOfReview },
};
/** The company is asked before the dates, of few: no step of its own to count. */
const order = Object.keys(steps).slice(1);

/** What each inner state says while it lasts. */
const loadingText: Record<string, keyof Texts> = {
  finding: 'findingCompany',
  searching: 'searching',
  refreshing: 'searching',
  pricing: 'pricing',
  moving: 'moving',
  repricing: 'repricing',
  cancelling: 'cancelling',
  renewing: 'renewing',
};

/** The page of a step, or of what ends the flow. */
export function stayPage(view: StayView, step: string, proxy: string): Page {
  const { context, text, send } = view;
  if (step === 'unavailable') return unavailablePage(text, context.failure, () => send({ type: 'retry' }));
  if (step === 'pending') {
    return pendingPage({
      ...view,
      failed: Boolean(context.failure),
      summary: summaryItems(view, 'guest'),
      retry: () => send({ type: 'retry' }),
      extra: knownMeanwhile(view),
    });
  }
  if (step === 'confirmed') return confirmedPage(view, proxy);
  const it = steps[step];
  if (!it) return startingPage(text);

  const held = isHeld(view, step);
  const back = hasBack(view, step);
  return {
    step,
    heading: headingOf(view, step, it),
    progress: { current: Math.max(0, order.indexOf(step)) + 1, total: order.length },
    loading: view.loading ? loading(view) : '',
    result: it.result?.(view),
    fieldErrors: it.controls.flatMap((control) => {
      const message =
        control === 'arrival' || control === 'departure'
          ? dateError(view, control)
          : errorText(view, control);
      return message ? [{ name: control === 'child-age' ? childToMend(view) : control, message }] : [];
    }),
    failure: context.failure ?? undefined,
    note: noteOf(view),
    content: it.view(view),
    summary: step === 'review' ? binding(view) : summaryItems(view, step, held),
    back: back && !held ? () => send({ type: 'back' }) : undefined,
    backLabel: view.state === 'leaving' ? text.keepBooked : undefined,
    held: back && held,
    refusals: context.refusals,
    next: it.isDeadEnd?.(view) ? undefined : nextOf(view, step, it),
  };
}

/** The review says it all already, but for what the next press binds to. */
const binding = (view: StayView): Page['summary'] => {
  const text = obligation(view);
  return text ? [{ text }] : [];
};

/** On, or to another room where the same once more would be in vain. */
function nextOf(view: StayView, step: string, it: Step): Page['next'] {
  const { text, state, send } = view;
  const index = step === 'review' && state === 'reading' ? roomToMend(view) : -1;
  return index < 0
    ? { label: nextLabel(view, step, it), press: () => send({ type: 'submitted' }) }
    : { label: text.otherRoom, press: () => send({ type: 'room.edited', index }) };
}

/** The question; where several rooms are chosen one after the other, with the room that it is about. */
function headingOf(view: StayView, step: string, { heading }: Step): string {
  const { context, text } = view;
  if (view.state === 'leaving') return text.headingLeaving;
  if (step === 'review' && hasBooked(context)) return text.headingPartly;
  const question = text[heading] as string;
  const isOfRoom =
    ['dates', 'rooms', 'rates'].includes(step) && Math.max(context.rooms.length, context.at + 1) > 1;
  return isOfRoom ? fill(text.headingOfRoom, { room: roomNumber(view, context.at), question }) : question;
}

const loading = (view: StayView): string => {
  const { text, state, context } = view;
  if (state === 'booking')
    return counted(view, text.booking, notYetBooked(view) + context.rooms.filter(isBooked).length);
  return text[loadingText[state] ?? 'loading'] as string;
};

const notYetBooked = ({ context }: StayView): number =>
  context.rooms.filter((room) => !isBooked(room)).length;

function nextLabel(view: StayView, step: string, { next }: Step): string {
  const { context, text, state } = view;
  if (state === 'stalled') return text.retry;
  if (state === 'leaving') return text.confirmCancel;
  if (step !== 'review') return text[next] as string;
  const total = totalOf(context);
  // Pressed again without a look, it says what it costs now.
  if (total && !hasBooked(context) && context.rooms.some(({ before }) => before))
    return fill(text.bookAtPrice, { total: formatMoney(view.locale, total) });
  return counted(view, hasBooked(context) ? text.bookRest : text.book, notYetBooked(view));
}

/** A call that books, and a session that is renewed, can't be left. */
const isHeld = ({ loading, state }: StayView, step: string): boolean =>
  loading && (step === 'review' || state === 'renewing');

/** Where there is a step before; what is booked is behind no step. */
const hasBack = ({ context, state }: StayView, step: string): boolean =>
  step === 'dates'
    ? context.rooms.length > 0
    : step !== 'review' || state === 'leaving' || !hasBooked(context);

/** The first child whose age is missing: where the error leads to. */
const childToMend = ({ context }: StayView): string => {
  const missing = context.draft.ages.indexOf('');
  return context.draft.ages.length ? `child-age-${Math.max(0, missing) + 1}` : 'children';
};

const noteOf = ({ context, text, locale }: StayView): string | undefined => {
  const { note, draft } = context;
  return note
    ? fill(text[note], {
        arrival: draft.arrival && formatDate(locale, draft.arrival),
        departure: draft.departure && formatDate(locale, draft.departure),
      })
    : undefined;
};

function confirmedPage(view: StayView, proxy: string): Page {
  const { context, text, state, send } = view;
  return {
    step: 'confirmed',
    heading: counted(view, text.headingConfirmed, context.rooms.filter(isBooked).length),
    // The document is fetched beside: it holds nothing up.
    loading: '',
    result: state === 'fetching' ? text.fetchingDocument : undefined,
    fieldErrors: [],
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    content: confirmedStep(view, proxy),
    summary: [],
    next: { label: text.bookAnother, press: () => send({ type: 'reset' }), quiet: true },
  };
}
