import { z } from 'zod';
import { Language, PlainDate } from './primitives.ts';
import { Site } from './site.ts';

/**
 * What guests say of a visit, where the booking system keeps it (`feedback` of the site). `…/feedback/give` rates one;
 * `…/reviews` lists what was said of them.
 */

export const Rating = z.int().min(1).max(5);
export type Rating = z.infer<typeof Rating>;

/** What is rated, by the names of its controls. */
export const Ratings = z.object({ service: Rating, kitchen: Rating, ambience: Rating, price: Rating });
export type Ratings = z.infer<typeof Ratings>;
export type Aspect = keyof Ratings;

/** Characters of a comment. */
export const commentMax = 1000;

/**
 * `…/feedback/give`: rates the visit of a reservation. The restaurant's message after the visit names it: whoever knows it
 * was sent it. May be given again, until the restaurant's limit: the last counts. `repeat`: the same call was made before and
 * its answer was lost.
 */
export const FeedbackRequest = z.object({
  language: Language,
  /** The booking system's own identifier of the reservation. */
  reservation: z.string().regex(/^[\w-]{1,100}$/, 'an identifier of letters, digits, - and _'),
  ratings: Ratings,
  comment: z.string().trim().max(commentMax),
  repeat: z.boolean(),
});
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;

/** `unchanged`: it stands there just like that already. */
export const FeedbackOutcome = z.object({ status: z.enum(['given', 'unchanged']) });
export type FeedbackOutcome = z.infer<typeof FeedbackOutcome>;

/** Plain text throughout, as the booking system publishes it. */
export const Review = z.object({
  /** Of the visit. */
  date: PlainDate.nullable(),
  name: z.string().nullable(),
  /** What wasn't rated is left out. */
  ratings: Ratings.partial(),
  comment: z.string().nullable(),
  /** The restaurant's. */
  answer: z.string().nullable(),
});
export type Review = z.infer<typeof Review>;

/** Of so many ratings; null where there are none. */
export const Average = z.object({ value: z.number().min(1).max(5).nullable(), count: z.int().nonnegative() });
export type Average = z.infer<typeof Average>;

/** The most that a list holds. */
export const reviewsMax = 100;

/** `…/reviews`: what guests said of their visits in the last so many months. Answers what the site is, too. */
export const ReviewsRequest = z.object({
  language: Language.optional(),
  months: z.int().min(1).max(24),
});
export type ReviewsRequest = z.infer<typeof ReviewsRequest>;

export const ReviewsAnswer = z.object({
  /** As in `open`. */
  language: Language,
  site: Site,
  /** How many there are; the averages are of all of them. */
  total: z.int().nonnegative(),
  /** Of all ratings together; `count`: of the reviews that have any. */
  overall: Average,
  averages: z.object({ service: Average, kitchen: Average, ambience: Average, price: Average }),
  /** The newest first. */
  reviews: z.array(Review).max(reviewsMax),
});
export type ReviewsAnswer = z.infer<typeof ReviewsAnswer>;
