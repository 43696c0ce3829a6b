import type { LaterSteps } from '../flow/step-views.ts';
import { booked } from '../theme/booked.ts';
import { outcomePage } from './outcome-page.ts';
import { choiceStep } from './steps/choice.ts';
import { codeStep } from './steps/code.ts';
import { guestStep } from './steps/guest.ts';
import type { LaterTableView } from './table-view.ts';

/** What is loaded while the guest chooses a time. */
export const laterSteps: LaterSteps<LaterTableView> = {
  views: {
    choice: (view) => ({ content: choiceStep(view) }),
    guest: (view) => ({ content: guestStep(view) }),
    code: (view) => ({ content: codeStep(view) }),
    outcome: outcomePage,
  },
  styles: booked,
};
