import { chosenPlace } from '../selection.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { advance, rejectInvalid } from './transitions.ts';

export const validateRoom: Validate = (context) => (chosenPlace(context) ? {} : { room: 'missingRoom' });

/** A place, where there are several and none is chosen or the chosen one was refused. Its times are loaded with the day. */
export const room = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      on: {
        changed: [{ guard: 'choosesPlace', target: advance, actions: 'change' }, { actions: 'change' }],
        submitted: [rejectInvalid(validateRoom), { target: advance, actions: 'clearMessages' }],
      },
    },
  },
});
