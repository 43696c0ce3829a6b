import { html, nothing, type TemplateResult } from 'lit';
import type { Aspect, Average, Review, ReviewsAnswer } from '../contract/index.ts';
import { mostStars, shownStars, starShape } from '../controls/star-shape.ts';
import { aspects } from '../feedback/aspects.ts';
import { formatDayOfYear } from '../text/format.ts';
import { numberFormat } from '../text/intl.ts';
import type { CommonTexts, FeedbackTexts } from '../text/shapes.ts';
import { fill, plural } from '../text/text.ts';
import { meanOf } from './structured-data.ts';

export interface ReviewsView {
  text: CommonTexts & FeedbackTexts;
  locale: string;
}

/** 4.25 → "4.3" or "4,3" */
const written = ({ locale }: ReviewsView, value: number): string =>
  numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

const outOfFive = (view: ReviewsView, value: number): string =>
  fill(view.text.outOfFive, { value: written(view, value) });

/** The averages of all, with how many they are of. */
export const averages = (view: ReviewsView, { overall, averages: of }: ReviewsAnswer): TemplateResult =>
  html`<div part="averages">
    ${
      overall.value === null
        ? nothing
        : html`<p part="overall">
            <span part="star" class="filled" aria-hidden="true">${starShape}</span>
            <b>${written(view, overall.value)}</b>
            <span class="visually-hidden">${outOfFive(view, overall.value)}</span>
            <span part="hint">${plural(view.text.language, view.text.fromReviews, overall.count)}</span>
          </p>`
    }
    <dl>${aspects.map((aspect) => average(view, aspect, of[aspect]))}</dl>
  </div>`;

const average = (view: ReviewsView, aspect: Aspect, { value, count }: Average) => {
  if (value === null) return nothing;
  const { text } = view;
  const ratings = plural(text.language, text.fromRatings, count);
  return html`<div>
    <dt>${text[aspect]}</dt>
    <dd>
      <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${(value / mostStars) * 100} height="8" />
      </svg>
      <span aria-hidden="true">${written(view, value)}</span>
      <span class="visually-hidden">${outOfFive(view, value)}, ${ratings}</span>
    </dd>
  </div>`;
};

/** What each guest said, and the restaurant's answer; all of it plain text. */
export const reviewList = (view: ReviewsView, reviews: readonly Review[]): TemplateResult =>
  html`<ul part="reviews">
    ${reviews.map((review) => html`<li part="review" tabindex="-1">${oneReview(view, review)}</li>`)}
  </ul>`;

function oneReview(view: ReviewsView, review: Review) {
  const { text, locale } = view;
  const { name, date, comment, answer, ratings } = review;
  const mean = meanOf(review);
  const each = aspects.flatMap((aspect) =>
    ratings[aspect] ? html`<span>${text[aspect]} ${ratings[aspect]}</span>` : [],
  );
  return html`<div class="row">
      <b class="written" dir="auto">${name ?? text.someGuest}</b>
      ${
        date
          ? html`<time part="hint" datetime=${date}
              >${fill(text.visit, { date: formatDayOfYear(locale, date) })}</time
            >`
          : nothing
      }
    </div>
    ${
      mean === undefined
        ? nothing
        : html`<p class="rated">
            ${shownStars(Math.round(mean))}<span class="visually-hidden">${outOfFive(view, mean)}.</span>
            <span part="hint" class="each">${each}</span>
          </p>`
    }
    ${comment ? html`<p class="written" dir="auto">${comment}</p>` : nothing}
    ${
      answer
        ? html`<div part="answer">
            <b>${text.restaurantsAnswer}</b>
            <p class="written" dir="auto">${answer}</p>
          </div>`
        : nothing
    }`;
}
