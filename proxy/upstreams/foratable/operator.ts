import { unintelligible } from '../failures.ts';
import type { OperatorUpstream } from '../operator.ts';
import type { UpstreamTools } from '../upstream.ts';
import { isAlreadyAnswered, isReservationUnknown, toFailure } from './errors.ts';
import type { ForatableSite } from './settings.ts';
import { createSiteContext } from './site-context.ts';
import { vendorFields } from './wire.ts';

/** What forAtable offers a restaurant's operator: hashes of the account's restaurants, answers to feedback. */
export function createOperator(site: ForatableSite, tools: UpstreamTools): OperatorUpstream {
  const { call, credentials, firstLanguage, limits, login, names, schemas } = createSiteContext(site, tools);

  return {
    async hashes(ids, trace) {
      const fields = { [vendorFields.lunchgateIds]: ids.join(','), ...login };
      const answer = await call('getRestaurantHash', fields, { trace, limit: limits.read });
      if (answer.kind !== 'ok') return toFailure(answer, firstLanguage, trace);
      const told = schemas.hashes.safeParse(answer.body);
      if (!told.success) return unintelligible(trace);
      const hashes = told.data.restaurants.flatMap(({ id, hash }): [string, string][] =>
        id && hash ? [[id, hash]] : [],
      );
      return new Map(hashes);
    },

    async answerFeedback(reservation, text, trace) {
      const fields = {
        ...credentials,
        [vendorFields.reservation]: reservation,
        [names.request.answer]: text,
      };
      const answer = await call('setFeedbackAnswer', fields, { trace, limit: limits.book });
      if (answer.kind === 'ok') return 'answered';
      if (answer.kind === 'lost' || answer.kind === 'unintelligible') return 'unknown';
      if (answer.kind === 'error' && isAlreadyAnswered(answer.error)) return 'already-answered';
      if (answer.kind === 'error' && isReservationUnknown(answer.error)) return 'no-feedback';
      return toFailure(answer, firstLanguage, trace);
    },
  };
}
