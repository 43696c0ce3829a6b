import { css } from 'lit';
import type { LaterSteps } from '../flow/step-views.ts';
import { booked } from '../theme/booked.ts';
import { checkbox } from '../theme/checkbox.ts';
import { outcomePage } from './outcome-page.ts';
import { choiceStep } from './steps/choice.ts';
import { codeStep } from './steps/code.ts';
import { guestStep } from './steps/guest.ts';
import { whenAndMore } from './steps/when-and-more.ts';
import type { LaterTableView } from './table-view.ts';

export { waitForPayment } from './wait-for-payment.ts';

/** What is loaded while the guest chooses a time. */
export const laterSteps: LaterSteps<LaterTableView> = {
  views: {
    whenAndMore,
    choice: (view) => ({ content: choiceStep(view) }),
    guest: (view) => ({ content: guestStep(view) }),
    code: (view) => ({ content: codeStep(view) }),
    outcome: outcomePage,
  },
  styles: css`
    ${booked}
    ${checkbox}
  `,
};
