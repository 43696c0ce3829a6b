import { z } from 'zod';
import { byKey, count, flag, identifier, list, minutes, named, plainDate, text } from '../lenient.ts';
import type { WireNames } from './wire-names.ts';

/** forAtable's Book-API 1.2: methods, the vendor's own names, and what its answers hold. */

export type Method =
  | 'initReservation'
  | 'setRoom'
  | 'getTimesOfDate'
  | 'setTable'
  | 'setChoice'
  | 'setGuest'
  | 'verifyCode'
  | 'newCode'
  | 'setLanguage'
  | 'getRestaurantInfo'
  | 'getReservation'
  | 'getRestaurantHash'
  | 'getContingents'
  | 'setFeedback'
  | 'getFeedbacks'
  | 'setFeedbackAnswer';

/** The vendor's POST fields by our words; those that are assumed are in `wire-names.ts`. */
export const vendorFields = {
  restaurant: 'restaurant_hash',
  username: 'username',
  password: 'pswd',
  request: 'request_hash',
  reservation: 'reservation_hash',
  date: 'date',
  time: 'time',
  partySize: 'person',
  choice: 'choice',
  givenName: 'firstname',
  familyName: 'lastname',
  tel: 'mobile',
  email: 'email',
  country: 'countryCode',
  code: 'code',
  lunchgateIds: 'lunchgate_ids',
} as const;

/** The fields of Direct, the form that opens forAtable's own window (vendor: `places`, not `person`). */
export const directFields = { date: 'date', time: 'time', partySize: 'places' } as const;

/** `code` / `message` of setGuest and verifyCode when they went well. */
export const outcomes = {
  codeSent: { number: 1, key: 'verify_code' },
  booked: { number: 2, key: 'reservation_done' },
} as const;

/** 1 to 5; anything else counts as not rated. */
const rating = count.transform((stars) => (stars && stars <= 5 ? stars : undefined));

