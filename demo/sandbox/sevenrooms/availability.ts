import { dayOf, minutesOf, minutesPerDay, weekdayOf } from '../wall-clock.ts';
import type { Access, Shift, VenueConfig } from './config.ts';
import type { Group } from './group.ts';
import type { Reservation } from './reservations.ts';
import { clockTime, localDateTime, timeText } from './times.ts';

/** A time of a venue's day for a party. `closed`: it can neither be booked nor asked for. */
export type Slot = { shift: Shift; start: number; time: string } & (
  { type: 'book'; access: Access } | { type: 'request' } | { type: 'closed' }
);

export interface Question {
  venueId: string;
  /** `YYYY-MM-DD`: the shift's own day. */
  date: string;
  partySize: number;
  /** A reservation that would be moved: its seats are free. */
  instead?: Reservation;
}

/** Minutes from midnight of the shift's own day: what comes before it opens is after midnight. */
function within({ from }: Shift, time: string): number {
  const [opens, minutes] = [minutesOf(from) ?? 0, minutesOf(time) ?? 0];
  return minutes < opens ? minutes + minutesPerDay : minutes;
}

function accessesAt(shift: Shift, weekday: number, start: number, partySize: number): Access[] {
  return shift.accesses.filter(
    ({ weekdays, min_party, max_party, from, to }) =>
      weekdays.includes(weekday) &&
      partySize >= min_party &&
      partySize <= max_party &&
      (from === null || start >= within(shift, from)) &&
      (to === null || start <= within(shift, to)),
  );
}

/** Guests of others at a time: those of the settings stay as long as any. */
function seatsLeft(group: Group, venue: VenueConfig, { venueId, date, instead }: Question, start: number) {
  const end = start + venue.duration;
  const taken = Object.entries(venue.taken[date] ?? {}).reduce((sum, [time, covers]) => {
    const at = minutesOf(time) ?? 0;
    return at < end && start < at + venue.duration ? sum + covers : sum;
  }, 0);
  return venue.seats - taken - group.reservations.covers(venueId, date, start, end, instead);
}

function slotsAt(group: Group, venue: VenueConfig, shift: Shift, question: Question, start: number): Slot[] {
  const { date, partySize } = question;
  const at = { shift, start, time: timeText(venue, start) };
  if (shift.request_from > 0 && partySize >= shift.request_from) return [{ ...at, type: 'request' }];
  const accesses = accessesAt(shift, weekdayOf(dayOf(date) ?? 0), start, partySize);
  if (accesses.length === 0) return [{ ...at, type: 'closed' }];
  if (seatsLeft(group, venue, question, start) >= partySize) {
    return accesses.map((access) => ({ ...at, type: 'book', access }));
  }
  return [{ ...at, type: shift.requests_when_full ? 'request' : 'closed' }];
}

/** A day's shifts, each with its times that aren't past; `slots` is null where the venue is closed. */
export function shiftsOf(group: Group, question: Question): { shift: Shift; slots: Slot[] | null }[] {
  const venue = group.venue(question.venueId);
  const day = dayOf(question.date);
  if (!venue || day === null) return [];
  const weekday = weekdayOf(day);
  const daysAhead = day - (dayOf(group.today) ?? 0);
  if (daysAhead < 0 || daysAhead > venue.days_ahead) return [];
  const isClosed = venue.closed_dates.includes(question.date) || venue.closed_weekdays.includes(weekday);
  return venue.shifts
    .filter(({ weekdays }) => weekdays.includes(weekday))
    .map((shift) => {
      if (isClosed) return { shift, slots: null };
      const slots: Slot[] = [];
      const last = within(shift, shift.to);
      for (let start = minutesOf(shift.from) ?? 0; start <= last; start += shift.interval) {
        if (day * minutesPerDay + start <= group.now) continue;
        slots.push(...slotsAt(group, venue, shift, question, start));
      }
      return { shift, slots };
    });
}

/** A slot as the wire has it. */
export function slotBody(venue: VenueConfig, day: number, slot: Slot): Record<string, unknown> {
  const access = slot.type === 'book' ? slot.access : undefined;
  return {
    time: slot.time,
    time_iso: localDateTime(day, slot.start),
    type: slot.type,
    is_requestable: slot.type === 'request',
    access_persistent_id: access?.id ?? null,
    duration: venue.duration,
    public_time_slot_description: access?.description ?? '',
    policy: access?.policy ?? '',
    cancellation_policy: access?.cancellation_policy ?? '',
  };
}

/** What is wanted beforehand, of a party of that size. */
export const wants = (access: Access, partySize: number) => ({
  require_credit_card: access.card_from > 0 && partySize >= access.card_from,
  cost: access.cost > 0 ? access.cost : null,
});

/** GET /venues/{id}/availability. The window is held against the time that the clock shows. */
export function availability(
  group: Group,
  question: Question,
  window: { from: string; to: string },
): Record<string, unknown> {
  const venue = group.venue(question.venueId);
  const day = dayOf(question.date) ?? 0;
  const isWithin = ({ start }: Slot) => clockTime(start) >= window.from && clockTime(start) <= window.to;
  return {
    availability: shiftsOf(group, question).map(({ shift, slots }) => ({
      name: shift.name,
      is_closed: slots === null,
      shift_category: shift.category,
      shift_persistent_id: shift.id,
      times: (slots ?? []).filter(isWithin).map((slot) => ({
        ...(venue ? slotBody(venue, day, slot) : {}),
        ...(slot.type === 'book'
          ? wants(slot.access, question.partySize)
          : { require_credit_card: false, cost: null }),
      })),
    })),
  };
}
