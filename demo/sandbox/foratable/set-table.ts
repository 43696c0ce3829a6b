import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import { sittingAt } from './opening-hours.ts';
import type { Sitting } from './opening-hours.ts';
import { roomOf } from './reservation.ts';
import type { Reservation, Table } from './reservation.ts';
import { dateOf, dayOf, minutesOf, minutesPerDay } from '../wall-clock.ts';
import type { RestaurantConfig } from './config.ts';

export interface TableWish {
  date: string;
  time: string;
  person: string;
  promocode: string;
}

/** Lunch is what begins before 16:00 [ours]. */
const dinnerBegins = 16 * 60;

export function mealRefusal(config: RestaurantConfig, { day, start }: Sitting): Refusal | undefined {
  const isLunch = start - day * minutesPerDay < dinnerBegins;
  const closedDates = isLunch ? config.not_lunch : config.not_dinner;
  if (!closedDates.includes(dateOf(day))) return undefined;
  return refuse(isLunch ? 'not_lunch' : 'not_dinner', config.name, config.phone);
}

function promoRefusal(config: RestaurantConfig, promocode: string): Refusal | undefined {
  const isKnown = config.promocodes.some((known) => known.toLowerCase() === promocode.toLowerCase());
  return promocode === '' || isKnown ? undefined : refuse('invalid_promocode');
}

/** The sitting, checked in the order in which a guest can mend: the day, the time, the party, the code. */
function sittingFor({ restaurant }: Reservation, room: Parameters<typeof sittingAt>[1], wish: TableWish) {
  const { config, now, today } = restaurant;
  const day = dayOf(wish.date);
  const minutes = minutesOf(wish.time);
  const noTable = refuse('no_res_time', config.phone);
  if (day === null || minutes === null) return noTable;
  if (wish.date < today) return refuse('no_past');

  const sitting = sittingAt(config, room, wish.date, wish.time);
  const isUnused = isRefusal(sitting) && sitting.refused !== 'no_res_time';
  if (isUnused) return sitting;
  if (day * minutesPerDay + minutes < now) return refuse('no_past_time');
  return isRefusal(sitting) ? noTable : (mealRefusal(config, sitting) ?? sitting);
}

/** The table that setTable asks for, or why it can't be had. Takes no seats. */
export function chooseTable(reservation: Reservation, wish: TableWish): Table | Refusal {
  const { restaurant } = reservation;
  const { config } = restaurant;
  const room = roomOf(reservation);
  // The page knows no error for "several rooms, none set"; this one sends the guest where it can be mended [ours].
  if (!room) return refuse('room_not_exists');

  const sitting = sittingFor(reservation, room, wish);
  if (isRefusal(sitting)) return sitting;

  const person = /^\d{1,6}$/.test(wish.person) ? Number(wish.person) : 0;
  const most = Math.min(config.max_persons, room.max_persons);
  if (person < 1 || person > most) return refuse('too_much_people', String(most));

  const refusal = promoRefusal(config, wish.promocode) ?? restaurant.shortage(room, sitting, person);
  if (refusal) return refusal;
  return { date: wish.date, time: wish.time, person, promocode: wish.promocode || null, sitting };
}
