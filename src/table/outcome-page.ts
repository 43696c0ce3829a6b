import { html } from 'lit';
import type { StepView } from '../flow/step-views.ts';
import { momentInSentence } from '../text/date-in-sentence.ts';
import { fill } from '../text/text.ts';
import { outcomeStep } from './steps/outcome.ts';
import type { LaterTableView } from './table-view.ts';

/** Confirmed, requested or held, each with its own text; only a confirmed booking is called booked. */
export const outcomePage: StepView<LaterTableView> = (view) => {
  const { context, text } = view;
  const { outcome } = context;
  if (!outcome) return { content: html`` };
  const { status } = outcome;
  const time = status === 'held' ? momentInSentence(view, outcome.until) : '';
  return {
    step: status,
    heading: {
      confirmed: text.headingConfirmed,
      requested: text.headingRequested,
      held: fill(text.headingHeld, { time }),
    }[status],
    // No sign where it is not certain how it stands.
    sign: status === 'confirmed' && outcome.unverified ? undefined : status,
    loading: '',
    content: outcomeStep(view),
  };
};
