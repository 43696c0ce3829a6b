import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../contract/index.ts';
import { notice } from '../controls/notice.ts';
import { phoneLink } from '../controls/phone.ts';
import { skeleton } from '../controls/skeleton.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { CommonTexts } from '../text/shapes.ts';
import type { Page } from './flow.ts';
import { around } from './house-words.ts';
import type { StepViews } from './step-views.ts';

/** The pages that every flow has. */

/** A placeholder until there is a flow. */
export const startingPage = (text: CommonTexts): Page => ({
  step: 'starting',
  heading: text.loading,
  loading: text.loading,
  fieldErrors: [],
  content: skeleton('step'),
  summary: [],
});

/** When booking can't work: the reason, the phone, the owner's own content, and a retry. */
export const unavailablePage = (
  text: CommonTexts,
  reason: BookingError | null | undefined,
  retry: () => void,
): Page => ({
  step: 'unavailable',
  heading: text.headingUnavailable,
  loading: '',
  fieldErrors: [],
  failure: reason ?? undefined,
  content: html``,
  wayOut: true,
  summary: [],
  next: { label: text.retry, press: retry, quiet: reason?.remedy === 'call' },
});

interface PendingOptions {
  text: CommonTexts;
  site: Site;
  loading: boolean;
  /** It was checked, and is still unknown. */
  failed: boolean;
  summary: Page['summary'];
  retry(): void;
  /** The guest states that they have asked the venue, and that nothing is booked; left out where it is no booking. */
  asked?: () => void;
  /** What is known meanwhile. */
  extra?: TemplateResult | undefined;
}

/**
 * When a call that books lost its answer. Nothing leads from here to a second booking but the guest's own statement, once a
 * check was in vain.
 */
export const pendingPage = ({
  text,
  site,
  loading,
  failed,
  summary,
  retry,
  asked,
  extra,
}: PendingOptions): Page => ({
  step: 'pending',
  heading: text.headingPending,
  loading: loading ? text.loading : '',
  fieldErrors: [],
  content: html`${failed ? notice({ kind: 'error', text: text.stillUnknown }) : nothing}
    <p>${text.pendingText}</p>
    ${extra} ${site.phone ? html`<p>${callUs(site.phone, text.callUs)}</p>` : nothing}
    ${
      failed && asked
        ? html`<button type="button" part="button asked" @click=${asked}>${text.askedNothingBooked}</button>`
        : nothing
    }`,
  wayOut: true,
  summary: summary.map(({ text: item }) => ({ text: item })),
  next: { label: text.checkAgain, press: retry },
});

/**
 * A page with its view. While the view is loading, a placeholder; if loading fails, nothing typed is lost, and the
 * forward button tries again.
 */
export function withView<View>(
  page: Page,
  views: StepViews<View>,
  name: string,
  view: View,
  text: CommonTexts,
): Page {
  const show = views.get(name);
  if (show) return { ...page, ...show(view) };
  return views.isMissing
    ? {
        ...page,
        failure: BookingError.lost(),
        next: { label: text.retry, press: () => views.retry() },
      }
    : { ...page, loading: page.loading || text.loading, content: skeleton('step') };
}

/** A sentence with the phone number in it, as a link that calls. */
export function callUs(phone: string, sentence: string): TemplateResult {
  return html`<span>${around(sentence, 'phone', phoneLink(phone))}</span>`;
}
