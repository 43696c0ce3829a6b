import type { Catalog } from './catalog.ts';

const venues = { table: 'the restaurant', stay: 'the hotel' };
const notAvailable = (call: string) => `Online booking isn't available at the moment. ${call}`;
const noTable = (orCall: string) =>
  `There is no table left online at this time. Choose another time or fewer people. ${orCall}`;
const beginAgain = () => 'Your booking took too long and has to be started again. What you typed is kept.';

export const en: Catalog = {
  call: (kind, phone) => (phone ? `Please call ${venues[kind]}: ${phone}.` : `Please call ${venues[kind]}.`),
  orCall: (kind, phone) => (phone ? `Or call ${venues[kind]}: ${phone}.` : `Or call ${venues[kind]}.`),
  errors: {
    venue_unknown: ({ call }) => notAvailable(call),
    credentials_refused: ({ call }) => notAvailable(call),
    venue_blocked: ({ call }) => `This restaurant can't be booked online at present. ${call}`,
    booking_disabled: ({ call }) => `Online booking is switched off at the moment. ${call}`,
    venue_closed: ({ call }) => `The restaurant is closed today and takes no online bookings. ${call}`,
    venue_on_holiday: ({ call }) =>
      `The restaurant is on holiday and takes no online bookings at present. ${call}`,
    outside_booking_hours: ({ orCall }) =>
      `No online bookings are taken right now. Try again later. ${orCall}`,
    conversation_unknown: beginAgain,
    conversation_expired: beginAgain,
    place_unavailable: () => 'This room can no longer be booked. Choose another room.',
    date_on_holiday: () => 'The restaurant is on holiday that day. Choose another date.',
    date_closed: () => 'The restaurant is closed that day. Choose another date.',
    date_full: () =>
      'The online tables for this time are taken, and nobody can answer the phone today. Choose another date.',
    date_in_past: () => 'This date is in the past. Choose a later one.',
    time_in_past: () => 'This time is already past. Choose a later one.',
    lunch_unavailable: ({ orCall }) =>
      `The restaurant takes no bookings for this lunch. Choose another date. ${orCall}`,
    dinner_unavailable: ({ orCall }) =>
      `The restaurant takes no bookings for this dinner. Choose another date. ${orCall}`,
    time_full: ({ orCall }) => noTable(orCall),
    one_seat_left: ({ orCall }) => noTable(orCall),
    few_seats_left: ({ orCall }) => noTable(orCall),
    event_full: ({ orCall }) => noTable(orCall),
    slot_taken: () => 'This table has just been taken, and nothing was booked. Choose another time.',
    party_too_large: ({ orCall }) => `That is more people than can be booked online. Choose fewer. ${orCall}`,
    date_unavailable: ({ orCall }) => `There are no tables that day. Choose another date. ${orCall}`,
    promo_code_invalid: () => 'This promo code is not valid. Correct it or leave it out.',
    choice_required: () => 'Please choose one of the offers for this time.',
    phone_invalid: ({ reason }) =>
      reason === 'mobile'
        ? 'Please enter a mobile number that can receive text messages.'
        : 'Please enter a complete telephone number.',
    email_invalid: () => 'This e-mail address is not complete. Please check it.',
    code_wrong: () => 'This code is not right. Check the text message and type it again.',
    code_missing: () => 'There is no valid code for this booking. Ask for a new one.',
    step_missing: beginAgain,
    already_booked: ({ orCall }) =>
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
    booking_not_found: ({ kind, call }) =>
      `The ${kind === 'table' ? 'restaurant' : 'hotel'} does not find this booking. ${call}`,
    booking_failed: ({ orCall }) => `This booking did not come about. Choose another time. ${orCall}`,
    cancel_refused: ({ call }) => `This booking can't be cancelled online. ${call}`,
    change_refused: ({ call }) => `This booking can't be changed online. ${call}`,
    document_unavailable: ({ call }) => `The hotel has no confirmation to download. ${call}`,
    link_invalid: ({ call }) => `This link opens no booking: it is incomplete or too old. ${call}`,
    unknown_site: () => 'This booking page is not set up correctly. Please use the telephone.',
    origin_not_allowed: ({ call }) => `Booking isn't allowed from this page. ${call}`,
    not_found: () => 'This address does not exist.',
    invalid_request: ({ field }) => `Something is missing or wrong here: ${field}.`,
    too_large: () => 'That is too much text. Please shorten it.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    name_invalid: () => 'Please enter the name without special characters such as < or >.',
    upstream_unreachable: ({ orCall }) =>
      `Booking can't be reached right now. Try again in a moment. ${orCall}`,
    upstream_failed: ({ orCall }) => `Booking didn't answer properly. Try again in a moment. ${orCall}`,
    outcome_unknown: ({ reason, orCall }) => {
      if (reason === 'cancelling')
        return `We don't know yet whether your booking was cancelled. Open the link again in a moment to see. ${orCall}`;
      if (reason === 'changing')
        return `We don't know yet whether your booking was changed. Open the link again in a moment to see. ${orCall}`;
      return `We don't know yet whether your booking was made. Please don't book again; wait for the confirmation. ${orCall}`;
    },
    internal_error: ({ orCall }) => `Something went wrong on our side. Try again in a moment. ${orCall}`,
  },
  fields: {
    body: 'the request',
    session: 'the session',
    language: 'the language',
    place: 'the room',
    offer: 'the time',
    date: 'the date',
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
  manageBooking: 'Manage the booking',
};
