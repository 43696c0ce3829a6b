import type { LaterSteps } from '../flow/step-views.ts';
import { stay } from '../theme/stay.ts';
import type { StayView } from './stay-view.ts';
import { companyStep } from './steps/company.ts';
import { guestStep } from './steps/guest.ts';
import { outcomeStep } from './steps/outcome.ts';
import { ratesStep } from './steps/rates.ts';
import { reviewStep } from './steps/review.ts';
import { roomsStep } from './steps/rooms.ts';

/** What is loaded while the guest chooses dates. */
export const laterSteps: LaterSteps<StayView> = {
  views: {
    company: companyStep,
    rooms: roomsStep,
    rates: ratesStep,
    guest: guestStep,
    review: reviewStep,
    outcome: outcomeStep,
  },
  styles: stay,
};
