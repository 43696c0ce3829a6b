import { dateOf, dayOf, minutesOf, minutesPerDay } from '../wall-clock.ts';
import type { Group } from './group.ts';
import { idFor, referenceCode } from './ids.ts';
import type { Reservation, Status } from './reservations.ts';

/** Reservations by the thousand, always the same for the same seed, group and day. Nobody asked whether there are seats. */

/** Numbers from 0 below 1, always the same for a seed. (mulberry32) */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const givenNames = ['Amara', 'Ben', 'Chloë', 'Dev', 'Elif', 'Fergus', 'Grace', 'Hugo', 'Imogen', 'Jürgen'];
const familyNames = [
  'Abbot',
  'Bright',
  'Câmara',
  'Drury',
  'Evans',
  'Frost',
  'Gill',
  'Hart',
  'Iqbal',
  'Jones',
];

export interface Generation {
  count: number;
  seed: number;
  /** `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
}

const pick = <Item>(items: readonly Item[], number: number): Item =>
  items[Math.floor(number * items.length)] as Item;

function statusOf(isPast: boolean, chance: number): Status {
  if (chance < 0.08) return 'CANCELED';
  if (!isPast) return 'CONFIRMED';
  return chance < 0.12 ? 'NO_SHOW' : 'COMPLETE';
}

export function generate(group: Group, { count, seed, from, to }: Generation): number {
  const next = numbersFrom(seed);
  const now = group.clock.now().setUTCHours(0, 0, 0, 0);
  const [first, last] = [dayOf(from) ?? 0, dayOf(to) ?? 0];
  const today = Math.floor(group.now / minutesPerDay);
  const venues = Object.entries(group.config.venues);
  const former = group.reservations.size;
  for (let number = 0; number < count; number += 1) {
    const [venueId, venue] = pick(venues, next());
    const shift = pick(venue.shifts, next());
    const day = first + Math.floor(next() * (last - first + 1));
    const ago = Math.max(0, today - day) + 1 + next() * 20;
    const created = new Date(now - Math.round(ago * 24 * 60) * 60_000);
    const guest = Math.floor(next() * Math.max(1, count / 3));
    const client = group.clients.register(
      {
        firstName: pick(givenNames, next()),
        lastName: pick(familyNames, next()),
        phone: `+44770090${String(guest % 10_000).padStart(4, '0')}`,
        email: `guest-${seed}-${guest}@example.com`,
      },
      created,
    );
    const id = idFor(group.seed.venueGroupId, 'generated', seed, former + number);
    group.reservations.add({
      id,
      reference: referenceCode(id),
      venueId,
      client,
      status: statusOf(day < today, next()),
      date: dateOf(day),
      start: (minutesOf(shift.from) ?? 0) + Math.floor(next() * 6) * shift.interval,
      duration: venue.duration,
      partySize: 1 + Math.floor(next() * 8),
      notes: next() < 0.1 ? 'A quiet table, please.' : '',
      externalId: '',
      accessId: shift.accesses[0]?.id ?? null,
      shift: { id: shift.id, category: shift.category },
      heldUntil: null,
      due: 0,
      paid: 0,
      created,
      updated: new Date(created.getTime() + Math.floor(next() * 60 * 24) * 60_000),
    });
  }
  return group.reservations.size;
}

/** Somebody who walks in when that one comes: sorted before or after them, in any case on their page. */
function walkIn(group: Group, row: Reservation, now: Date): void {
  const id = idFor(group.seed.venueGroupId, 'walk-in', group.reservations.size);
  const own = { id, reference: referenceCode(id), externalId: '', notes: 'walked in', heldUntil: null };
  group.reservations.add({ ...row, ...own, status: 'CONFIRMED', created: now, updated: now });
}

/** Days by which a guest moves who leaves the page: beyond any range that is read. */
const farAway = 400;

/**
 * What goes on in a house while its list is read, turn and turn about: somebody walks in on the page that was just read,
 * so that the next one repeats a row; a guest of it moves to another year, so that the next one slips a row.
 */
export function churn(group: Group, page: readonly Reservation[]): void {
  const now = group.clock.now();
  for (const row of page.slice(0, group.config.churn)) {
    if (group.takeTurn() % 2 === 0) walkIn(group, row, now);
    else {
      const date = dateOf((dayOf(row.date) ?? 0) + farAway);
      group.reservations.change(row, { date, updated: now });
    }
  }
}
