import { html } from 'lit';
import type { Page } from '../flow/flow.ts';
import { pendingPage, startingPage, unavailablePage, withView } from '../flow/pages.ts';
import type { StepViews } from '../flow/step-views.ts';
import { formatMoney } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { chosenSlot, handsOver, isBinding, mayBook, offeredChoice } from './selection.ts';
import { summaryItems } from './summary.ts';
import { tableOrder, tableSteps, type TableStep } from './table-steps.ts';
import { counted, errorText, type TableView } from './table-view.ts';

type Texts = TableView['text'];

/** The live-region text of each inner state. */
const loadingText: Record<string, keyof Texts> = {
  checking: 'checking',
  loading: 'loadingTimes',
  renewing: 'renewing',
  verifying: 'verifying',
};

/** The page of a step, or of what ends the flow. */
export function tablePage(view: TableView, step: string, views: StepViews<TableView>): Page {
  const { context, text, send } = view;
  const retry = () => send({ type: 'retry' });
  if (step in tableSteps) return stepPage(view, step as TableStep, views);
  if (step === 'unavailable') return unavailablePage(text, context.failure, retry);
  if (step === 'pending') {
    const summary = summaryItems(view, 'guest');
    const asked = () => send({ type: 'asked' });
    return pendingPage({ ...view, failed: context.failure !== null, summary, retry, asked });
  }
  return context.outcome ? withView(startingPage(text), views, 'outcome', view, text) : startingPage(text);
}

function stepPage(view: TableView, step: TableStep, views: StepViews<TableView>): Page {
  const { context, text, held, send } = view;
  const { heading, controls } = tableSteps[step];
  const isWhen = step === 'room' || step === 'when';
  const hasBack = !isWhen && tableOrder.before(step, context).length > 0;
  // In one place each: a refused time above the times, the code's error at its field.
  const mend =
    step === 'code' && context.fieldErrors.code
      ? '#booking-code'
      : typeof context.fieldErrors.time === 'object'
        ? '#booking-time-error'
        : undefined;
  const page: Page = {
    // A room is chosen on the page of what depends on it.
    step: step === 'room' ? 'when' : step,
    heading: step === 'choice' ? offeredChoice(context)?.title || text[heading] : text[heading],
    progress: tableOrder.progress(context),
    loading: view.loading ? loading(view, step) : '',
    result: isWhen ? found(view) : undefined,
    mend,
    fieldErrors: (mend ? [] : controls).flatMap((control) => {
      const message = errorText(view, control);
      return message ? [{ name: control, message }] : [];
    }),
    failure: context.failure ?? undefined,
    note: context.note ? text[context.note] : undefined,
    content: html``,
    // What the page itself shows is not said again under it.
    summary: isWhen ? [] : [...summaryItems(view, step), ...owed(view, step)],
    back: hasBack && !held ? () => send({ type: 'back' }) : undefined,
    held: hasBack && held,
    refusals: context.refusals,
    // Where it leads elsewhere the view of that says so: a label that changes would move.
    next:
      step === 'when' && handsOver(context)
        ? undefined
        : {
            label: nextLabel(view, step),
            press: () => send({ type: 'submitted' }),
            waits: view.state === 'resending' || view.state === 'sendingAgain',
          },
  };
  return withView(page, views, page.step, view, text);
}

/** Right above the button that binds: what is to be paid. */
function owed({ context, text, locale }: TableView, step: TableStep): Page['summary'] {
  const deposit = mayBook(step, context) && chosenSlot(context)?.deposit;
  return deposit ? [{ text: fill(text.deposit, { amount: formatMoney(locale, deposit) }) }] : [];
}

const isRequest = ({ context }: TableView): boolean => chosenSlot(context)?.state === 'request';

/** The forward button's label; "book" only where it books, and what binds to pay in the words that the law wants. */
function nextLabel(view: TableView, step: TableStep): string {
  const { context, text, state } = view;
  if (state === 'stalled') return text.retry;
  if (isBinding(context) && mayBook(step, context)) return text.bookBinding;
  // Here, a code is sent, and nothing booked.
  if (isBinding(context) && step === 'guest') return text.next;
  if (step === 'guest') return isRequest(view) ? text.request : text.book;
  return step === 'code' ? text.confirm : text.next;
}

function loading(view: TableView, step: TableStep): string {
  const { text, state } = view;
  const isBooking = step === 'guest' && state === 'sending';
  const key = isBooking ? (isRequest(view) ? 'requesting' : 'booking') : (loadingText[state] ?? 'sending');
  return (text[key] as string | undefined) ?? text.loading;
}

/** The result of loading a day: how many times. */
function found(view: TableView): string | undefined {
  const { context, text } = view;
  if (!context.isNews || !context.meals) return undefined;
  const count = context.meals.reduce((sum, { slots }) => sum + slots.length, 0);
  return count ? counted(view, text.timesFound, count) : text.noTimes;
}
