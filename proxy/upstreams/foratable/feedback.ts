import type { Ratings, Review } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import { unintelligible } from '../failures.ts';
import type { FeedbackUpstream, GivenFeedback } from '../feedback.ts';
import { isFeedbackUnchanged, toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { vendorFields } from './wire.ts';
import type { WireFeedback } from './wire.ts';

/** Hashes are 32 lower-case hex digits. [client] */
const reservationHash = /^[0-9a-f]{32}$/;

/** What isn't there is left out, so that it isn't counted either. */
function ratingsOf({ service, kitchen, ambience, price }: WireFeedback): Partial<Ratings> {
  const all = { service, kitchen, ambience, price };
  return Object.fromEntries(Object.entries(all).filter(([, stars]) => stars !== undefined));
}

/** Undefined where it says nothing at all. Whose reservation it is about stays here: by it feedback can be changed. */
function toReview(wire: WireFeedback): Review | undefined {
  const ratings = ratingsOf(wire);
  if (!wire.comment && Object.keys(ratings).length === 0) return undefined;
  const { date = null, name = null, comment = null, answer = null } = wire;
  return { date, name, ratings, comment, answer };
}

/**
 * setFeedback and getFeedbacks. Feedback can be given again until the restaurant's limit, the last counts, and the same
 * again is answered by error 51, "not changed" (vendor). So unlike a booking, a lost call can simply be repeated: the
 * repetition either gives it, or finds that the first one did.
 */
export function createFeedback(context: SiteContext): FeedbackUpstream {
  const { call, credentials, login, limits, names, schemas, firstLanguage } = context;

  async function setFeedback({ reservation, ratings, comment, trace }: GivenFeedback) {
    const fields = {
      ...login,
      [vendorFields.reservation]: reservation,
      [names.feedback.service]: String(ratings.service),
      [names.feedback.kitchen]: String(ratings.kitchen),
      [names.feedback.ambience]: String(ratings.ambience),
      [names.feedback.price]: String(ratings.price),
      [names.feedback.comment]: comment,
    };
    const answer = await call('setFeedback', fields, { trace, limit: limits.read });
    if (answer.kind === 'ok') return 'given';
    if (answer.kind === 'lost') return 'lost';
    if (answer.kind === 'unintelligible') {
      unintelligible(trace);
      return 'lost';
    }
    if (answer.kind === 'error' && isFeedbackUnchanged(answer.error)) return 'unchanged';
    return toFailure(answer, firstLanguage, trace);
  }

  return {
    async give(input) {
      if (!reservationHash.test(input.reservation)) return new Failure('booking_not_found');
      const first = await setFeedback(input);
      const told = first === 'lost' ? await setFeedback(input) : first;
      if (told instanceof Failure) {
        // That it can't be reached says nothing of what became of the call before.
        const isOpen = told.code === 'upstream_unreachable' && first === 'lost';
        return isOpen ? new Failure('outcome_unknown') : told;
      }
      if (told === 'lost') return new Failure('outcome_unknown');
      const isRepeated = input.repeat || first === 'lost';
      return { status: told === 'unchanged' && !isRepeated ? 'unchanged' : 'given' };
    },

    async list({ months, trace }) {
      const fields = { ...credentials, [names.request.months]: String(months) };
      const answer = await call('getFeedbacks', fields, { trace, limit: limits.read });
      if (answer.kind !== 'ok') return toFailure(answer, firstLanguage, trace);
      const told = schemas.feedbacks.safeParse(answer.body);
      if (!told.success) return unintelligible(trace);
      return { reviews: told.data.feedbacks.flatMap((wire) => toReview(wire) ?? []) };
    },
  };
}
