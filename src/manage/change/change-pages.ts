import { html } from 'lit';
import type { Page } from '../../flow/flow.ts';
import { pendingPage } from '../../flow/pages.ts';
import type { ChangeControl } from './change-context.ts';
import { errorText, foundInWords, type ChangeView } from './change-view.ts';
import { chooseView } from './choose-view.ts';
import { compareView } from './compare-view.ts';

const controls: readonly ChangeControl[] = ['party', 'date', 'time'];

export function changePage(view: ChangeView, step: string): Page {
  if (step === 'compare') return comparePage(view);
  return step === 'pending' ? unknownPage(view) : choosePage(view);
}

function choosePage(view: ChangeView): Page {
  const { context, text, loading, state, send } = view;
  // A refused time is told in one place, above the times.
  const isTimeRefused = typeof context.fieldErrors.time === 'object';
  return {
    step: 'change',
    heading: text.headingChange,
    loading: loading ? text.loadingTimes : '',
    result: foundInWords(view),
    mend: isTimeRefused ? '#booking-time-error' : undefined,
    fieldErrors: (isTimeRefused ? [] : controls).flatMap((name) => {
      const message = errorText(view, name);
      return message ? [{ name, message }] : [];
    }),
    failure: context.failure ?? undefined,
    refusals: context.refusals,
    content: chooseView(view),
    summary: [],
    back: () => send({ type: 'back' }),
    next: {
      label: state === 'stalled' ? text.retry : text.next,
      press: () => send({ type: 'submitted' }),
    },
  };
}

/** Asks once, with the old beside the new. */
function comparePage(view: ChangeView): Page {
  const { context, text, loading, held, send } = view;
  const { failure, note } = context;
  return {
    step: 'compare',
    heading: text.headingCompare,
    loading: loading ? text.changing : '',
    fieldErrors: [],
    failure: failure ?? undefined,
    note: note ? text[note] : undefined,
    refusals: context.refusals,
    content: compareView(view),
    summary: [],
    back: held ? undefined : () => send({ type: 'back' }),
    held,
    // What only the telephone can do is not offered here once more.
    next:
      failure?.remedy === 'call'
        ? undefined
        : { label: text.changeBooking, press: () => send({ type: 'confirmed' }) },
  };
}

/** Its answer was lost: what became of it is looked up. */
const unknownPage = (view: ChangeView): Page => {
  const { text, site, loading, state, send } = view;
  return pendingPage({
    text: {
      ...text,
      headingPending: text.headingChangeUnknown,
      pendingText: text.changeUnknown,
      stillUnknown: text.changeStillUnknown,
    },
    site,
    loading,
    failed: state === 'unknown',
    summary: [],
    retry: () => send({ type: 'retry' }),
    extra: html`${compareView(view)}`,
  });
};
