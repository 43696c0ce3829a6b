/** The page's errors and their numbers; null where the vendor gives a key only. */
export const errorNumbers = {
  invalid_restaurant_hash: null,
  incorrect_login: null,
  blocked: null,
  not_enabled: null,
  closed: null,
  holiday: null,
  no_intime: null,
  wrong_euromobile: 5,
  not_valid_email: 6,
  wrong_code: 7,
  no_code: 8,
  invalid_request_hash: 21,
  expired_request_hash: 22,
  invalid_reservation_hash: 23,
  room_not_exists: 24,
  incorrect_language: 29,
  feedback_not_updated: 51,
  feedback_not_allowed: 52,
  feedback_answer_already_exists: null,
  day_is_holiday: 31,
  day_is_closed: 32,
  no_person_telefon: 33,
  no_past: 34,
  no_past_time: 35,
  not_lunch: 36,
  not_dinner: 37,
  nomore_person: 40,
  only_person: 41,
  only_persons: 42,
  too_much_people: 43,
  no_event_capacity: 45,
  no_res_time: 49,
  invalid_promocode: 61,
  choice_disabled: 62,
  choice_not_set: 63,
  not_status_1: 91,
  not_status_2: 92,
  res_allready_done: 95,
} as const satisfies Record<string, number | null>;

export type ErrorKey = keyof typeof errorNumbers;

/** A call refused. `args` fill the `%s` of the long message, in order. */
export interface Refusal {
  refused: ErrorKey;
  args: readonly string[];
}

export const refuse = (refused: ErrorKey, ...args: readonly string[]): Refusal => ({ refused, args });

export const isRefusal = (outcome: object | undefined): outcome is Refusal =>
  outcome !== undefined && 'refused' in outcome;
