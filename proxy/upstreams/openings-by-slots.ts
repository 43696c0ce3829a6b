import type { OpeningState, Opening, SlotState, TableCapabilities } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { openingOf, nearestOpenings } from './nearest-openings.ts';
import type { OpeningsQuestion, TableUpstream } from './table.ts';
import type { Outcome } from './upstream.ts';

/** What a slot promises; undefined where it can't be booked online. */
export function openingState(
  state: SlotState,
  { slots }: Pick<TableCapabilities, 'slots'>,
): OpeningState | undefined {
  if (state === 'request') return 'request';
  if (state !== 'free') return undefined;
  return slots === 'party' ? 'free' : 'possible';
}

/**
 * The openings nearest to a time at a booking system that has no question for it: by beginning a conversation and asking it for
 * the day's slots, place by place, as each answer carries the conversation on.
 */
export async function openingsBySlots(
  upstream: TableUpstream,
  question: OpeningsQuestion,
): Outcome<Opening[]> {
  const { partySize, language, trace } = question;
  const start = await upstream.start({ language, trace });
  if (start instanceof Failure) return start;
  const { places, capabilities } = start;
  let { state } = start;
  return nearestOpenings(places, question, async (day, open) => {
    const openings: Opening[] = [];
    for (const place of open) {
      const answer = await upstream.slots({ state, place: place.id, date: day, partySize, language, trace });
      if (answer instanceof Failure) return answer;
      ({ state } = answer);
      for (const slot of answer.meals.flatMap(({ slots }) => slots)) {
        const found = openingState(slot.state, capabilities);
        if (found) openings.push(openingOf(slot, { day, place, among: places, state: found }));
      }
    }
    return openings;
  });
}
