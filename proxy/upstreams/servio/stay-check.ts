import type { Stay } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import { addPlainDays, dayNumber } from '../../time.ts';
import type { SiteContext } from './site-context.ts';

export function nightsOf({ arrival, departure }: Pick<Stay, 'arrival' | 'departure'>): number {
  return dayNumber(departure) - dayNumber(arrival);
}

/** What is wrong with a stay, known without asking the hotel; null: nothing. */
export function checkStay(stay: Stay, { site, wallClock }: SiteContext): Failure | null {
  const today = wallClock().slice(0, 10);
  const { maxNights, maxAdults, maxChildren, maxChildAge } = site.stay;
  const refuse = (reason: 'order' | 'past' | 'too_long' | 'too_far', limit?: number) =>
    new Failure('stay_not_possible', { reason, ...(limit === undefined ? {} : { limit }) });
  if (nightsOf(stay) < 1) return refuse('order');
  if (stay.arrival < today) return refuse('past');
  if (stay.arrival > addPlainDays(today, site.daysAhead)) return refuse('too_far');
  if (nightsOf(stay) > maxNights) return refuse('too_long', maxNights);
  if (stay.adults > maxAdults || stay.childAges.length > maxChildren) {
    return new Failure('party_too_large');
  }
  return stay.childAges.some((age) => age > maxChildAge) ? new Failure('child_ages_missing') : null;
}
