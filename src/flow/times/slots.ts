import type { Meal, Slot } from '../../contract/index.ts';

/** The slots of a day, as they are chosen. */

export const slotsOf = (meals: readonly Meal[] | null): Slot[] => meals?.flatMap(({ slots }) => slots) ?? [];

/** What a slot's radio is named by: its time, or its offer where another slot has the same time. */
export const slotValue = (meals: readonly Meal[] | null, { time, offer }: Slot): string =>
  slotsOf(meals).filter((other) => other.time === time).length > 1 ? offer : time;

/** Whether a day has nothing that could be had, not even by telephone. */
export const isDayFull = (meals: readonly Meal[] | null): boolean =>
  slotsOf(meals).every(({ state }) => state === 'full');

/** Whether a slot binds or leads to the telephone: its terms are read before the guest goes on. */
export const hasTerms = ({ state, binding, deposit }: Slot): boolean =>
  state === 'phone' || Boolean(binding ?? deposit);

/** The slot that a radio's value means; undefined while none of the day's is. Of a time alone the first counts. */
export const slotOf = (meals: readonly Meal[] | null, value: string): Slot | undefined =>
  slotsOf(meals).find(({ offer }) => offer === value) ?? slotsOf(meals).find(({ time }) => time === value);

export const isBookable = (slot: Slot | undefined): boolean =>
  slot?.state === 'free' || slot?.state === 'request';
