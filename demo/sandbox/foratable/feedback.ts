import { dateOf, minutesOf, dayOf, minutesPerDay } from '../wall-clock.ts';
import { shownName } from './bookings.ts';
import type { Booking } from './bookings.ts';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Restaurant } from './restaurant.ts';
import { standingOf } from './statuses.ts';

const aspects = ['service', 'kitchen', 'ambience', 'price'] as const;
type Ratings = Record<(typeof aspects)[number], number>;

/** What a guest says of their visit, and the restaurant of that. */
export interface Feedback extends Ratings {
  reservation_hash: string;
  /** Of the visit. */
  date: string;
  name: string;
  comment: string;
  answer: string | null;
}

type Fields = (name: string) => string;

/** By the reservation that it is about. */
export class Feedbacks {
  readonly #byReservation = new Map<string, { restaurantHash: string; feedback: Feedback }>();
  readonly #past: (restaurantHash: string) => Feedback[];

  /** @param past what was said of visits before the sandbox began */
  constructor(past: (restaurantHash: string) => Feedback[]) {
    this.#past = past;
  }

  find(restaurantHash: string, reservationHash: string): Feedback | undefined {
    return this.list(restaurantHash).find((feedback) => feedback.reservation_hash === reservationHash);
  }

  set(restaurantHash: string, feedback: Feedback): void {
    this.#byReservation.set(feedback.reservation_hash, { restaurantHash, feedback });
  }

  /** The newest visit first. */
  list(restaurantHash: string): Feedback[] {
    const given = [...this.#byReservation.values()].filter(
      (entry) => entry.restaurantHash === restaurantHash,
    );
    const past = this.#past(restaurantHash).filter(
      ({ reservation_hash: hash }) => !this.#byReservation.has(hash),
    );
    return [...given.map(({ feedback }) => feedback), ...past].sort((a, b) => b.date.localeCompare(a.date));
  }
}

/** 1 to 5 each; undefined where one is missing or none of these. [ours] */
function readRatings(fields: Fields): Ratings | undefined {
  const ratings = aspects.map((aspect): [string, number] => [aspect, Number(fields(aspect))]);
  const isRight = ratings.every(([, rating]) => Number.isInteger(rating) && rating >= 1 && rating <= 5);
  return isRight ? (Object.fromEntries(ratings) as Ratings) : undefined;
}

/** After the visit, and for as many days as the restaurant's settings say. [ours] */
function isAllowed({ config, now }: Restaurant, { date, time, status }: Booking): boolean {
  const visit = (dayOf(date) ?? 0) * minutesPerDay + (minutesOf(time) ?? 0);
  const isOver = now > visit + config.feedback_days * minutesPerDay;
  return now >= visit && !isOver && standingOf(status) !== 'ended';
}

export function setFeedback(
  feedbacks: Feedbacks,
  restaurant: Restaurant,
  booking: Booking,
  fields: Fields,
): Refusal | undefined {
  if (!isAllowed(restaurant, booking)) return refuse('feedback_not_allowed');
  const ratings = readRatings(fields);
  if (!ratings) return refuse('feedback_not_updated');
  const comment = fields('comment').trim();
  const { restaurantHash } = restaurant.seed;
  const former = feedbacks.find(restaurantHash, booking.reservation_hash);
  const isSame = former?.comment === comment && aspects.every((aspect) => former[aspect] === ratings[aspect]);
  if (isSame) return refuse('feedback_not_updated');
  feedbacks.set(restaurantHash, {
    reservation_hash: booking.reservation_hash,
    date: booking.date,
    name: shownName(booking),
    ...ratings,
    comment,
    answer: former?.answer ?? null,
  });
  return undefined;
}

const usualMonths = 3;

/** Of visits so many months back. */
export function listFeedbacks(feedbacks: Feedbacks, restaurant: Restaurant, months: string): Feedback[] {
  const back = /^[1-9]\d{0,2}$/.test(months) ? Number(months) : usualMonths;
  const first = new Date(`${restaurant.today}T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - back);
  const from = dateOf(Math.floor(first.getTime() / 86_400_000));
  return feedbacks.list(restaurant.seed.restaurantHash).filter(({ date }) => date >= from);
}

/** Once, and for good. */
export function answerFeedback(
  feedbacks: Feedbacks,
  restaurant: Restaurant,
  fields: Fields,
): Refusal | undefined {
  const { restaurantHash } = restaurant.seed;
  const feedback = feedbacks.find(restaurantHash, fields('reservation_hash'));
  if (!feedback) return refuse('invalid_reservation_hash');
  if (feedback.answer !== null) return refuse('feedback_answer_already_exists');
  feedbacks.set(restaurantHash, { ...feedback, answer: fields('answer').trim() });
  return undefined;
}
