import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Guest } from './guests.ts';
import { smsText } from './messages.ts';
import { roomOf } from './reservation.ts';
import type { Reservation, Table } from './reservation.ts';
import { newHash } from './reservations.ts';
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

/**
 * Books: the seats are checked once more and taken in the same breath (nothing here waits), so that they can't be
 * sold twice. The booking's hash, or why there are not enough seats.
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

  restaurant.seat(room, table.sitting, table.person);
  reservation.progress = { status: 'done' };
  const at = system.clock.now().toISOString();
  const { date, time, person, promocode } = table;
  const reservation_hash = newHash();
  system.bookings.add({
    reservation_hash,
    restaurant_hash: restaurant.seed.restaurantHash,
    site: restaurant.seed.site,
    status: 8,
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
  });
  const day = date.split('-').reverse().join('.');
  const text = smsText(language, 'confirmation', restaurant.config.name, day, time, String(person));
  system.inbox.send({ to: guest.mobile, text, code: null, language, at });
  return { reservation_hash };
}
