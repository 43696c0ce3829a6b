import type { Catalog } from './catalog.ts';

const notAvailable = (call: string) => `Online booking isn't available at the moment. ${call}`;
const noTable = (orCall: string) =>
  `There is no table left online at this time. Choose another time or fewer people. ${orCall}`;
const beginAgain = () => 'Your booking took too long and has to be started again. What you typed is kept.';

export const en: Catalog = {
  call: (phone) => (phone ? `Please call the restaurant: ${phone}.` : 'Please call the restaurant.'),
  orCall: (phone) => (phone ? `Or call the restaurant: ${phone}.` : 'Or call the restaurant.'),
  errors: {
    invalid_restaurant_hash: ({ call }) => notAvailable(call),
    incorrect_login: ({ call }) => notAvailable(call),
    blocked: ({ call }) => `This restaurant can't be booked online at present. ${call}`,
    not_enabled: ({ call }) => `Online booking is switched off at the moment. ${call}`,
    closed: ({ call }) => `The restaurant is closed today and takes no online bookings. ${call}`,
    holiday: ({ call }) => `The restaurant is on holiday and takes no online bookings at present. ${call}`,
    no_intime: ({ orCall }) => `No online bookings are taken right now. Try again later. ${orCall}`,
    invalid_request_hash: beginAgain,
    expired_request_hash: beginAgain,
    room_not_exists: () => 'This room can no longer be booked. Choose another room.',
    day_is_holiday: () => 'The restaurant is on holiday that day. Choose another date.',
    day_is_closed: () => 'The restaurant is closed that day. Choose another date.',
    no_person_telefon: () =>
      'The online tables for this time are taken, and nobody can answer the phone today. Choose another date.',
    no_past: () => 'This date is in the past. Choose a later one.',
    no_past_time: () => 'This time is already past. Choose a later one.',
    not_lunch: ({ orCall }) =>
      `The restaurant takes no bookings for this lunch. Choose another date. ${orCall}`,
    not_dinner: ({ orCall }) =>
      `The restaurant takes no bookings for this dinner. Choose another date. ${orCall}`,
    nomore_person: ({ orCall }) => noTable(orCall),
    only_person: ({ orCall }) => noTable(orCall),
    only_persons: ({ orCall }) => noTable(orCall),
    no_event_capacity: ({ orCall }) => noTable(orCall),
    too_much_people: ({ orCall }) => `That is more people than can be booked online. Choose fewer. ${orCall}`,
    no_res_time: ({ orCall }) => `There are no tables that day. Choose another date. ${orCall}`,
    invalid_promocode: () => 'This promo code is not valid. Correct it or leave it out.',
    choice_not_set: () => 'Please choose one of the offers for this time.',
    wrong_euromobile: () => 'Please enter a mobile number that can receive text messages.',
    not_valid_email: () => 'This e-mail address is not complete. Please check it.',
    wrong_code: () => 'This code is not right. Check the text message and type it again.',
    no_code: () => 'There is no valid code for this booking. Ask for a new one.',
    not_status_1: beginAgain,
    not_status_2: beginAgain,
    res_allready_done: ({ orCall }) =>
      `This booking has already been made. Please wait for the confirmation. ${orCall}`,
    unknown_site: () => 'This booking page is not set up correctly. Please call the restaurant.',
    origin_not_allowed: ({ call }) => `Booking isn't allowed from this page. ${call}`,
    not_found: () => 'This address does not exist.',
    invalid_request: ({ field }) => `Something is missing or wrong here: ${field}.`,
    too_large: () => 'That is too much text. Please shorten it.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    invalid_name: () => 'Please enter the name without special characters such as < or >.',
    upstream_unreachable: ({ orCall }) =>
      `Booking can't be reached right now. Try again in a moment. ${orCall}`,
    upstream_failed: ({ orCall }) => `Booking didn't answer properly. Try again in a moment. ${orCall}`,
    outcome_unknown: ({ orCall }) =>
      `We don't know yet whether your booking was made. Please don't book again; wait for the confirmation. ${orCall}`,
    internal_error: ({ orCall }) => `Something went wrong on our side. Try again in a moment. ${orCall}`,
  },
  fields: {
    body: 'the request',
    session: 'the session',
    language: 'the language',
    room: 'the room',
    date: 'the date',
    time: 'the time',
    partySize: 'the number of people',
    promoCode: 'the promo code',
    choice: 'the offer',
    comment: 'the comment',
    guest: 'your details',
    givenName: 'the first name',
    familyName: 'the last name',
    email: 'the e-mail address',
    tel: 'the mobile number',
    telCountry: 'the country of the mobile number',
    code: 'the code from the text message',
    repeat: 'the request',
  },
  calendarSummary: (venue, partySize) => `${venue}: table for ${partySize}`,
};
