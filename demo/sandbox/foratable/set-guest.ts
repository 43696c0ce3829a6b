import { book, lostTable } from './book.ts';
import { checkCode, drawCode } from './codes.ts';
import { isEmail, mobileNumber } from './contact.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Guest } from './guests.ts';
import { smsText } from './messages.ts';
import { isChoiceOffered } from './reservation.ts';
import type { Reservation } from './reservation.ts';
import type { System } from './system.ts';

/** What setGuest and verifyCode answer: 1 a code was sent, 2 booked. */
export type Outcome =
  { code: 1; message: 'verify_code' } | { code: 2; message: 'reservation_done'; reservation_hash: string };

function sendCode(system: System, reservation: Reservation, guest: Guest) {
  const { restaurant, language } = reservation;
  const now = system.clock.now();
  const code = drawCode(now);
  const text = smsText(language, 'code', restaurant.config.name, code.digits);
  system.inbox.send({ to: guest.mobile, text, code: code.digits, language, at: now.toISOString() });
  return code;
}

function done(booked: { reservation_hash: string } | Refusal): Outcome | Refusal {
  return isRefusal(booked) ? booked : { code: 2, message: 'reservation_done', ...booked };
}

/** Books for a known guest; sends anyone else a code. Called again, it replaces the guest and the code. */
export function setGuest(system: System, reservation: Reservation, typed: Guest): Outcome | Refusal {
  const { progress, restaurant } = reservation;
  if (progress.status === 'done') return refuse('res_allready_done');
  if (progress.status === 'new') return refuse('not_status_1');
  const { table } = progress;

  // The page has this error at setChoice only; a required choice that was skipped must be met somewhere [ours].
  const choiceIsDue = restaurant.config.choice?.required === true && isChoiceOffered(restaurant, table);
  if (choiceIsDue && reservation.choice === null) return refuse('choice_not_set');

  if (!isEmail(typed.email)) return refuse('not_valid_email');
  const mobile = mobileNumber(typed.mobile);
  if (mobile === null) return refuse('wrong_euromobile');
  const guest = { ...typed, mobile };

  if (system.guests.isKnown(guest)) return done(book(system, reservation, table, guest));
  const lost = lostTable(reservation, table);
  if (lost) return lost;
  reservation.progress = { status: 'guest', table, guest, code: sendCode(system, reservation, guest) };
  return { code: 1, message: 'verify_code' };
}

/** Books if the code is right. The guest is known from then on, even if the seats went in the meantime. */
export function verifyCode(system: System, reservation: Reservation, typed: string): Outcome | Refusal {
  const { progress } = reservation;
  if (progress.status === 'done') return refuse('res_allready_done');
  if (progress.status !== 'guest') return refuse('not_status_2');
  const refusal = checkCode(progress.code, typed, system.clock.now());
  if (refusal) return refusal;
  system.guests.register(progress.guest);
  return done(book(system, reservation, progress.table, progress.guest));
}

/** Sends another code; only the newest counts. */
export function newCode(system: System, reservation: Reservation): Refusal | undefined {
  const { progress } = reservation;
  if (progress.status !== 'guest') return refuse('not_status_2');
  progress.code = sendCode(system, reservation, progress.guest);
  return undefined;
}
