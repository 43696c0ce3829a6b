import { afterBooking } from './after-booking.ts';
import { booking } from './booking.ts';
import { company } from './company.ts';
import type { StayCase } from './error-case.ts';
import { rates } from './rates.ts';
import { rooms } from './rooms.ts';
import { start } from './start.ts';

/** Every refusal, restriction and empty answer of Servio's functions, as a guest meets it. */
export const stayCases: readonly StayCase[] = [
  ...start,
  ...company,
  ...rooms,
  ...rates,
  ...booking,
  ...afterBooking,
];
