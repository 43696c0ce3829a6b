import type { ErrorCase } from './error-case.ts';
import { guest } from './guest.ts';
import { lostRequests } from './lost-requests.ts';
import { start } from './start.ts';
import { table } from './table.ts';

/** Every error that forAtable's page lists for a guest's methods, once for each method that can give it. */
export const errorCases: readonly ErrorCase[] = [...start, ...lostRequests, ...table, ...guest];
