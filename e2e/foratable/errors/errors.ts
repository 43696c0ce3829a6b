import type { ErrorCase } from './error-case.ts';
import { guest } from './guest.ts';
import { lostRequests } from './lost-requests.ts';
import { notAccepted } from './not-accepted.ts';
import { start } from './start.ts';
import { table } from './table.ts';

/** Every error that forAtable's page lists for a guest's methods, once for each method that can give it; and that a
 * booking which was set off is not accepted. */
export const errorCases: readonly ErrorCase[] = [
  ...start,
  ...lostRequests,
  ...table,
  ...guest,
  ...notAccepted,
];
