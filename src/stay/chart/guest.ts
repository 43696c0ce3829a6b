import { staySetup } from '../stay-setup.ts';
import { lacks, toDates, toRates, toRooms } from './ways.ts';

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
        submitted: [lacks('guest'), { target: '#stay.review', actions: 'clearMessages' }],
      },
    },
  },
});
