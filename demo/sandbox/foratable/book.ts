import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Guest } from './guests.ts';
import type { Booking } from './bookings.ts';
import { isLanguage, smsText } from './messages.ts';
import { roomOf } from './reservation.ts';
import type { Reservation, Table } from './reservation.ts';
import { newHash } from './reservations.ts';
import { fromContingent, standingOf } from './statuses.ts';
import type { System } from './system.ts';

/** Why the table can't be had any more, though setTable once gave it; then another one must be set on the same hash. */
export function lostTable(reservation: Reservation, table: Table): Refusal | undefined {
  const room = roomOf(reservation);
  const refusal = room
    ? reservation.restaurant.shortage(room, table.sitting, table.person)
    : refuse('room_not_exists');
  if (refusal) reservation.progress = { status: 'new' };
  return refusal;
}

/** What the guest is told once the restaurant has answered; nothing while it has not. */
export function sendAnswer(system: System, booking: Booking): void {
  const standing = standingOf(booking.status);
  const restaurant = system.restaurants.get(booking.restaurant_hash);
  if (standing === 'open' || !restaurant || !isLanguage(booking.language)) return;
  const { language, mobile, date, time, person } = booking;
  const day = date.split('-').reverse().join('.');
  const kind = standing === 'confirmed' ? 'confirmation' : 'refusal';
  const text = smsText(language, kind, restaurant.config.name, day, time, String(person));
  system.inbox.send({ to: mobile, text, code: null, language, at: system.clock.now().toISOString() });
}

/**
 * Sets the reservation off: the seats are checked once more and taken in the same breath (nothing here waits), so that
 * they can't be sold twice. The booking's hash, whatever the restaurant answers; or why there are not enough seats.
 */
export function book(
  system: System,
  reservation: Reservation,
  table: Table,
  guest: Guest,
): { reservation_hash: string } | Refusal {
  const { restaurant, language } = reservation;
  const room = roomOf(reservation);
  const refusal = lostTable(reservation, table);
  if (refusal) return refusal;
  if (!room) return refuse('room_not_exists');

  reservation.progress = { status: 'done' };
  const at = system.clock.now().toISOString();
  const { date, time, person, promocode } = table;
  const reservation_hash = newHash();
  const { answered_by: answeredBy, phone_answer: phoneAnswer } = restaurant.config;
  const booking: Booking = {
    reservation_hash,
    restaurant_hash: restaurant.seed.restaurantHash,
    site: restaurant.seed.site,
    status: answeredBy === 'phone' ? phoneAnswer : fromContingent,
    room: room.id,
    date,
    time,
    person,
    firstname: guest.firstname,
    lastname: guest.lastname,
    mobile: guest.mobile,
    email: guest.email,
    choice: reservation.choice,
    comment: reservation.comment,
    promocode,
    language,
    at,
  };
  system.bookings.add(booking, () => restaurant.seat(room, table.sitting, person));
  sendAnswer(system, booking);
  return { reservation_hash };
}
