import { describe, expect, it } from 'vitest';
import { structuredData } from './structured-data.ts';
import { review, said } from './testing.ts';

const read = (json: string) => JSON.parse(json) as Record<string, unknown>;

describe('structured data', () => {
  it('is a restaurant with its average and the reviews that are shown', () => {
    const reviews = [review(), review({ name: null, comment: null, ratings: { service: 2 } })];
    const { site } = said([]);
    const legal = { address: 'Dorfstrasse 12, 8706 Meilen' };
    expect(read(structuredData(said(reviews, { site: { ...site, legal } }), reviews))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Restaurant',
      name: 'Gasthof Adler',
      telephone: '+41 44 555 01 10',
      address: 'Dorfstrasse 12, 8706 Meilen',
      aggregateRating: {
        ...{ '@type': 'AggregateRating', ratingValue: 4.26, bestRating: 5, worstRating: 1, reviewCount: 2 },
      },
      review: [
        {
          '@type': 'Review',
          author: { '@type': 'Person', name: 'Regula A.' },
          reviewRating: { '@type': 'Rating', ratingValue: 4.5, bestRating: 5, worstRating: 1 },
          reviewBody: 'By the fire',
        },
        {
          '@type': 'Review',
          reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, worstRating: 1 },
        },
      ],
    });
  });

  it('is none where nothing was rated', () => {
    expect(structuredData(said([]), [])).toBe('');
    const words = [review({ ratings: {} })];
    expect(structuredData(said(words, { overall: { value: null, count: 0 } }), words)).toBe('');
  });

  it('ends no script, whatever guests write', () => {
    const hostile = review({ name: '</script><script>alert(1)</script>', comment: '<!-- <script> ' });
    const json = structuredData(said([hostile]), [hostile]);
    expect(json).not.toContain('<');
    expect(read(json)).toMatchObject({
      review: [{ author: { name: hostile.name }, reviewBody: hostile.comment }],
    });
  });
});
