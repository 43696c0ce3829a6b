import { roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { advance, onCallError, rejectInvalid, renewFirst } from './transitions.ts';

/** When, and who. */
export const dates = staySetup.createStateConfig({
  initial: 'choosing',
  on: {
    'company.asked': { guard: 'hasNoneSetOff', target: '#stay.steps.company', actions: 'clearMessages' },
    'company.dropped': {
      guard: 'hasNoneSetOff',
      target: '#stay.steps.company.dropping',
      actions: 'dropCompany',
    },
    // The first step; of one more room, or of one that is changed, it leads back to where that was asked for.
    back: [{ guard: 'hasRooms', target: '#stay.steps.review', actions: ['dropAdding', 'clearMessages'] }, {}],
    changed: { target: '.choosing', actions: 'change' },
    'dates.chosen': { target: '.choosing', actions: 'chooseDates' },
    submitted: [rejectInvalid('dates'), { target: '.searching', actions: 'clearMessages' }],
  },
  states: {
    choosing: {},
    searching: {
      tags: 'loading',
      always: renewFirst,
      on: { submitted: {} },
      invoke: {
        src: 'findRooms',
        input: ({ context }) => roomsRequest(context),
        onDone: {
          target: advance,
          actions: { type: 'keepFound', params: ({ event }) => event.output },
        },
        onError: onCallError('choosing'),
      },
    },
  },
});