/** The schemas of every answer, for a site's names. Made once per site. Unknown keys are ignored throughout. */
export function wireSchemas(names: WireNames) {
  const Window = named(names.window, {
    label: text(60),
    from: minutes,
    to: minutes,
    interval: count,
  }).transform((window, context) => {
    if (window.from === undefined || window.to === undefined) {
      context.issues.push({ code: 'custom', message: 'a window needs from and to', input: window });
      return z.NEVER;
    }
    const interval = window.interval || Number(names.defaults.interval) || 15;
    return { label: window.label ?? null, from: window.from, to: window.to, interval };
  });
  const Windows = list(Window);

  /** Seven lists by weekday, 0 = Sunday. */
  const Week = byKey(Windows);

  const Holiday = named(names.period, { from: plainDate, to: plainDate, times: Week }).transform(
    (period, context) => {
      if (period.from && period.to) return { from: period.from, to: period.to, week: period.times };
      context.issues.push({ code: 'custom', message: 'a period needs from and to', input: period });
      return z.NEVER;
    },
  );

  const Room = named(
    { ...names.room, week: 'times', holidays: 'holiday_times', events: 'event_times' },
    {
      id: identifier,
      name: text(),
      maxPartySize: count,
      week: Week,
      holidays: list(Holiday),
      events: byKey(Windows),
    },
  );

  const ChoiceTime = named(names.choiceTime, { date: plainDate, from: minutes, to: minutes }).transform(
    (time, context) => {
      if (time.date && time.from !== undefined && time.to !== undefined) {
        return { date: time.date, from: time.from, to: time.to };
      }
      context.issues.push({ code: 'custom', message: 'a choice time needs date, from and to', input: time });
      return z.NEVER;
    },
  );

  const Option = named(names.option, {
    id: identifier,
    name: text(),
    description: text(1000),
    price: text(40),
  });

  const Choice = named(names.choice, {
    title: text(),
    required: flag,
    /** Null where there are none: then only setTable tells when the choice is offered. */
    times: z.unknown().transform((value) => (value == null ? null : list(ChoiceTime).parse(value))),
    options: list(Option),
  });

  const { hash, date, time, free } = names.contingents;
  const Contingent = named(
    { hash, date, time, free },
    { hash: identifier, date: plainDate, time: minutes, free: count },
  );

  const Restaurant = named(
    { ...names.restaurant, closedDays: 'closed_days' },
    {
      name: text(),
      street: text(),
      postalCode: text(20),
      city: text(100),
      country: text(2),
      phone: text(40),
      maxPartySize: count,
      closedDays: list(count),
    },
  );

  const { comment, ...aspects } = names.feedback;
  const Feedback = named(
    {
      ...aspects,
      comment,
      date: names.feedbacks.date,
      name: names.feedbacks.name,
      answer: names.feedbacks.answer,
    },
    {
      service: rating,
      kitchen: rating,
      ambience: rating,
      price: rating,
      comment: text(2000),
      date: plainDate,
      name: text(100),
      answer: text(2000),
    },
  );

  return {
    /** initReservation; getRestaurantInfo has the same without the request hash. */
    start: named(
      { ...names.start, requestHash: vendorFields.request },
      {
        requestHash: identifier,
        restaurant: Restaurant,
        rooms: list(Room),
        choice: Choice.nullish().catch(null),
        comment: flag,
      },
    ),
    /** getTimesOfDate: missing `times` is not the same as none. */
    timesOfDate: z.object({
      times: z
        .custom<object>((value) => typeof value === 'object' && value !== null)
        .transform((value) => Windows.parse(value)),
    }),
    /** setTable */
    table: named({ choice: 'choice' }, { choice: flag }),
    /** setGuest, verifyCode, newCode */
    outcome: named(names.outcome, { number: count, key: text(60), reservation: identifier }),
    /**
     * getReservation's status; undefined where it has none. It may come without the object around it: then only a number
     * counts, for an answer's own `status` is a word.
     */
    reservationStatus: named(
      { inside: names.reservation.reservation, beside: names.reservation.status },
      {
        inside: named({ status: names.reservation.status }, { status: text(40) }).catch({
          status: undefined,
        }),
        beside: count,
      },
    ).transform(({ inside, beside }) => inside.status ?? (beside === undefined ? undefined : String(beside))),
    /** The same with what is booked now, as far as it tells. */
    reservation: named(
      { inside: names.reservation.reservation },
      {
        inside: named(
          {
            date: names.reservation.date,
            time: names.reservation.time,
            partySize: names.reservation.partySize,
          },
          { date: plainDate, time: minutes, partySize: count },
        ).catch({ date: undefined, time: undefined, partySize: undefined }),
      },
    ).transform(({ inside }) => inside),
    /** getRestaurantHash: no list at all is no answer. */
    hashes: named(
      { restaurants: names.hashes.restaurants },
      {
        restaurants: z
          .custom<object>((value) => typeof value === 'object' && value !== null)
          .transform((value) =>
            list(
              named(
                { id: names.hashes.lunchgateId, hash: names.hashes.hash },
                { id: identifier, hash: identifier },
              ),
            ).parse(value),
          ),
      },
    ),
    /** getContingents, of all restaurants of the account; a row that lacks something says nothing. */
    contingents: named(
      { rows: names.contingents.contingents },
      {
        rows: z
          .custom<object>((value) => typeof value === 'object' && value !== null)
          .transform((value) => list(Contingent).parse(value)),
      },
    ),
    /** getFeedbacks: no list at all is no answer. */
    feedbacks: named(
      { feedbacks: names.feedbacks.feedbacks },
      {
        feedbacks: z
          .custom<object>((value) => typeof value === 'object' && value !== null)
          .transform((value) => list(Feedback).parse(value)),
      },
    ),
    /** `status: "error"` of any method. */
    error: named(names.error, { number: count, key: text(60), text: text(600) }),
  };
}

export type WireSchemas = ReturnType<typeof wireSchemas>;
export type WireStart = z.infer<WireSchemas['start']>;
export type WireRoom = WireStart['rooms'][number];
export type WireWindow = z.infer<WireSchemas['timesOfDate']>['times'][number];
export type WireFeedback = z.infer<WireSchemas['feedbacks']>['feedbacks'][number];
export type WireError = z.infer<WireSchemas['error']>;
