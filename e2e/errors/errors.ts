import { atTheDoor } from './at-the-door.ts';
import { atTheTable } from './at-the-table.ts';
import type { ErrorCase } from './error-case.ts';
import { lostRequests } from './lost-requests.ts';
import { withTheGuest } from './with-the-guest.ts';

/** Every error that forAtable's page lists for a guest's methods, once for each method that can give it. */
export const errorCases: readonly ErrorCase[] = [
  ...atTheDoor,
  ...lostRequests,
  ...atTheTable,
  ...withTheGuest,
];
