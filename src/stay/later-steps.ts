import type { LaterSteps } from '../flow/step-views.ts';
import { stay } from '../theme/stay.ts';
import type { LaterStayView } from './stay-view.ts';
import { outcomePage, ratesPage, reviewPage, roomsPage } from './later-pages.ts';
import { companyStep } from './steps/company.ts';
import { guestStep } from './steps/guest.ts';
import { knownMeanwhile } from './steps/pending.ts';

/** What is loaded while the guest chooses dates. */
export const laterSteps: LaterSteps<LaterStayView> = {
  views: {
    company: (view) => ({ content: companyStep(view) }),
    rooms: roomsPage,
    rates: ratesPage,
    guest: (view) => ({ content: guestStep(view) }),
    review: reviewPage,
    outcome: outcomePage,
    pending: (view) => ({ content: knownMeanwhile(view) }),
  },
  styles: stay,
};
