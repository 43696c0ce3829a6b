import type { Group, OpeningsRequest } from '../contract/index.ts';
import { addDays } from '../dates/plain-date.ts';
import type { FinderContext } from './finder-context.ts';

/** The times that are offered for the search, in halves of an hour: when most people eat. */
const offered = [
  ...['11:30', '12:00', '12:30', '13:00', '13:30'],
  ...['18:00', '18:30', '19:00', '19:30', '20:00', '20:30', '21:00', '21:30'],
];

/** The first day that can be asked for and has a time that is not past. */
export const firstDay = ({ days, now }: Group): string => {
  const isOver = `${days.from}T${offered.at(-1) ?? ''}` <= now;
  return isOver ? addDays(days.from, 1) : days.from;
};

type Wanted = Pick<FinderContext, 'draft' | 'group'>;

/** Those of the day that are not past; among them the one that the page has chosen. */
export function timesOf({ draft: { date, time }, group: { now } }: Wanted): string[] {
  const all = time ? [...new Set([...offered, time])].sort() : offered;
  return all.filter((each) => `${date}T${each}` > now);
}

export function openingsRequest({
  draft,
  language,
}: Pick<FinderContext, 'draft' | 'language'>): OpeningsRequest {
  return { language, date: draft.date, time: draft.time, partySize: draft.party };
}

/** What is missing or wrong, by its control. */
export function validate(context: Wanted): FinderContext['fieldErrors'] {
  const { draft, group } = context;
  const { from, to } = group.days;
  return {
    ...((draft.party < 1 || draft.party > group.maxPartySize) && { party: 'badParty' as const }),
    ...((draft.date < from || draft.date > to) && { date: 'missingDate' as const }),
    ...(!timesOf(context).includes(draft.time) && { time: 'missingTime' as const }),
  };
}
