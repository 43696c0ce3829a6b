import type { Ratings, Review } from '../../src/contract/index.ts';
import type { Trace } from '../logger.ts';
import type { Outcome } from './upstream.ts';

/** What guests say of their visits, at a booking system that keeps it. */
export interface FeedbackUpstream {
  /**
   * Rates the visit of a reservation. `unchanged`: it stands there just like that. `repeat`: the same was sent before and the
   * answer lost. `booking_not_found`; `feedback_closed`: it can't be given or changed any more; `outcome_unknown`: giving the
   * same again does no harm.
   */
  give(input: GivenFeedback): Outcome<{ status: 'given' | 'unchanged' }>;
  /** Of visits so many months back, in any order. */
  list(input: { months: number; language: string; trace: Trace }): Outcome<{ reviews: Review[] }>;
}

export interface GivenFeedback {
  /** Comes from the guest: it is input, to be read as such. */
  reservation: string;
  ratings: Ratings;
  /** Empty: none. */
  comment: string;
  repeat: boolean;
  language: string;
  trace: Trace;
}
