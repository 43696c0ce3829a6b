import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../flow/flow.ts';
import { callUs, pendingPage, startingPage, unavailablePage } from '../flow/pages.ts';
import { bookingDetails, bookingInShort } from './booking-details.ts';
import { moneyAfter, termsOf, whatItCosts } from './cost.ts';
import { phoneOf, type ManageView } from './manage-view.ts';

/** The page of a step. */
export function managePage(view: ManageView, step: string): Page {
  const { context, text, loading, site, send } = view;
  const retry = () => send({ type: 'retry' });
  if (step === 'unavailable')
    return unavailablePage({ ...text, headingUnavailable: text.headingLost }, context.failure, retry);
  if (step === 'booked') return bookedPage(view);
  if (step === 'cancel') return cancelPage(view);
  if (step === 'cancelled') {
    const heading = isRequested(view) ? text.headingWithdrawn : text.headingCancelled;
    return endPage(view, step, heading, [text.cancelled, ...moneyAfter(view)]);
  }
  if (step === 'inactive') return endPage(view, step, text.headingInactive, [text.inactive], true);
  if (step === 'invalid') return endPage(view, step, text.headingInvalid, [text.invalid], true);
  if (step === 'pending')
    return pendingPage({
      text: {
        ...text,
        headingPending: text.headingUnknown,
        pendingText: text.cancelUnknown,
        stillUnknown: text.cancelStillUnknown,
      },
      site,
      loading,
      // A hotel that has not confirmed a booking gives no data of it either way.
      failed: context.failure !== null || view.state === 'unknown',
      summary: [],
      retry,
      extra: shortly(view),
    });
  return startingPage({ ...text, loading: text.lookingUp });
}

/** Nothing is booked yet: what is looked after is a request. */
const isRequested = ({ context }: ManageView): boolean => context.found?.booking.status === 'requested';

const shortly = (view: ManageView): TemplateResult =>
  view.context.found ? bookingInShort(view, view.context.found.booking) : html``;

function bookedPage(view: ManageView): Page {
  const { context, text, loading, send } = view;
  const booking = context.found?.booking;
  return {
    ...standing(view),
    // The document is fetched beside: it holds up nothing, and changes no label but its own.
    loading: '',
    isFetching: loading,
    result: loading ? text.fetchingDocument : undefined,
    fieldErrors: [],
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    content: booking ? bookingDetails(view, booking) : html``,
    summary: [],
    next: booking?.cancellable
      ? {
          label: isRequested(view) ? text.withdraw : text.cancel,
          press: () => send({ type: 'cancel.asked' }),
          quiet: true,
          destructive: true,
        }
      : undefined,
  };
}

/** What a booking is called: booked only where it is. */
function standing({ context, text }: ManageView): Pick<Page, 'step' | 'heading' | 'sign'> {
  const booking = context.found?.booking;
  if (booking?.status === 'held') return { step: 'held', heading: text.headingStillHeld, sign: 'held' };
  if (booking?.status !== 'requested')
    return { step: 'booked', heading: text.headingBooked, sign: 'confirmed' };
  const heading = booking.kind === 'stay' ? text.headingRequestedStay : text.headingRequestedTable;
  return { step: 'requested', heading, sign: 'requested' };
}

/** Asks before it cancels, with the cancellation terms. */
function cancelPage(view: ManageView): Page {
  const { context, text, loading, held, send } = view;
  const booking = context.found?.booking;
  return {
    step: 'cancel',
    heading: isRequested(view) ? text.headingWithdraw : text.headingCancel,
    loading: loading ? (isRequested(view) ? text.withdrawing : text.cancelling) : '',
    fieldErrors: [],
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    content: html`${shortly(view)}
    ${booking ? whatItCosts(view, booking).map((words) => html`<p>${words}</p>`) : nothing} ${termsOf(view)}`,
    summary: [],
    back: held ? undefined : () => send({ type: 'back' }),
    backLabel: text.keep,
    held,
    next: {
      label: text.confirmCancel,
      press: () => send({ type: 'cancel.confirmed' }),
      destructive: true,
    },
  };
}

/** Where nothing is left to do here, or nothing can be done: the phone and the page's fallback content. */
function endPage(
  view: ManageView,
  step: string,
  heading: string,
  words: readonly unknown[],
  callsFor = false,
): Page {
  const phone = phoneOf(view);
  return {
    step,
    heading,
    loading: '',
    fieldErrors: [],
    content: html`${words.map((sentence) => html`<p>${sentence}</p>`)} ${shortly(view)}
    ${step === 'cancelled' ? termsOf(view) : nothing}
    ${callsFor && phone ? html`<p>${callUs(phone, view.text.callUs)}</p>` : nothing}`,
    wayOut: callsFor,
    summary: [],
  };
}
