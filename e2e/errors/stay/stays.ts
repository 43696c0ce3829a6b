import { afterBooking } from './after-booking.ts';
import { atTheDoor } from './at-the-door.ts';
import { booking } from './booking.ts';
import { company } from './company.ts';
import { rates } from './rates.ts';
import { rooms } from './rooms.ts';
import type { StayCase } from './stay-case.ts';

/** Every refusal, restriction and empty answer of Servio's functions, as a guest meets it. */
export const stayCases: readonly StayCase[] = [
  ...atTheDoor,
  ...company,
  ...rooms,
  ...rates,
  ...booking,
  ...afterBooking,
];
