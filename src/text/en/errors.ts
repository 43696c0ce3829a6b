import type { ErrorCode } from '../../contract/index.ts';

/** What the proxy says to a guest. */
export const errors = {
  /** What is called: as `call` and `orCall` name it. */
  venues: { table: 'the restaurant', stay: 'the hotel' },
  /** Instead of `{call}` in a text: only the telephone can help. The second where its number is known. */
  call: 'Please call {venue}.',
  callAt: 'Please call {venue}: {phone}.',
  /** Instead of `{orCall}`: the telephone is one of several ways out. */
  orCall: 'Or call {venue}.',
  orCallAt: 'Or call {venue}: {phone}.',
  /** For each error: what happened, and what the guest can do. Never a key, a number or a booking system’s own word. */
  codes: {
    venue_unknown: 'Online booking isn’t available at the moment. {call}',
    credentials_refused: 'Online booking isn’t available at the moment. {call}',
    venue_blocked: 'This restaurant takes no online bookings at present. {call}',
    booking_disabled: 'Online booking is switched off at the moment. {call}',
    venue_closed:
      'The restaurant is closed today and takes no online bookings. Try again on another day. {orCall}',
    venue_on_holiday:
      'The restaurant is on holiday and takes no online bookings at present. Try again later. {orCall}',
    outside_booking_hours: 'No online bookings are taken right now. Try again later. {orCall}',
    conversation_unknown: 'Your booking took too long, so please start again. What you typed is kept.',
    conversation_expired: 'Your booking took too long, so please start again. What you typed is kept.',
    place_unavailable: 'This room can no longer be booked. Choose another room.',
    date_on_holiday: 'The restaurant is on holiday that day. Choose another date.',
    date_closed: 'The restaurant is closed that day. Choose another date.',
    date_full:
      'There is no table left online at this time, and nobody can answer the phone today. Choose another date.',
    date_in_past: 'This date is in the past. Choose a later one.',
    time_in_past: 'This time has already passed. Choose a later one.',
    lunch_unavailable:
      'The restaurant takes no bookings for lunch that day. Choose another time or another date. {orCall}',
    dinner_unavailable:
      'The restaurant takes no bookings for dinner that day. Choose another time or another date. {orCall}',
    time_full: 'There is no table left online at this time. Choose another time or fewer people. {orCall}',
    one_seat_left:
      'There is no table left online at this time. Choose another time or fewer people. {orCall}',
    few_seats_left:
      'There is no table left online at this time. Choose another time or fewer people. {orCall}',
    event_full: 'There is no table left online at this time. Choose another time or fewer people. {orCall}',
    slot_taken: 'This table has just been taken, and nothing was booked. Choose another time.',
    party_too_large: 'That is more people than can be booked online. Choose fewer. {orCall}',
    date_unavailable: 'There are no tables that day. Choose another date. {orCall}',
    promo_code_invalid: 'This promo code is not valid. Correct it or leave it out.',
    choice_required: 'Please choose one of the offers for this time.',
    phone_invalid: 'Please enter a complete phone number.',
    email_invalid: 'This e-mail address is not complete. Please check it.',
    code_wrong: 'This code is not right. Check the text message and type it again.',
    code_missing: 'There is no valid code for this booking. Ask for a new one.',
    step_missing: 'Your booking took too long, so please start again. What you typed is kept.',
    already_booked: 'This booking has already been made. Please wait for the confirmation. {orCall}',
    company_not_found: 'The hotel knows no company with this code. Correct it or leave it out.',
    child_ages_missing:
      'Please give the age of every child. Anyone older than the ages offered counts as an adult.',
    stay_not_possible:
      'The hotel can’t take this stay. Choose other dates or a different number of guests. {orCall}',
    room_taken:
      'The last room of this type has just been taken, and nothing was booked. Choose another room.',
    rate_unavailable: 'This rate is no longer offered, and nothing was booked. Choose another one.',
    prices_unavailable: 'The hotel’s prices can’t be shown right now, and nothing was booked. {call}',
    price_changed: 'The price has changed, and nothing was booked. Look at the new price and choose again.',
    quote_expired: 'This price is no longer guaranteed, and nothing was booked. Look at the prices again.',
    payment_not_allowed: 'You can’t pay for this rate that way. Choose another way to pay.',
    booking_not_found: 'This booking can’t be found. {call}',
    booking_failed: 'This booking did not go through, and nothing was booked. Choose another time. {orCall}',
    cancel_refused: 'This booking can’t be cancelled online. {call}',
    change_refused: 'This booking can’t be changed online. {call}',
    feedback_closed: 'This visit can no longer be rated. {call}',
    document_unavailable: 'The hotel has no confirmation to download. {call}',
    link_invalid: 'This link opens no booking: it is incomplete or too old. {call}',
    booking_not_matched:
      'We find no booking with this reference and this phone number or e-mail address. Please check both. {orCall}',
    too_many_tries: 'That was too many tries for this reference. Try again in a quarter of an hour. {orCall}',
    unknown_site: 'This booking page is not set up correctly. Please call.',
    origin_not_allowed: 'Booking isn’t allowed from this page. {call}',
    not_found: 'This address does not exist.',
    invalid_request: 'Something is missing or wrong here: {field}.',
    too_large: 'That is too much text. Please shorten it.',
    session_invalid: 'Your booking took too long, so please start again. What you typed is kept.',
    session_expired: 'Your booking took too long, so please start again. What you typed is kept.',
    name_invalid: 'Please enter the name without special characters such as < or >.',
    upstream_unreachable: 'The booking system can’t be reached right now. Try again in a moment. {orCall}',
    upstream_failed: 'The booking system didn’t answer properly. Try again in a moment. {orCall}',
    outcome_unknown:
      'We don’t know yet whether your booking was made. Please don’t book again; wait for the confirmation. {orCall}',
    internal_error: 'Something went wrong on our side. Try again in a moment. {orCall}',
  } satisfies Record<ErrorCode, string>,
  /** In place of the text above, where it is known why. */
  reasons: {
    /** `day` is a weekday and a date. */
    venue_closed: {
      reopens:
        'The restaurant is closed today and takes no online bookings. The next day it is open: {day}. {orCall}',
    },
    venue_on_holiday: {
      reopens:
        'The restaurant is on holiday and takes no online bookings at present. The next day it is open: {day}. {orCall}',
    },
    stay_not_possible: {
      order: 'The departure must be after the arrival. Choose a later departure.',
      past: 'The arrival is in the past. Choose a later one.',
      too_long: {
        one: 'Online you can stay for one night at most. Choose an earlier departure. {orCall}',
        other: 'Online you can stay for {n} nights at most. Choose an earlier departure. {orCall}',
      },
      too_far: 'The hotel can’t be booked that far ahead yet. Choose an earlier arrival. {orCall}',
    },
    phone_invalid: { mobile: 'Please enter a mobile number that can receive text messages.' },
    cancel_refused: { too_late: 'It is too late to cancel this booking online. {call}' },
    change_refused: { too_late: 'It is too late to change this booking online. {call}' },
    outcome_unknown: {
      cancelling:
        'We don’t know yet whether your booking was cancelled. Open the link again in a moment to see. {orCall}',
      changing:
        'We don’t know yet whether your booking was changed. Open the link again in a moment to see. {orCall}',
      rating:
        'We don’t know whether your rating has arrived. Simply send it again: it counts only once. {orCall}',
    },
  },
  /** What a request’s schema can find wrong, by its key, for `invalid_request`. `body` is the message as a whole. */
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
    comment: 'the message',
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
    childAges: 'the children’s ages',
    extraBed: 'the extra bed',
    terms: 'what the price depends on',
    contract: 'the contract',
    payment: 'the way to pay',
    residence: 'the country of residence',
    loyaltyCode: 'the loyalty code',
    quote: 'the price',
    key: 'the request',
    token: 'the link',
    reference: 'the reference',
    contact: 'the phone number or e-mail address',
    reservation: 'the reservation',
    ratings: 'the stars',
    months: 'the period',
  },
  /** A table’s title in the guest’s calendar. */
  calendarSummary: { one: '{venue}: table for {n}', other: '{venue}: table for {n}' },
  /** In the guest’s calendar: the title of what the venue must still accept. */
  calendarRequested: 'Requested: {title}',
  /** Before the manage link, in the guest’s calendar. */
  manageBooking: 'Manage the booking',
};
