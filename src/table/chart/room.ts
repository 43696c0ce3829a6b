import { chosenPlace } from '../selection.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { advance, rejectInvalid } from './transitions.ts';

export const validateRoom: Validate = (context) => (chosenPlace(context) ? {} : { room: 'missingRoom' });

/** The place, if there are several. Its times are loaded with the day. */
export const room = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      on: { submitted: [rejectInvalid(validateRoom), { target: advance, actions: 'clearMessages' }] },
    },
  },
});
