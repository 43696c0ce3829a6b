import type { Opening, Place, PlainDate, Slot } from '../../../src/contract/index.ts';
import type { Failure } from '../../errors.ts';
import { weekday } from '../../time.ts';
import { unintelligible } from '../failures.ts';
import { openingOf, nearestOpenings } from '../nearest-openings.ts';
import type { OpeningsQuestion } from '../table.ts';
import type { UpstreamTools } from '../upstream.ts';
import { createContingents } from './contingents.ts';
import { toFailure } from './errors.ts';
import { mealsOf, serviceDay } from './opening-hours.ts';
import type { SiteContext } from './site-context.ts';
import { closedWeekdays, toStart, usableRooms } from './start.ts';
import type { WireStart } from './wire.ts';

const minutesOf = ({ time }: Slot): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A room's times on a day, as the start of a conversation tells them. */
function slotsOf(wire: WireStart, place: Place, date: PlainDate, context: SiteContext): Slot[] {
  const room = usableRooms(wire).find(({ id }) => id === place.id);
  const service = room && serviceDay({ date, weekday: weekday(date) }, room, closedWeekdays(wire));
  if (!service || 'closed' in service) return [];
  const meals = mealsOf({ place: place.id, date }, service.windows, context.wallClock());
  return meals.flatMap(({ slots }) => slots);
}

/**
 * The openings nearest to a time: the restaurant's times, without those for which its contingent is too small. The start of a
 * conversation, which tells them and whether anybody can book, and the contingents are asked for at once.
 */
export function createOpenings(context: SiteContext, tools: UpstreamTools) {
  const contingents = createContingents(context, tools);

  return async (question: OpeningsQuestion): Promise<Opening[] | Failure> => {
    const { date: wanted, partySize, trace } = question;
    const wantedDay = contingents(wanted, trace);
    const options = { trace, limit: context.limits.read };
    const answer = await context.call('initReservation', context.credentials, options);
    if (answer.kind !== 'ok') return toFailure(answer, context.firstLanguage, trace);
    const wire = context.schemas.start.safeParse(answer.body).data;
    const start = wire && toStart(wire, context, trace);
    if (!start) return unintelligible(trace);

    return nearestOpenings(start.places, question, async (day, open) => {
      const left = await (day === wanted ? wantedDay : contingents(day, trace));
      return open.flatMap((place) =>
        slotsOf(wire, place, day, context).flatMap((slot) => {
          // Of the hours past midnight, which are of the next date, nothing is known.
          const free = slot.date === day ? left.get(minutesOf(slot)) : undefined;
          if (free !== undefined && free < partySize) return [];
          const state = free === undefined ? 'possible' : 'likely';
          return [openingOf(slot, { day, place, among: start.places, state })];
        }),
      );
    });
  };
}
