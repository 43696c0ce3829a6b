import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../flow/flow.ts';
import { callUs, pendingPage, startingPage, unavailablePage } from '../flow/pages.ts';
import { bookingDetails, bookingInShort } from './booking-details.ts';
import { moneyAfter, termsOf, whatItCosts } from './cost.ts';
import { ofTable, phoneOf, type ManageView } from './manage-view.ts';

/** The page of a step. */
export function managePage(view: ManageView, step: string): Page {
  const { context, text, loading, site, send } = view;
  const retry = () => send({ type: 'retry' });
  // While what was asked for is loading, the page stays.
  if (step === 'inner') return managePage({ ...view, loading: false }, pageBefore(view));
  if (step === 'unavailable')
    return unavailablePage({ ...text, headingUnavailable: text.headingLost }, context.failure, retry);
  if (step === 'booked') return bookedPage(view);
  if (step === 'cancel') return cancelPage(view);
  if (step === 'cancelled') {
    const heading = isRequested(view) ? text.headingWithdrawn : text.headingCancelled;
    // Of a stay the hotel does not say by whom.
    if (!context.cancelledHere && context.found?.booking.kind === 'table')
      return insteadPage(view, step, heading, ofTable(view).text.wasCancelled);
    return endPage(view, step, heading, [text.cancelled, ...moneyAfter(view)]);
  }
  if (step === 'refused') {
    const { headingRefused, refused } = ofTable(view).text;
    return insteadPage(view, step, headingRefused, refused);
  }
  if (step === 'inactive') return endPage(view, step, text.headingInactive, [text.inactive], true);
  if (step === 'invalid') {
    const page = endPage(view, step, text.headingInvalid, [text.invalid], true);
    const find = () => send({ type: 'find.asked' });
    return context.finds ? { ...page, next: { label: ofTable(view).text.findInstead, press: find } } : page;
  }
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

/** Where the guest asked for what is loading. */
const pageBefore = ({ context: { found } }: ManageView): string => {
  const status = found?.booking.status;
  return status === 'refused' || status === 'cancelled' ? status : status ? 'booked' : 'starting';
};

/** Nothing is booked yet: what is looked after is a request. */
const isRequested = ({ context }: ManageView): boolean => context.found?.booking.status === 'requested';

const shortly = (view: ManageView): TemplateResult =>
  view.context.found ? bookingInShort(view, view.context.found.booking) : html``;

function bookedPage(view: ManageView): Page {
  const { context, text, loading, send } = view;
  const booking = context.found?.booking;
  return {
    ...standing(view),
    // The document is fetched beside, like an answer: it holds up nothing, and changes no label but its own.
    loading: '',
    isFetching: loading,
    result: loading ? fetchingWords(view) : undefined,
    note: context.note === 'noAnswerYet' ? ofTable(view).text.noAnswerYet : undefined,
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

const fetchingWords = (view: ManageView): string =>
  view.state === 'fetching' ? view.text.fetchingDocument : ofTable(view).text.lookingAgain;

/** What a booking is called: booked only where it is. */
function standing({ context, text }: ManageView): Pick<Page, 'step' | 'heading' | 'sign'> {
  const booking = context.found?.booking;
  if (booking?.status === 'held') return { step: 'held', heading: text.headingStillHeld, sign: 'held' };
  if (booking?.status !== 'requested') {
    const isChanged = context.note === 'changed';
    const heading = isChanged ? (text.headingChanged ?? text.headingBooked) : text.headingBooked;
    // No sign where it is not certain how it stands.
    const isUnverified = booking?.kind === 'table' && booking.unverified;
    return { step: 'booked', heading, sign: isUnverified ? undefined : 'confirmed' };
  }
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
    // What only the telephone can do is not offered here once more.
    next:
      context.failure?.remedy === 'call'
        ? undefined
        : {
            label: text.confirmCancel,
            press: () => send({ type: 'cancel.confirmed' }),
            destructive: true,
          },
  };
}

/** Where nothing is booked though the guest did not want that: another time, and the phone. */
function insteadPage(view: ManageView, step: string, heading: string, words: string): Page {
  const { context, send } = view;
  return {
    ...endPage(view, step, heading, [words], true),
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    next: { label: ofTable(view).text.otherTime, press: () => send({ type: 'another.asked' }) },
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
