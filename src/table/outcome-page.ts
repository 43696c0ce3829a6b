import { html } from 'lit';
import type { StepView } from '../flow/step-views.ts';
import { momentInSentence } from '../text/date-in-sentence.ts';
import { fill } from '../text/text.ts';
import { outcomeStep } from './steps/outcome.ts';
import type { LaterTableView } from './table-view.ts';

/** Confirmed, requested or held, each with its own text; only a confirmed booking is called booked. */
export const outcomePage: StepView<LaterTableView> = (view) => {
  const { context, text, loading, send } = view;
  const { outcome, failure, note } = context;
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
    loading: loading ? text.checkingPayment : '',
    failure: failure ?? undefined,
    note: note ? text[note] : undefined,
    refusals: context.refusals,
    content: outcomeStep(view),
    next:
      status === 'held'
        ? {
            label: text.havePaid,
            press: () => send({ type: 'retry' }),
            quiet: outcome.paymentUrl !== null,
          }
        : undefined,
  };
};
