import type { Messages } from './messages-shape.ts';

const byPhone =
  'Unfortunately no online reservation is possible for the time you chose.\nPlease contact the restaurant directly:\n%s';

export const en: Messages = {
  errors: {
    invalid_restaurant_hash: 'Invalid restaurant hash!',
    incorrect_login: 'Invalid API login. Either the e-mail or the password is wrong!',
    blocked:
      'No reservation is possible at the moment! Foratable has blocked the system for this restaurant.',
    not_enabled:
      'The reservation system is not active at the moment.\nPlease try by phone: %s.\nThank you very much!',
    closed: 'The restaurant is closed on this day!',
    holiday:
      'Unfortunately no reservation is possible at the moment! The restaurant is closed today and can take no ' +
      'reservations. We ask for your understanding.',
    no_intime:
      'Unfortunately no online reservations are possible at the moment! Please try by phone or once more later.',
    invalid_request_hash: 'Invalid request hash!',
    expired_request_hash: 'The request hash has expired (valid for 1 hour)!',
    invalid_reservation_hash: 'Invalid reservation hash!',
    day_is_holiday: 'The restaurant is on holiday on this day!',
    day_is_closed: 'The restaurant is closed on this day!',
    no_person_telefon:
      'Our tables for online reservations at this time are all taken.\n' +
      'We cannot take requests by phone today because we are closed.',
    no_past: 'The date must not be in the past!',
    no_past_time: 'The time must not be in the past!',
    not_lunch:
      'The restaurant %s cannot take bookings for this lunchtime.\n' +
      'You are welcome to choose another date or to ask directly by phone: %s',
    not_dinner:
      'The restaurant %s cannot take bookings for this evening.\n' +
      'You are welcome to choose another date or to ask directly by phone: %s',
    nomore_person: byPhone,
    only_person: byPhone,
    only_persons: byPhone,
    too_much_people: 'At most %s seats can be reserved!',
    no_event_capacity: byPhone,
    no_res_time:
      'No tables are available on this day. You are welcome to choose another date or to ask directly by phone: %s',
    invalid_promocode: 'The promo code is not valid.',
    choice_disabled: 'The choice feature is disabled',
    choice_not_set: 'The choice feature is not set',
    not_valid_email: 'Invalid e-mail address!',
    wrong_euromobile:
      'The phone number has the wrong format. At the moment only European and American mobile numbers are possible.',
    wrong_code: 'The SMS code is wrong',
    no_code: 'No code has been stored for this request yet. Please call the method setGuest first!',
    incorrect_language: 'Invalid language!',
    feedback_not_updated: 'The feedback was not changed!',
    feedback_not_allowed: 'The feedback can no longer be changed!',
    feedback_answer_already_exists: 'There is an answer to this feedback already',
    not_status_1: 'The time of the reservation has not been sent yet. Please call setTable first!',
    not_status_2: "The guest's details have not been sent yet. Please call setGuest first!",
    res_allready_done: 'The reservation has already been requested. Please be patient.',
  },
  sms: {
    code: '%s: your code for the reservation is %s.',
    confirmation: '%s: your reservation on %s at %s for %s people is confirmed.',
    refusal: '%s: unfortunately your reservation on %s at %s for %s people cannot be accepted.',
  },
};
