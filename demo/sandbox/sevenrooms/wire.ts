import { dayOf } from '../wall-clock.ts';
import type { Client } from './clients.ts';
import type { VenueConfig } from './config.ts';
import type { Group } from './group.ts';
import type { Reservation, Status } from './reservations.ts';
import { localDateTime, timeText, utcText } from './times.ts';

export type Body = Record<string, unknown>;

const simple: Readonly<Record<Status, string>> = {
  CONFIRMED: 'Confirmed',
  REQUESTED: 'Requested',
  PENDING_PAYMENT: 'Pending Payment',
  CANCELED: 'Canceled',
  COMPLETE: 'Complete',
  NO_SHOW: 'No Show',
};

/** As GET /venues lists it. */
export function venueBody(group: Group, id: string, venue: VenueConfig): Body {
  const { name, url_key, address, state, country, postal_code } = venue;
  const { phone_number, website, currency_code, policy } = venue;
  return {
    id,
    name,
    venue_group_id: group.seed.venueGroupId,
    venue_url_key: url_key,
    ...{ address, state, country, postal_code, phone_number, website, currency_code, policy },
  };
}

/** A row of GET /reservations, and all of GET /reservations/{id}. */
export function reservationBody(group: Group, reservation: Reservation): Body {
  const { client, status, date, start, venueId } = reservation;
  const venue = group.venue(venueId);
  const at = localDateTime(dayOf(date) ?? 0, start);
  return {
    id: reservation.id,
    created: utcText(reservation.created),
    updated: utcText(reservation.updated),
    venue_id: venueId,
    venue_group_id: group.seed.venueGroupId,
    client_id: client.id,
    reference_code: reservation.reference,
    external_id: reservation.externalId,
    status,
    status_simple: simple[status],
    date,
    arrival_time: timeText(venue ?? { clock: '24h' }, start),
    real_datetime_of_slot: at,
    duration: reservation.duration,
    max_guests: reservation.partySize,
    shift_category: reservation.shift.category,
    shift_persistent_id: reservation.shift.id,
    access_persistent_id: reservation.accessId,
    first_name: client.firstName,
    last_name: client.lastName,
    email: client.email,
    phone_number: client.phone,
    notes: reservation.notes,
    prepayment_total: reservation.paid / 100,
  };
}

/** A row of GET /clients. */
export function clientBody(group: Group, client: Client): Body {
  return {
    id: client.id,
    created: utcText(client.created),
    updated: utcText(client.updated),
    venue_group_id: group.seed.venueGroupId,
    first_name: client.firstName,
    last_name: client.lastName,
    email: client.email,
    phone_number: client.phone,
    venue_marketing_opt_ins: [...client.optedIn],
  };
}

/** The same as a loosely typed service would say it: numbers as strings, nothing as "". */
export function loosen(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(loosen);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, loosen(part)]));
}
