import type { Slot } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { addPlainDays } from '../../time.ts';
import { readOffer } from './offer.ts';
import type { Offered } from './offer.ts';
import type { SiteContext } from './site-context.ts';
import { askDay, isBookable } from './slots.ts';
import type { BookableSlot, Sitting } from './slots.ts';

/** The slot of an offer, as it is now, and others near it. */

export interface WantedSlot {
  offer: string;
  partySize: number;
  trace: Trace;
}

const slotsOf = (sittings: readonly Sitting[]): BookableSlot[] => sittings.flatMap(({ slots }) => slots);

const isAt = ({ slot }: BookableSlot, { date, time }: Offered): boolean =>
  slot.date === date && slot.time === time;

/** By its access where it names one; else the one kind of table that wants nothing beforehand. */
function pick(slots: readonly BookableSlot[], offered: Offered): BookableSlot | undefined {
  const there = slots.filter((bookable) => isAt(bookable, offered));
  if (offered.access !== undefined) return there.find(({ access }) => access === offered.access);
  const plain = there.filter(({ slot }) => !readOffer(slot.offer)?.access);
  return plain.length === 1 ? plain[0] : undefined;
}

export async function findSlot(
  context: SiteContext,
  { offer, partySize, trace }: WantedSlot,
): Promise<{ offered: Offered; found: BookableSlot } | Failure> {
  const offered = readOffer(offer);
  if (!offered) return new Failure('slot_taken');
  const sittings = await askDay(context, { venue: offered.venue, date: offered.day, partySize, trace });
  if (sittings instanceof Failure) return sittings;
  const found = pick(slotsOf(sittings), offered);
  return found && isBookable(found) ? { offered, found } : new Failure('slot_taken');
}

const offeredMax = 4;
/** Days around that are looked at where the day itself has too few; of two as far away the later one comes first. */
const daysAround = [1, -1, 2, 3, 7];

const minutesPerDay = 24 * 60;
const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

/** Minutes from the midnight of the shift's own day: past midnight they go on. */
const sinceOpening = ({ day, date, time }: Offered): number => minutes(`${day}T00:00Z`, `${date}T${time}Z`);

/** All of the same day come first; then the nearest day, and on it what is nearest to the hour. */
function distance(slot: Slot, wanted: Offered): number {
  const offered = readOffer(slot.offer) ?? wanted;
  const days = Math.abs(minutes(wanted.day, offered.day)) / minutesPerDay;
  return days * 2 * minutesPerDay + Math.abs(sinceOpening(offered) - sinceOpening(wanted));
}

/** Up to four slots that the party can have, nearest first; of other days where the day has fewer. */
export async function findAlternatives(
  context: SiteContext,
  { offer, partySize, trace }: WantedSlot,
): Promise<{ slots: Slot[] } | Failure> {
  const offered = readOffer(offer);
  if (!offered) return new Failure('slot_taken');
  const { venue, day } = offered;
  const ask = (date: string) => askDay(context, { venue, date, partySize, trace });
  const free = (sittings: readonly Sitting[]) =>
    slotsOf(sittings).filter((bookable) => isBookable(bookable) && !isAt(bookable, offered));
  const sameDay = await ask(day);
  if (sameDay instanceof Failure) return sameDay;
  let near = free(sameDay);
  if (near.length < offeredMax) {
    const from = context.today();
    const to = addPlainDays(from, context.site.daysAhead);
    const dates = daysAround
      .map((days) => addPlainDays(day, days))
      .filter((date) => date >= from && date <= to);
    const others = await Promise.all(dates.map(ask));
    near = [...near, ...others.flatMap((sittings) => (sittings instanceof Failure ? [] : free(sittings)))];
  }
  const slots = near
    .map(({ slot }) => slot)
    .sort((one, other) => distance(one, offered) - distance(other, offered));
  return { slots: slots.slice(0, offeredMax) };
}
