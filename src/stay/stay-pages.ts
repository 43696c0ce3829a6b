import { html } from 'lit';
import type { Page } from '../flow/flow.ts';
import { pendingPage, startingPage, unavailablePage, withView } from '../flow/pages.ts';
import type { StepViews } from '../flow/step-views.ts';
import { fill } from '../text/text.ts';
import { roomNumber } from './phrases.ts';
import { hasSetOff } from './selection.ts';
import { stayOrder, staySteps, type StayStep, type StayStepDefinition } from './stay-steps.ts';
import { errorText, type StayView } from './stay-view.ts';
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
    const extra = views.get('pending')?.(view).content;
    const asked = () => send({ type: 'asked' });
    const page = pendingPage({ ...view, failed: context.failure !== null, summary, retry, asked, extra });
    return { ...page, total: summaryTotal(view, 'guest') };
  }
  const isOutcome = step === 'confirmed' || step === 'requested' || step === 'held';
  return isOutcome ? withView(startingPage(text), views, 'outcome', view, text) : startingPage(text);
}

function stepPage(view: StayView, step: StayStep, views: StepViews<StayView>): Page {
  const { context, text, held, send } = view;
  const hasBack = leadsBack(view, step);
  const page: Page = {
    step,
    heading: headingOf(view, step),
    focusFrom: samePage[step],
    progress: stayOrder.progress(context),
    loading: view.loading ? loading(view) : '',
    fieldErrors: staySteps[step].controls.flatMap((control) => {
      const message = errorText(view, control);
      return message ? [{ name: control === 'child-age' ? childToMend(view) : control, message }] : [];
    }),
    failure: context.failure ?? undefined,
    note: context.note ? text[context.note] : undefined,
    content: html``,
    summary: summaryItems(view, step),
    total: summaryTotal(view, step),
    back: hasBack && !held ? () => send({ type: 'back' }) : undefined,
    held: hasBack && held,
    refusals: context.refusals,
    next: { label: nextLabel(view, step), press: () => send({ type: 'submitted' }) },
  };
  return withView(page, views, step, view, text);
}

/** The question; where several rooms are chosen one after the other, with the room that it is about. */
function headingOf(view: StayView, step: StayStep): string {
  const { context, text } = view;
  const { heading, isOfRoom }: StayStepDefinition = staySteps[step];
  const question = text[heading] as string;
  const isOneOfSeveral = Math.max(context.rooms.length, context.at + 1) > 1;
  return isOfRoom && isOneOfSeveral
    ? fill(text.headingOfRoom, { room: roomNumber(view, context.at), question })
    : question;
}

const loading = ({ text, state }: StayView): string =>
  (text[loadingText[state] ?? 'loading'] as string | undefined) ?? text.loading;

function nextLabel(view: StayView, step: StayStep): string {
  const { text, state } = view;
  if (state === 'stalled') return text.retry;
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
