import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewsAnswer } from '../contract/index.ts';
import { skeleton } from '../controls/skeleton.ts';
import { failureNotice } from '../flow/frame.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import { plural } from '../text/text.ts';
import { averages, reviewList, type ReviewsView } from './reviews-view.ts';

/** How far the reading is; `shown`: how many reviews are to be seen. */
export type Reading =
  | { kind: 'loading' }
  | { kind: 'read'; answer: ReviewsAnswer; shown: number }
  | { kind: 'failed'; failure: BookingError };

interface PanelOptions {
  months: number;
  retry(): void;
  showMore(shown: number): void;
}

/** Reviews to be seen at first, and each time that more are asked for. */
export const shownAtOnce = 10;

/** The panel, whatever there is to show. */
export function reviewsPanel(view: ReviewsView, reading: Reading, options: PanelOptions): TemplateResult {
  const { text } = view;
  const isLoading = reading.kind === 'loading';
  return html`<slot name="header"></slot>
    <section
      part="panel"
      lang=${text.language}
      dir=${text.direction}
      aria-labelledby="booking-heading"
      aria-busy=${isLoading ? 'true' : 'false'}
    >
      <div part="step">
        <h2 part="heading" id="booking-heading" tabindex="-1">${headingOf(view, reading)}</h2>
        ${
          isLoading
            ? skeleton('step')
            : reading.kind === 'read'
              ? found(view, reading, options)
              : failed(view, reading.failure, options)
        }
      </div>
    </section>
    <slot name="footer"></slot>
    <p role="status" class="visually-hidden">${isLoading ? text.loadingReviews : nothing}</p>`;
}

function headingOf({ text }: ReviewsView, reading: Reading): string {
  if (reading.kind === 'failed') return text.headingReviewsLost;
  const isEmpty = reading.kind === 'read' && reading.answer.reviews.length === 0;
  return isEmpty ? text.headingNoReviews : text.headingReviews;
}

function found(
  view: ReviewsView,
  { answer, shown }: Extract<Reading, { kind: 'read' }>,
  { months, showMore }: PanelOptions,
) {
  const { text } = view;
  const { reviews } = answer;
  if (!reviews.length) {
    return html`<p>${plural(text.language, text.noReviews, months)}</p>
      <p part="hint">${text.howVerified}</p>`;
  }
  const more = Math.min(shownAtOnce, reviews.length - shown);
  return html`${averages(view, answer)}
    <p part="hint">${text.howVerified} ${plural(text.language, text.ofMonths, months)}</p>
    ${reviewList(view, reviews.slice(0, shown))}
    ${
      more > 0
        ? html`<button type="button" part="button more" @click=${() => showMore(shown + more)}>
            ${plural(text.language, text.showMore, more)}
          </button>`
        : nothing
    }`;
}

/** Why not, the telephone, the page's own way out, and another try. */
const failed = (view: ReviewsView, failure: BookingError, { retry }: PanelOptions) =>
  html`${failureNotice(failure, failure.phone, view)}
    <slot></slot>
    <div part="actions">
      <button type="button" part="next quiet" @click=${retry}>${view.text.retry}</button>
    </div>`;
