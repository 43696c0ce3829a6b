import { choiceRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { advance, onCallErrorInvalidating, rejectInvalid, renewFirst } from './transitions.ts';

/** What the restaurant offers then, and a word to it. */
export const choice = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      on: { submitted: [rejectInvalid('choice'), { target: 'sending', actions: 'clearMessages' }] },
    },
    sending: {
      tags: 'loading',
      always: renewFirst,
      on: {
        changed: { target: 'choosing', actions: ['change', 'invalidateSession'] },
        back: { target: 'choosing', actions: 'invalidateSession' },
        edit: { target: '#table.editing', actions: 'invalidateSession' },
      },
      invoke: {
        src: 'sendChoice',
        input: ({ context }) => choiceRequest(context),
        onDone: {
          target: advance,
          actions: { type: 'keepChoice', params: ({ event }) => event.output },
        },
        onError: onCallErrorInvalidating('choosing'),
      },
    },
  },
});
