import { reviewsMax } from '../../src/contract/index.ts';
import type { Average, Rating, Ratings, Review, ReviewsAnswer } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { CallHandlers } from './call.ts';
import { toSite } from './site.ts';

/** What the booking system doesn't keep can't be asked of it. */
const absent = () => new Failure('not_found');

function averageOf(stars: readonly Rating[]): Average {
  const sum = stars.reduce((total, each) => total + each, 0);
  return { value: stars.length > 0 ? sum / stars.length : null, count: stars.length };
}

/** Undated ones last. */
const newestFirst = (a: Review, b: Review) => (b.date ?? '').localeCompare(a.date ?? '');

function summaryOf(reviews: readonly Review[]): Omit<ReviewsAnswer, 'language' | 'site'> {
  const rated = reviews.map(({ ratings }) => Object.values(ratings)).filter((stars) => stars.length > 0);
  const average = (aspect: keyof Ratings) =>
    averageOf(reviews.flatMap(({ ratings }) => ratings[aspect] ?? []));
  return {
    total: reviews.length,
    overall: { ...averageOf(rated.flat()), count: rated.length },
    averages: {
      service: average('service'),
      kitchen: average('kitchen'),
      ambience: average('ambience'),
      price: average('price'),
    },
    reviews: reviews.toSorted(newestFirst).slice(0, reviewsMax),
  };
}

export const feedbackHandlers: CallHandlers<'feedback' | 'reviews'> = {
  async 'feedback/give'({ upstream, settings }, { language, trace, reviews }, request) {
    if (!upstream.feedback) return absent();
    const given = await upstream.feedback.give({ ...request, language, trace });
    // A call whose outcome is unknown may have changed them, too.
    if (!(given instanceof Failure) || given.code === 'outcome_unknown') await reviews.forget(settings.id);
    return given;
  },

  async reviews(site, { language, trace, reviews }, { months }) {
    const { feedback } = site.upstream;
    if (!feedback) return absent();
    const found = await reviews.get(site.settings.id, String(months), async () => {
      const listed = await feedback.list({ months, language, trace });
      return listed instanceof Failure ? listed : summaryOf(listed.reviews);
    });
    return found instanceof Failure ? found : { language, site: toSite(site), ...found };
  },
};
