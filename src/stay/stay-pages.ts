import { html } from 'lit';
import type { Page } from '../flow/flow.ts';
import { pendingPage, startingPage, unavailablePage, withView } from '../flow/pages.ts';
import type { StepViews } from '../flow/step-views.ts';
import { isPlainDate } from '../dates/plain-date.ts';
import { dateInSentence, momentInSentence } from '../text/date-in-sentence.ts';
import { formatMoney } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { roomNumber } from './phrases.ts';
import { hasSetOff, heldUntil, isSetOff, roomToReplace, totalOf } from './selection.ts';
import { stayOrder, staySteps, type StayStep, type StayStepDefinition } from './stay-steps.ts';
import { counted, errorText, type StayView } from './stay-view.ts';
import { knownMeanwhile } from './steps/pending.ts';
import { summaryItems, summaryTotal } from './summary.ts';

type Texts = StayView['text'];

/** The live-region text of each inner state. */
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

/** Rates are chosen in the card of a room. */
const samePage: Partial<Record<StayStep, Page['focusFrom']>> = {
  rooms: { rates: '[name=room-type]:checked' },
  rates: { rooms: '#booking-rate' },
};

/** The page of a step, or of what ends the flow. */
export function stayPage(view: StayView, step: string, views: StepViews<StayView>): Page {
  const { context, text, send } = view;
  const retry = () => send({ type: 'retry' });
  if (step in staySteps) return stepPage(view, step as StayStep, views);
  if (step === 'unavailable') return unavailablePage(text, context.failure, retry);
  if (step === 'pending') {
    const summary = summaryItems(view, 'guest');
    const extra = knownMeanwhile(view);
    const asked = () => send({ type: 'asked' });
    const page = pendingPage({ ...view, failed: context.failure !== null, summary, retry, asked, extra });
    return { ...page, total: summaryTotal(view, 'guest') };
  }
  return step === 'confirmed' || step === 'requested' || step === 'held'
    ? outcomePage(view, step, views)
    : startingPage(text);
}

function stepPage(view: StayView, step: StayStep, views: StepViews<StayView>): Page {
  const { context, text, held, send } = view;
  const definition: StayStepDefinition = staySteps[step];
  const hasBack = leadsBack(view, step);
  const page: Page = {
    step,
    heading: headingOf(view, step),
    focusFrom: samePage[step],
    progress: stayOrder.progress(context),
    loading: view.loading ? loading(view) : '',
    result: definition.result?.(view),
    fieldErrors: definition.controls.flatMap((control) => {
      const message = errorText(view, control);
      return message ? [{ name: control === 'child-age' ? childToMend(view) : control, message }] : [];
    }),
    failure: context.failure ?? undefined,
    note: noteOf(view),
    content: html``,
    ...summed(view, step),
    back: hasBack && !held ? () => send({ type: 'back' }) : undefined,
    backLabel: view.state === 'leaving' ? text.keepBooked : undefined,
    held: hasBack && held,
    refusals: context.refusals,
    next: definition.isDeadEnd?.(view) ? undefined : nextOf(view, step),
  };
  return withView(page, views, step, view, text);
}

/** The question; where several rooms are chosen one after the other, with the room that it is about. */
function headingOf(view: StayView, step: StayStep): string {
  const { context, text } = view;
  const { heading, isOfRoom }: StayStepDefinition = staySteps[step];
  if (view.state === 'leaving') return text.headingLeaving;
  if (step === 'review' && hasSetOff(context)) return text.headingPartly;
  const question = text[heading] as string;
  const isOneOfSeveral = Math.max(context.rooms.length, context.at + 1) > 1;
  return isOfRoom && isOneOfSeveral
    ? fill(text.headingOfRoom, { room: roomNumber(view, context.at), question })
    : question;
}

const loading = (view: StayView): string => {
  const { text, state, context } = view;
  if (state === 'booking') return counted(view, text.booking, context.rooms.length);
  return text[loadingText[state] ?? 'loading'] as string;
};

function summed(view: StayView, step: StayStep): Pick<Page, 'summary' | 'total'> {
  if (step !== 'review') return { summary: summaryItems(view, step), total: summaryTotal(view, step) };
  const summary = binding(view);
  return { summary, total: summary.length ? summaryTotal(view, step) : undefined };
}

/** On the review only what the next press commits to, right above the button that books: the rest is on the page. */
function binding(view: StayView): Page['summary'] {
  const { context, text, locale, state } = view;
  const rooms = context.rooms.filter((room) => !isSetOff(room));
  const total = totalOf({ rooms });
  const words = counted(view, text.obligation, rooms.length);
  return total && state !== 'leaving' && roomToReplace(context) < 0
    ? [{ text: fill(words, { total: formatMoney(locale, total) }) }]
    : [];
}

/** Forward, or to another room where a repeat would fail again. */
function nextOf(view: StayView, step: StayStep): Page['next'] {
  const { context, text, state, send } = view;
  const index = step === 'review' && state === 'reading' ? roomToReplace(context) : -1;
  return index < 0
    ? { label: nextLabel(view, step), press: () => send({ type: 'submitted' }) }
    : { label: text.otherRoom, press: () => send({ type: 'room.edited', index }) };
}

function nextLabel(view: StayView, step: StayStep): string {
  const { text, state } = view;
  if (state === 'stalled') return text.retry;
  if (state === 'leaving') return text.confirmCancel;
  return text[staySteps[step].next] as string;
}

/** Whether there is a step to go back to. From the review there is none once a room is booked. */
function leadsBack({ context, state }: StayView, step: StayStep): boolean {
  if (step === 'company') return true;
  if (step === 'dates') return context.rooms.length > 0;
  return step !== 'review' || state === 'leaving' || !hasSetOff(context);
}

/** The first child whose age is missing: where the error leads to. */
const childToMend = ({ context }: StayView): string => {
  const missing = context.draft.ages.indexOf('');
  return context.draft.ages.length ? `child-age-${Math.max(0, missing) + 1}` : 'children';
};

const noteOf = (view: StayView): string | undefined => {
  const { note, draft, rates } = view.context;
  // Only where the code has changed a price are there prices of its own.
  if (note === 'loyaltyApplied' && (view.loading || rates?.loyaltyApplied === false)) return undefined;
  // The guest may be typing a date.
  const date = (typed: string) => (isPlainDate(typed) ? dateInSentence(view, typed) : '');
  return note
    ? fill(view.text[note], { arrival: date(draft.arrival), departure: date(draft.departure) })
    : undefined;
};

/** Confirmed, requested or held, each with its own text; only a confirmed booking is called booked. */
function outcomePage(
  view: StayView,
  step: 'confirmed' | 'requested' | 'held',
  views: StepViews<StayView>,
): Page {
  const { context, text, state } = view;
  const until = heldUntil(context);
  const page: Page = {
    step,
    heading: {
      confirmed: counted(view, text.headingConfirmed, context.rooms.length),
      requested: context.rooms.every(({ outcome }) => outcome?.status === 'requested')
        ? text.headingRequested
        : text.headingMixed,
      held: fill(text.headingHeld, { time: until ? momentInSentence(view, until) : '' }),
    }[step],
    sign: step,
    // The document is fetched in the background.
    loading: '',
    result: state === 'fetching' ? text.fetchingDocument : undefined,
    fieldErrors: [],
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    content: html``,
    summary: [],
  };
  return withView(page, views, 'outcome', view, text);
}
