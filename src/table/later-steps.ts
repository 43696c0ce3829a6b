import type { LaterSteps } from '../flow/step-views.ts';
import { booked } from '../theme/booked.ts';
import { choiceStep } from './steps/choice.ts';
import { codeStep } from './steps/code.ts';
import { guestStep } from './steps/guest.ts';
import { outcomeStep } from './steps/outcome.ts';
import type { TableView } from './table-view.ts';

/** What is loaded while the guest chooses a time. */
export const laterSteps: LaterSteps<TableView> = {
  views: { choice: choiceStep, guest: guestStep, code: codeStep, outcome: outcomeStep },
  styles: booked,
};
