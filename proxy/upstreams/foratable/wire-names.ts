import { z } from 'zod';

/**
 * Every name on the wire that is neither in the vendor's text nor in a working client: our assumptions.
 * Keys are our words, values the wire's. A site's `wire` setting overrides any of them, for the day that the vendor's
 * support corrects one. What isn't here (`request_hash`, `times`, `holiday_times`, `event_times`, `closed_days`,
 * `choice`, the other POST fields) is the vendor's own.
 */
export const assumedNames = {
  request: {
    room: 'room_id',
    promoCode: 'promocode',
    comment: 'comment',
    language: 'language',
    answer: 'answer',
    months: 'months',
  },
  error: { number: 'code', key: 'message', text: 'long_message' },
  outcome: { number: 'code', key: 'message', reservation: 'reservation_hash' },
  /** getReservation */
  reservation: {
    reservation: 'reservation',
    status: 'status',
    date: 'date',
    time: 'time',
    partySize: 'person',
  },
  /** getRestaurantHash */
  hashes: { restaurants: 'restaurants', lunchgateId: 'lunchgate_id', hash: 'restaurant_hash' },
  /** getContingents */
  contingents: {
    contingents: 'contingents',
    hash: 'restaurant_hash',
    date: 'date',
    time: 'time',
    free: 'free',
  },
  /** setFeedback takes them, getFeedbacks lists them. */
  feedback: {
    service: 'service',
    kitchen: 'kitchen',
    ambience: 'ambience',
    price: 'price',
    comment: 'comment',
  },
  /** getFeedbacks */
  feedbacks: { feedbacks: 'feedbacks', date: 'date', name: 'name', answer: 'answer' },
  start: { restaurant: 'restaurant', rooms: 'rooms', choice: 'choice', comment: 'comment' },
  restaurant: {
    name: 'name',
    street: 'street',
    postalCode: 'zip',
    city: 'city',
    country: 'country',
    phone: 'phone',
    maxPartySize: 'max_persons',
  },
  room: { id: 'id', name: 'name', maxPartySize: 'max_persons' },
  period: { from: 'from', to: 'to', times: 'times' },
  window: { label: 'label', from: 'from', to: 'to', interval: 'interval' },
  choice: { title: 'title', required: 'required', times: 'times', options: 'options' },
  choiceTime: { date: 'date', from: 'from', to: 'to' },
  option: { id: 'id', name: 'name', description: 'description', price: 'price' },
  /**
   * Values rather than names: the language a conversation begins in, the site's first where empty, and minutes between
   * times where the answer has none.
   */
  defaults: { language: '', interval: '15' },
} as const satisfies Record<string, Record<string, string>>;

type Assumed = typeof assumedNames;
export type WireNames = { readonly [G in keyof Assumed]: { readonly [N in keyof Assumed[G]]: string } };

const word = z
  .string({ error: 'takes the name the booking system uses' })
  .regex(/^[A-Za-z0-9_-]{1,60}$/, 'takes a name of letters, digits, _ and -');

/** The `wire` setting: any part of {@link assumedNames}. */
export const WireSetting = z.strictObject(
  Object.fromEntries(
    Object.entries(assumedNames).map(([group, names]) => [
      group,
      z
        .strictObject(
          Object.fromEntries(
            Object.entries(names).map(([name, assumed]) => [
              name,
              word.optional().meta({ description: `Assumed: ${assumed || "the site's first language"}` }),
            ]),
          ),
        )
        .optional(),
    ]),
  ),
);
export type WireSetting = z.infer<typeof WireSetting>;

/** The names to use: the assumed ones, unless the site overrides them. */
export function wireNames(setting: WireSetting = {}): WireNames {
  const groups = Object.entries(assumedNames).map(([group, names]) => [
    group,
    { ...names, ...setting[group] },
  ]);
  return Object.fromEntries(groups) as WireNames;
}
