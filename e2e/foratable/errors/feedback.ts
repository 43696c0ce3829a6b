import { expect } from '@playwright/test';
import type { ErrorCode } from '../../../src/contract/index.ts';
import type { FeedbackDriver, ReviewsDriver } from '../../feedback-driver.ts';
import type { SandboxControl } from '../../sandbox.ts';
import { visits } from '../restaurants.ts';

/** A guest who rates their visit, or reads what others said, and the hand on the sandbox. */
export interface FeedbackJourney {
  feedback: FeedbackDriver;
  reviews: ReviewsDriver;
  sandbox: SandboxControl;
}

export interface FeedbackCase {
  /** The vendor's number; null where it has none. */
  number: number | null;
  key: string;
  /** What the page hears; null where it hears of nothing. */
  code: ErrorCode | null;
  method: 'setFeedback' | 'getFeedbacks';
  cause: string;
  /** The step that the guest then sees, of `<booking-feedback>` or `<booking-reviews>`. */
  step: string;
  next: string;
  provoke(journey: FeedbackJourney): Promise<void>;
  goOn(journey: FeedbackJourney): Promise<void>;
}

const site = 'gasthof-adler';
const words = 'Am Feuer';

async function rate({ feedback }: FeedbackJourney, reservation: string): Promise<void> {
  await feedback.follow(reservation);
  await feedback.give([5, 4, 5, 3], words);
  await feedback.next();
}

const signsIn = ({ sandbox }: FeedbackJourney, password: string) =>
  sandbox.restaurants.change(site, { credentials: { password } });
const right = 'sandbox-adler';

/** Where the guest can only call. */
async function calls({ feedback }: FeedbackJourney): Promise<void> {
  await expect(feedback.part('phone')).toHaveText('+41 44 555 01 10');
  await expect(feedback.root).toContainText(words);
}

/** Every error of the methods by which guests say something, and read what others said. */
export const feedbackCases: readonly FeedbackCase[] = [
  {
    number: 23,
    key: 'invalid_reservation_hash',
    code: 'booking_not_found',
    method: 'setFeedback',
    cause: 'the link names no reservation',
    step: 'invalid',
    next: 'open the link again, or call',
    provoke: (journey) => rate(journey, '0'.repeat(32)),
    goOn: calls,
  },
  {
    number: 51,
    key: 'feedback_not_updated',
    code: null,
    method: 'setFeedback',
    cause: 'the same is sent again',
    step: 'thanks',
    next: 'leave it, or change something',
    provoke: async (journey) => {
      const { feedback } = journey;
      await rate(journey, visits.recent);
      await feedback.isAt('thanks');
      await feedback.next();
      await feedback.next();
    },
    goOn: async ({ feedback }) => {
      await expect(feedback.part('step')).toContainText('es hat sich also nichts geändert');
    },
  },
  {
    number: 52,
    key: 'feedback_not_allowed',
    code: 'feedback_closed',
    method: 'setFeedback',
    cause: 'the restaurant’s limit is over',
    step: 'too-late',
    next: 'call',
    provoke: (journey) => rate(journey, visits.old),
    goOn: calls,
  },
  {
    number: null,
    key: 'incorrect_login',
    code: 'credentials_refused',
    method: 'setFeedback',
    cause: 'the site’s credentials are wrong',
    step: 'unavailable',
    next: 'call, or try again: what was typed is kept',
    provoke: async (journey) => {
      await signsIn(journey, 'another');
      await rate(journey, visits.recent);
    },
    goOn: async (journey) => {
      const { feedback } = journey;
      await signsIn(journey, right);
      await feedback.next();
      await feedback.isAt('rating');
      await feedback.next();
      await feedback.isAt('thanks');
    },
  },
  {
    number: null,
    key: 'incorrect_login',
    code: 'credentials_refused',
    method: 'getFeedbacks',
    cause: 'the site’s credentials are wrong',
    step: 'unavailable',
    next: 'try again',
    provoke: async (journey) => {
      await signsIn(journey, 'another');
      await journey.reviews.open(site);
    },
    goOn: async (journey) => {
      await signsIn(journey, right);
      await journey.reviews.next();
      await journey.reviews.isAt('reviews');
    },
  },
  {
    number: null,
    key: 'invalid_restaurant_hash',
    code: 'venue_unknown',
    method: 'getFeedbacks',
    cause: 'the site’s restaurantHash is wrong',
    step: 'unavailable',
    next: 'call',
    provoke: ({ reviews }) => reviews.open('mistyped'),
    goOn: async ({ reviews }) => {
      await expect(reviews.part('phone')).toHaveText('+41 44 555 01 99');
    },
  },
];
