import type { Review, ReviewsAnswer } from '../contract/index.ts';
import { site } from '../feedback/testing.ts';

/** What a restaurant's guests said, for tests. */

export const review = (change: Partial<Review> = {}): Review => ({
  date: '2026-11-27',
  name: 'Regula A.',
  ratings: { service: 5, kitchen: 4, ambience: 5, price: 4 },
  comment: 'By the fire',
  answer: null,
  ...change,
});

const average = (value: number | null, count: number) => ({ value, count });

export const said = (reviews: readonly Review[], change: Partial<ReviewsAnswer> = {}): ReviewsAnswer => ({
  language: 'en',
  site,
  total: reviews.length,
  overall: average(reviews.length ? 4.256 : null, reviews.length),
  averages: {
    service: average(reviews.length ? 4.75 : null, reviews.length),
    kitchen: average(reviews.length ? 3 : null, 1),
    ambience: average(null, 0),
    price: average(reviews.length ? 1.04 : null, reviews.length),
  },
  reviews: [...reviews],
  ...change,
});

/** So many, each by a guest of another name. */
export const many = (count: number): Review[] =>
  Array.from({ length: count }, (_, index) => review({ name: `Guest ${index + 1}` }));
