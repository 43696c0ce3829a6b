import { tableSetup } from '../table-setup.ts';
import { advance, rejectInvalid } from './transitions.ts';

/** Where, if there are several places. Its times are asked for with the day. */
export const room = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: { on: { submitted: [rejectInvalid('room'), { target: advance }] } },
  },
});
