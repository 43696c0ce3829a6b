import { chosenPlace } from '../selection.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { advance, rejectInvalid } from './transitions.ts';

export const validateRoom: Validate = (context) => (chosenPlace(context) ? {} : { room: 'missingRoom' });

/** Where, if there are several places. Its times are asked for with the day. */
export const room = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      on: { submitted: [rejectInvalid(validateRoom), { target: advance, actions: 'clearMessages' }] },
    },
  },
});
