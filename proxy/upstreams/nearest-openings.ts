import type {
  OpeningsRequest,
  OpeningState,
  Opening,
  Place,
  PlainDate,
  Slot,
} from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { addPlainDays } from '../time.ts';
import type { Outcome } from './upstream.ts';

/** Which openings to offer for a wanted time, whatever the booking system. */

type Wanted = Pick<OpeningsRequest, 'date' | 'time' | 'partySize'>;

/** The openings of a day at the places that are open then and take the party. */
export type AskDay = (date: PlainDate, places: readonly Place[]) => Outcome<Opening[]>;

const offeredMax = 4;
/** Days that are looked at, the nearest first, where the wanted one has nothing; no more of them than `daysMax` are asked. */
const daysAround = [1, -1, 2, -2, 3, 4, 5, 6, 7];
const daysMax = 4;

const isOpen = ({ days }: Place, date: PlainDate): boolean =>
  date >= days.from && date <= days.to && !days.closed[date];

const minutesSince = (day: PlainDate, { date, time }: Pick<Opening, 'date' | 'time'>): number =>
  (Date.parse(`${date}T${time}Z`) - Date.parse(`${day}T00:00Z`)) / 60_000;

/** Each time once, at the first place that has it; those nearest to the wanted time of day first. */
function nearest(openings: readonly Opening[], wanted: Wanted): Opening[] {
  const hour = minutesSince(wanted.date, wanted);
  const distance = (opening: Opening) => Math.abs(minutesSince(opening.day, opening) - hour);
  const byMoment = new Map(
    openings.toReversed().map((opening) => [`${opening.date}T${opening.time}`, opening]),
  );
  return [...byMoment.values()]
    .sort((one, other) => distance(one) - distance(other) || (one.time < other.time ? -1 : 1))
    .slice(0, offeredMax);
}

/** A slot as an opening. */
export const openingOf = (
  { date, time }: Pick<Slot, 'date' | 'time'>,
  {
    day,
    place,
    among,
    state,
  }: { day: PlainDate; place: Place; among: readonly Place[]; state: OpeningState },
): Opening => ({
  ...{ day, date, time, place: place.id, state },
  placeName: among.length > 1 ? place.name : null,
});

/** The openings nearest to the wanted time: of its day, else of the nearest day around that has any. */
export async function nearestOpenings(
  places: readonly Place[],
  wanted: Wanted,
  askDay: AskDay,
): Promise<Opening[] | Failure> {
  const large = places.filter(({ maxPartySize }) => maxPartySize >= wanted.partySize);
  if (large.length === 0) return new Failure('party_too_large');
  const openOn = (date: PlainDate) => large.filter((place) => isOpen(place, date));
  const ask = (date: PlainDate) => askDay(date, openOn(date));

  const there = openOn(wanted.date).length > 0 ? await ask(wanted.date) : [];
  if (there instanceof Failure) return there;
  if (there.length > 0) return nearest(there, wanted);

  const around = daysAround.map((days) => addPlainDays(wanted.date, days));
  // One after the other: most often the first has some.
  for (const date of around.filter((day) => openOn(day).length > 0).slice(0, daysMax)) {
    const openings = await ask(date);
    if (!(openings instanceof Failure) && openings.length > 0) return nearest(openings, wanted);
  }
  return [];
}
