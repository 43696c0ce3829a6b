import type { Meal, PlainDate, Slot, SlotState } from '../../../src/contract/index.ts';
import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { toFailure } from './errors.ts';
import { readAt, toOffer } from './offer.ts';
import type { OfferedTable } from './offer.ts';
import type { SiteContext } from './site-context.ts';
import { Tables } from './wire.ts';
import type { WireSitting } from './wire.ts';

const states = { open: 'free', ask: 'request', gone: 'full', ring: 'phone' } as const satisfies Record<
  string,
  SlotState
>;

export interface DayQuestion {
  area: string;
  date: PlainDate;
  partySize: number;
  /** A booking that would be moved: what it takes up is free. */
  instead?: string;
  trace: Trace;
}

function toMeal(sitting: WireSitting, area: string, now: string): Meal {
  const slots = sitting.tables.map(({ at, state, words }): Slot => {
    const moment = readAt(at);
    return {
      ...moment,
      offer: toOffer({ area, ...moment }),
      state: states[state],
      ...(words ? { description: words } : {}),
    };
  });
  return {
    label: sitting.title ?? null,
    slots: slots.filter(({ date, time }) => `${date}T${time}` > now),
  };
}

/** The day's tables for a party, sitting by sitting. */
export async function askMeals(
  { call, wallClock }: SiteContext,
  { area, date, partySize, instead, trace }: DayQuestion,
): Promise<Meal[] | Failure> {
  const query = { area, day: date, covers: String(partySize), ...(instead ? { instead } : {}) };
  const answer = await call({ method: 'GET', path: 'tables', query, answer: Tables, trace });
  if (answer.kind !== 'ok') return toFailure(answer, trace);
  const meals = answer.body.sittings.map((sitting) => toMeal(sitting, area, wallClock()));
  return meals.filter(({ slots }) => slots.length > 0);
}

export const isBookable = ({ state }: Slot): boolean => state === 'free' || state === 'request';

const minutes = ({ time }: { time: string }): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** Up to four slots of the day that can be booked, nearest first. */
export function nearest(meals: readonly Meal[], wanted: OfferedTable): Slot[] {
  const distance = (slot: Slot) => Math.abs(minutes(slot) - minutes(wanted));
  return meals
    .flatMap(({ slots }) => slots)
    .filter((slot) => isBookable(slot) && slot.time !== wanted.time)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4);
}
