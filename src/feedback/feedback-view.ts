import { html, type TemplateResult } from 'lit';
import { shownStars } from '../controls/star-shape.ts';
import type { View } from '../flow/view.ts';
import type { CommonTexts, FeedbackTexts } from '../text/shapes.ts';
import { fill, plural } from '../text/text.ts';
import { aspects } from './aspects.ts';
import type { FeedbackContext, FeedbackDraft, FeedbackEvent } from './feedback-context.ts';

export type FeedbackView = View<FeedbackContext, FeedbackEvent, CommonTexts & FeedbackTexts>;

/** "4 stars" */
export const starsInWords = ({ text }: Pick<FeedbackView, 'text'>, stars: number): string =>
  plural(text.language, text.star, stars);

export const verdictOf = ({ text }: Pick<FeedbackView, 'text'>, stars: number): string =>
  text.verdict[stars as keyof FeedbackTexts['verdict']];

/** What a guest has said, to read: stars where they chose any, and their words. */
export const saidInShort = (view: FeedbackView, said: FeedbackDraft): TemplateResult =>
  html`<dl part="said">
      ${aspects
        .filter((aspect) => said[aspect])
        .map((aspect) => {
          const stars = Number(said[aspect]);
          return html`<div>
            <dt>${view.text[aspect]}</dt>
            <dd>
              ${shownStars(stars)}<span class="visually-hidden"
                >${fill(view.text.outOfFive, { value: stars })}</span
              >
            </dd>
          </div>`;
        })}
    </dl>
    <p class="written" dir="auto">${said.comment}</p>`;
