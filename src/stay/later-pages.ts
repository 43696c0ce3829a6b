import { isPlainDate } from '../dates/plain-date.ts';
import type { Page } from '../flow/flow.ts';
import type { StepView } from '../flow/step-views.ts';
import { dateInSentence, momentInSentence } from '../text/date-in-sentence.ts';
import { fill } from '../text/text.ts';
import { pricesChanged, ratesFound, roomsFound } from './results.ts';
import {
  freeTypes,
  hasSetOff,
  heldUntil,
  isSetOff,
  offeredRates,
  roomToReplace,
  statusOf,
  totalOf,
} from './selection.ts';
import { counted, type LaterStayView } from './stay-view.ts';
import { outcomeStep } from './steps/outcome.ts';
import { ratesStep } from './steps/rates.ts';
import { reviewStep } from './steps/review.ts';
import { roomsStep } from './steps/rooms.ts';

/** Later steps with what they alone know of their page. */

const deadEnd = { next: undefined };

const noteOf = (view: LaterStayView): string | undefined => {
  const { note, draft, rates } = view.context;
  // Only where the code has changed a price are there prices of its own.
  if (note === 'loyaltyApplied' && (view.loading || rates?.loyaltyApplied === false)) return undefined;
  // The guest may be typing a date.
  const date = (typed: string) => (isPlainDate(typed) ? dateInSentence(view, typed) : '');
  return note
    ? fill(view.text[note], { arrival: date(draft.arrival), departure: date(draft.departure) })
    : undefined;
};

export const roomsPage: StepView<LaterStayView> = (view) => ({
  content: roomsStep(view),
  result: roomsFound(view),
  note: noteOf(view),
  ...(freeTypes(view.context).length ? {} : deadEnd),
});

export const ratesPage: StepView<LaterStayView> = (view) => {
  const { context, state } = view;
  const isNoneSold = offeredRates(context)?.rates.every(({ quote }) => quote === null);
  return {
    content: ratesStep(view),
    result: ratesFound(view),
    note: noteOf(view),
    ...(state === 'choosing' && isNoneSold ? deadEnd : {}),
  };
};

/** Above the button: nothing that it would commit to. */
const bindsNothing = { summary: [], total: undefined };

export const reviewPage: StepView<LaterStayView> = (view) => {
  const { context, text, state, send } = view;
  const shown = { content: reviewStep(view), result: pricesChanged(view) };
  if (state === 'leaving')
    return {
      ...shown,
      ...bindsNothing,
      heading: text.headingLeaving,
      backLabel: text.keepBooked,
      next: { label: text.confirmCancel, press: () => send({ type: 'submitted' }) },
    };
  const heading = hasSetOff(context) ? text.headingPartly : text.headingReview;
  const index = roomToReplace(context);
  if (index < 0)
    return {
      ...shown,
      ...binding(view),
      heading,
      ...(state === 'booking' && { loading: counted(view, text.booking, context.rooms.length) }),
    };
  // A repeat would fail again.
  const replace = { label: text.otherRoom, press: () => send({ type: 'room.edited', index }) };
  return { ...shown, ...bindsNothing, heading, ...(state === 'reading' && { next: replace }) };
};

/** Only what the next press commits to, right above the button that books, with the sum after it: the rest is on the page. */
function binding(view: LaterStayView): Partial<Page> {
  const { context, text } = view;
  const rooms = context.rooms.filter((room) => !isSetOff(room));
  return totalOf({ rooms })
    ? { summary: [{ text: counted(view, text.obligation, rooms.length) }], binds: true }
    : bindsNothing;
}

/** Confirmed, requested or held, each with its own text; only a confirmed booking is called booked. */
export const outcomePage: StepView<LaterStayView> = (view) => {
  const { context, text, state } = view;
  const step = statusOf(context);
  const until = heldUntil(context);
  return {
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
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    content: outcomeStep(view),
  };
};
