import { html, nothing } from 'lit';
import { textArea } from '../controls/field.ts';
import { starRadios } from '../controls/star-radios.ts';
import type { Page } from '../flow/flow.ts';
import { callUs, startingPage, unavailablePage } from '../flow/pages.ts';
import { counted } from '../flow/view.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import { fill } from '../text/text.ts';
import { aspects } from './aspects.ts';
import { saidInShort, starsInWords, verdictOf, type FeedbackView } from './feedback-view.ts';

/** The page of a step. */
export function feedbackPage(view: FeedbackView, step: string): Page {
  const { context, text, send } = view;
  if (step === 'rating') return ratingPage(view);
  if (step === 'thanks') return thanksPage(view);
  if (step === 'too-late') return endPage(view, step, text.headingTooLate, text.tooLate);
  if (step === 'invalid') return endPage(view, step, text.headingNoVisit, text.noVisit);
  if (step === 'unavailable') {
    const page = unavailablePage(text, context.failure, () => send({ type: 'retry' }));
    return { ...page, heading: text.headingNoFeedback };
  }
  return startingPage(text);
}

/** Characters of a comment, as the contract has it. */
const commentMax = 1000;
/** How often it is heard how many are left, once there are few. */
const few = { from: 100, every: 20 };

function ratingPage(view: FeedbackView): Page {
  const { context, text, loading, send } = view;
  const left = commentMax - context.draft.comment.length;
  const charactersLeft = counted(view, text.charactersLeft, left);
  const missing = (aspect: keyof typeof context.draft) =>
    fill(text.missingStars, { aspect: text[aspect as (typeof aspects)[number]] });
  return {
    step: 'rating',
    heading: text.headingRating,
    loading: loading ? text.sendingRating : '',
    result: left <= few.from && left % few.every === 0 ? charactersLeft : undefined,
    fieldErrors: context.missing.map((name) => ({ name, message: missing(name) })),
    failure: inOurWords(view),
    refusals: context.refusals,
    content: html`<div class="columns">
        ${aspects.map((name) =>
          starRadios({
            name,
            legend: text[name],
            value: context.draft[name],
            label: (stars) => starsInWords(view, stars),
            verdict: (stars) => verdictOf(view, stars),
            error: context.missing.includes(name) ? missing(name) : undefined,
            onChange: (value) => send({ type: 'field.changed', control: name, value }),
          }),
        )}
      </div>
      ${textArea({
        name: 'comment',
        label: text.words,
        optional: text.optional,
        hint: `${text.wordsHint} ${charactersLeft}`,
        value: context.draft.comment,
        maxlength: commentMax,
        rows: 4,
        onInput: (value) => send({ type: 'field.changed', control: 'comment', value }),
      })}`,
    summary: [],
    next: { label: text.sendRating, press: () => send({ type: 'submitted' }) },
  };
}

/** Of a broken connection the proxy could say nothing: that what was sent may have arrived. */
function inOurWords({ context: { failure }, text }: FeedbackView): BookingError | undefined {
  if (failure?.remedy !== 'pending' || failure.message) return failure ?? undefined;
  const { code, remedy } = failure;
  return new BookingError({ code, remedy, message: text.unknownRating, language: text.language });
}

function thanksPage(view: FeedbackView): Page {
  const { context, text, send } = view;
  return {
    step: 'thanks',
    heading: text.headingThanks,
    loading: '',
    fieldErrors: [],
    content: html`<p>${context.outcome === 'unchanged' ? text.unchanged : text.thanks}</p>
      ${saidInShort(view, context.sent)}
      <p part="hint">${text.mayChange}</p>`,
    summary: [],
    next: { label: text.changeRating, press: () => send({ type: 'change.asked' }), quiet: true },
  };
}

/** Where it can't be sent: what was typed stays in view, beside the telephone and the page's own way out. */
function endPage(view: FeedbackView, step: string, heading: string, words: string): Page {
  const { context, text, site } = view;
  const phone = context.failure?.phone ?? site.phone;
  const typed = Object.values(context.draft).some((value) => value);
  return {
    step,
    heading,
    loading: '',
    fieldErrors: [],
    content: html`<p>${words}</p>
      ${phone ? html`<p>${callUs(phone, text.tellUs)}</p>` : nothing}
      ${
        typed
          ? html`<p part="hint">${text.notSent}</p>
              ${saidInShort(view, context.draft)}`
          : nothing
      }`,
    wayOut: true,
    summary: [],
  };
}
