import type { Rating, Review, ReviewsAnswer } from '../contract/index.ts';

/** 4.25, as schema.org has numbers. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const rating = (value: number) => ({ ratingValue: rounded(value), bestRating: 5, worstRating: 1 });

/** A review's mean; undefined where nothing was rated. */
export function meanOf({ ratings }: Pick<Review, 'ratings'>): number | undefined {
  const stars: Rating[] = Object.values(ratings);
  return stars.length ? stars.reduce((sum, each) => sum + each, 0) / stars.length : undefined;
}

function reviewOf(review: Review): object {
  const mean = meanOf(review);
  return {
    '@type': 'Review',
    ...(review.name ? { author: { '@type': 'Person', name: review.name } } : {}),
    ...(mean === undefined ? {} : { reviewRating: { '@type': 'Rating', ...rating(mean) } }),
    ...(review.comment ? { reviewBody: review.comment } : {}),
  };
}

/**
 * The reviews that a page shows, for search engines (https://schema.org/Restaurant), as JSON that can stand in a `script`:
 * no `<` in it can end that. Empty where there are none.
 */
export function structuredData({ site, overall }: ReviewsAnswer, shown: readonly Review[]): string {
  if (overall.value === null) return '';
  const restaurant = {
    '@context': 'https://schema.org',
    '@type': 'Restaurant',
    name: site.name,
    ...(site.phone ? { telephone: site.phone } : {}),
    ...(site.legal?.address ? { address: site.legal.address } : {}),
    aggregateRating: { '@type': 'AggregateRating', ...rating(overall.value), reviewCount: overall.count },
    review: shown.map(reviewOf),
  };
  return JSON.stringify(restaurant).replaceAll('<', '\\u003c');
}

/** Keeps a page's JSON-LD up to date. It is data, not code: no Content-Security-Policy forbids it. */
export class DataBlock {
  #script: HTMLScriptElement | undefined;

  /** Empty: takes it away. */
  show(json: string): void {
    if (!json) {
      this.#script?.remove();
      this.#script = undefined;
      return;
    }
    const script = (this.#script ??= Object.assign(document.createElement('script'), {
      type: 'application/ld+json',
    }));
    if (script.textContent !== json) script.textContent = json;
    if (!script.isConnected) document.head.append(script);
  }
}
