import { staySetup } from '../stay-setup.ts';
import { rejectInvalid, toDates, toRates, toRooms } from './transitions.ts';

/** Whose booking it is. */
export const guest = staySetup.createStateConfig({
  initial: 'filling',
  states: {
    filling: {
      on: {
        back: [
          { guard: 'hasBooked', target: '#stay.review', actions: 'clearMessages' },
          { target: '#stay.rates', actions: 'clearMessages' },
        ],
        edit: [{ guard: 'hasBooked' }, toDates, toRooms, toRates],
        submitted: [rejectInvalid('guest'), { target: '#stay.review', actions: 'clearMessages' }],
      },
    },
  },
});
