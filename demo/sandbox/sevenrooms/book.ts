import { dayOf, minutesPerDay } from '../wall-clock.ts';
import { shiftsOf } from './availability.ts';
import type { Slot } from './availability.ts';
import type { VenueConfig } from './config.ts';
import {
  alreadyCancelled,
  invalid,
  invalidReservation,
  isRefusal,
  lostSlot,
  missing,
  noRecord,
  pastCutoff,
} from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Group } from './group.ts';
import { idFor, isId, referenceCode } from './ids.ts';
import { isEnded } from './reservations.ts';
import type { Reservation } from './reservations.ts';

export type Fields = Readonly<Record<string, string>>;

/** A reservation of this group by its id, or why there is none. */
export function findReservation(group: Group, id: string): Reservation | Refusal {
  if (!isId(id)) return invalidReservation;
  return group.reservations.find(id) ?? noRecord;
}

/** One that may still be changed or cancelled. */
export function openReservation(group: Group, id: string): Reservation | Refusal {
  const found = findReservation(group, id);
  if (isRefusal(found)) return found;
  if (found.status === 'CANCELED') return alreadyCancelled;
  const hours = group.venue(found.venueId)?.cutoff_hours ?? 0;
  const starts = (dayOf(found.date) ?? 0) * minutesPerDay + found.start;
  return isEnded(found) || group.now > starts - hours * 60 ? pastCutoff : found;
}

const isTrue = (text: string | undefined): boolean => text === 'true' || text === '1';

/** Minutes for which a payment by link is waited for; null where none is asked for. */
function linkMinutes(fields: Fields): number | null | Refusal {
  if (!isTrue(fields.payment_by_paylink)) return null;
  if (!/^\S+@\S+$/.test(fields.paylink_email ?? '')) return missing('paylink_email');
  const minutes = Number(fields.paylink_cancel_time ?? '');
  return Number.isInteger(minutes) && minutes >= 15 && minutes <= 180
    ? minutes
    : invalid('paylink_cancel_time');
}

function badField(fields: Fields, isNew: boolean): Refusal | null {
  const needed = ['date', 'time', 'party_size', ...(isNew ? ['first_name', 'last_name', 'phone'] : [])];
  const absent = needed.find((name) => !fields[name]);
  if (absent !== undefined) return missing(absent);
  if (dayOf(fields.date ?? '') === null) return invalid('date');
  if (!/^[1-9]\d{0,2}$/.test(fields.party_size ?? '')) return invalid('party_size');
  if (fields.phone && !/^\+[1-9]\d{6,14}$/.test(fields.phone)) return invalid('phone');
  if (fields.email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(fields.email)) return invalid('email');
  return null;
}

/** The slot of that text and access; one that must be asked for where no access is named. */
function slotFor(group: Group, venueId: string, fields: Fields, instead?: Reservation): Slot | undefined {
  const question = {
    venueId,
    date: fields.date ?? '',
    partySize: Number(fields.party_size),
    ...(instead ? { instead } : {}),
  };
  const slots = shiftsOf(group, question).flatMap(({ slots }) => slots ?? []);
  const access = fields.access_persistent_id;
  return slots
    .filter(({ time }) => time === fields.time)
    .find((slot) => {
      if (slot.type === 'request') return !access;
      return slot.type === 'book' && (!access || slot.access.id === access);
    });
}

/** What one costs whole, in minor units. */
function dueFor(slot: Slot, partySize: number): number {
  return slot.type === 'book' ? Math.round(slot.access.cost * 100) * partySize : 0;
}

interface Wanted {
  slot: Slot;
  venue: VenueConfig;
  venueId: string;
  fields: Fields;
  minutes: number | null;
}

function terms(group: Group, { slot, venue, venueId, fields, minutes }: Wanted) {
  const now = group.clock.now();
  const partySize = Number(fields.party_size);
  const due = dueFor(slot, partySize);
  const isHeld = minutes !== null && due > 0;
  const status = slot.type === 'request' ? 'REQUESTED' : isHeld ? 'PENDING_PAYMENT' : 'CONFIRMED';
  return {
    venueId,
    status: status as Reservation['status'],
    date: fields.date ?? '',
    start: slot.start,
    duration: venue.duration,
    partySize,
    accessId: slot.type === 'book' ? slot.access.id : null,
    shift: { id: slot.shift.id, category: slot.shift.category },
    heldUntil: isHeld ? new Date(now.getTime() + minutes * 60_000) : null,
    due,
    updated: now,
  };
}

function make(group: Group, wanted: Wanted): Reservation {
  const { fields, venueId } = wanted;
  const now = group.clock.now();
  const client = group.clients.register(
    {
      firstName: fields.first_name ?? '',
      lastName: fields.last_name ?? '',
      phone: fields.phone ?? '',
      email: fields.email ?? '',
    },
    now,
  );
  if (isTrue(fields.venue_marketing_opt_in)) client.optedIn.add(venueId);
  const id = idFor(group.seed.venueGroupId, 'reservation', group.reservations.size);
  const reservation: Reservation = {
    ...terms(group, wanted),
    id,
    reference: referenceCode(id),
    client,
    notes: fields.notes ?? '',
    externalId: fields.external_id ?? '',
    paid: 0,
    created: now,
  };
  group.reservations.add(reservation);
  return reservation;
}

/** PUT /venues/{id}/book: a new reservation, or with `reservation_id` that one changed. Waits for nothing. */
export function book(group: Group, venueId: string, fields: Fields): Reservation | Refusal {
  const venue = group.venue(venueId);
  if (!venue) return invalid('venue_id');
  const { reservation_id: id } = fields;
  const bad = badField(fields, !id);
  if (bad) return bad;
  const minutes = linkMinutes(fields);
  if (minutes !== null && typeof minutes === 'object') return minutes;
  const former = id ? openReservation(group, id) : undefined;
  if (former && isRefusal(former)) return former;
  const slot = slotFor(group, venueId, fields, former);
  if (!slot) return lostSlot(group.config.lost_slot);
  const wanted = { slot, venue, venueId, fields, minutes };
  if (!former) return make(group, wanted);
  const { due, ...changed } = terms(group, wanted);
  group.reservations.change(former, {
    ...changed,
    due,
    ...(fields.notes === undefined ? {} : { notes: fields.notes }),
  });
  return former;
}

/** POST /reservations/{id}/cancel */
export function cancel(group: Group, id: string): Reservation | Refusal {
  const found = openReservation(group, id);
  if (isRefusal(found)) return found;
  group.reservations.change(found, { status: 'CANCELED', updated: group.clock.now() });
  return found;
}
