import type { Catalog } from './catalog.ts';

const houses = { table: 'the restaurant', stay: 'the hotel' };
const notAvailable = (call: string) => `Online booking isn't available at the moment. ${call}`;
const noTable = (orCall: string) =>
  `There is no table left online at this time. Choose another time or fewer people. ${orCall}`;
const beginAgain = () => 'Your booking took too long and has to be started again. What you typed is kept.';

export const en: Catalog = {
  call: (house, phone) =>
    phone ? `Please call ${houses[house]}: ${phone}.` : `Please call ${houses[house]}.`,
  orCall: (house, phone) => (phone ? `Or call ${houses[house]}: ${phone}.` : `Or call ${houses[house]}.`),
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
    wrong_euromobile: ({ house }) =>
      house === 'table'
        ? 'Please enter a mobile number that can receive text messages.'
        : 'Please enter a complete telephone number.',
    not_valid_email: () => 'This e-mail address is not complete. Please check it.',
    wrong_code: () => 'This code is not right. Check the text message and type it again.',
    no_code: () => 'There is no valid code for this booking. Ask for a new one.',
    not_status_1: beginAgain,
    not_status_2: beginAgain,
    res_allready_done: ({ orCall }) =>
      `This booking has already been made. Please wait for the confirmation. ${orCall}`,
    company_not_found: () => 'The hotel knows no company with this code. Correct it or leave it out.',
    child_ages_missing: () =>
      'Please give the age of every child. Who is older than the ages offered counts as an adult.',
    stay_not_possible: ({ reason, limit, orCall }) => {
      if (reason === 'order') return 'The departure must be after the arrival. Choose a later departure.';
      if (reason === 'past') return 'The arrival is in the past. Choose a later one.';
      if (reason === 'too_long')
        return `Online you can stay for ${limit} nights at most. Choose an earlier departure. ${orCall}`;
      if (reason === 'too_far')
        return `The hotel can't be booked that far ahead yet. Choose an earlier arrival. ${orCall}`;
      return `The hotel can't take this stay. Choose other dates or other people. ${orCall}`;
    },
    room_taken: () =>
      'The last room of this type has just been taken, and nothing was booked. Choose another room.',
    rate_unavailable: () => 'This price is no longer offered, and nothing was booked. Choose another one.',
    price_changed: () =>
      'The price has changed, and nothing was booked. Look at the new price and choose again.',
    quote_expired: () => 'This price is no longer certain, and nothing was booked. Look at the prices again.',
    payment_not_allowed: () => "You can't pay this price that way. Choose another way to pay.",
    booking_not_found: ({ call }) => `The hotel does not find this booking. ${call}`,
    cancel_refused: ({ call }) => `This booking can't be cancelled online. ${call}`,
    no_document: ({ call }) => `The hotel has no confirmation to download. ${call}`,
    link_invalid: ({ call }) => `This link opens no booking: it is incomplete or too old. ${call}`,
    unknown_site: () => 'This booking page is not set up correctly. Please use the telephone.',
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
    outcome_unknown: ({ reason, orCall }) =>
      reason === 'cancelling'
        ? `We don't know yet whether your booking was cancelled. Open the link again in a moment to see. ${orCall}`
        : `We don't know yet whether your booking was made. Please don't book again; wait for the confirmation. ${orCall}`,
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
    tel: 'the telephone number',
    telCountry: 'the country of the telephone number',
    code: 'the code',
    repeat: 'the request',
    roomType: 'the room type',
    stay: 'the stay',
    arrival: 'the arrival',
    departure: 'the departure',
    arrivalTime: 'the time of arrival',
    departureTime: 'the time of departure',
    adults: 'the number of adults',
    childAges: "the children's ages",
    extraBed: 'the extra bed',
    terms: 'what the price depends on',
    contract: 'the contract',
    payment: 'the way to pay',
    residence: 'the country of residence',
    loyaltyCode: 'the loyalty code',
    quote: 'the price',
    key: 'the request',
    token: 'the link',
  },
  calendarSummary: (venue, partySize) => `${venue}: table for ${partySize}`,
  manageBooking: 'Look up or cancel the booking',
};
