import { roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { call, rejectInvalid, onCallError } from './transitions.ts';

/** When, and who. */
export const dates = staySetup.createStateConfig({
  initial: 'choosing',
  on: {
    'company.asked': { guard: 'hasNoneBooked', target: '#stay.company', actions: 'clearMessages' },
    'company.dropped': { guard: 'hasNoneBooked', target: '#stay.company.dropping', actions: 'dropCompany' },
    back: { guard: 'hasRooms', target: '#stay.review', actions: ['dropAdding', 'clearMessages'] },
    changed: { target: '.choosing', actions: 'change' },
    'dates.chosen': { target: '.choosing', actions: 'chooseDates' },
    submitted: [rejectInvalid('dates'), ...call('rooms', '#stay.dates.searching')],
  },
  states: {
    choosing: {},
    searching: {
      tags: 'loading',
      on: { submitted: {} },
      invoke: {
        src: 'findRooms',
        input: ({ context }) => roomsRequest(context),
        onDone: {
          target: '#stay.rooms',
          actions: { type: 'keepFound', params: ({ event }) => event.output },
        },
        onError: onCallError('rooms', 'choosing'),
      },
    },
  },
});
