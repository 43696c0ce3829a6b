import type { Opening } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import { openingState } from '../openings-by-slots.ts';
import { openingOf, nearestOpenings } from '../nearest-openings.ts';
import type { OpeningsQuestion } from '../table.ts';
import type { SiteContext } from './site-context.ts';
import { askDay } from './slots.ts';
import { capabilitiesOf, toStart } from './start.ts';

/** The openings nearest to a time, all venues asked at once. */
export async function askOpenings(
  context: SiteContext,
  question: OpeningsQuestion,
): Promise<Opening[] | Failure> {
  const { partySize, trace } = question;
  const venues = await context.venues(trace);
  if (venues instanceof Failure) return venues;
  const { places } = toStart(context, venues);
  const capabilities = capabilitiesOf(context.site);
  return nearestOpenings(places, question, async (day, open) => {
    const answers = await Promise.all(
      open.map(async (place) => {
        const sittings = await askDay(context, { venue: place.id, date: day, partySize, trace });
        if (sittings instanceof Failure) return sittings;
        return sittings
          .flatMap(({ slots }) => slots)
          .flatMap(({ slot }) => {
            const state = openingState(slot.state, capabilities);
            return state ? [openingOf(slot, { day, place, among: places, state })] : [];
          });
      }),
    );
    // One venue that doesn't answer hides none of the others.
    const told = answers.filter((answer): answer is Opening[] => !(answer instanceof Failure));
    const refused = answers.find((answer): answer is Failure => answer instanceof Failure);
    return refused && told.length === 0 ? refused : told.flat();
  });
}
