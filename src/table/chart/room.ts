import { roomRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { rejectInvalid, onCallErrorInvalidating, call } from './transitions.ts';

/** Which room, where there are several. */
export const room = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      on: {
        submitted: [rejectInvalid('room'), ...call('room', 'sending')],
      },
    },
    /** Chosen by the page while the guest was already at another step. */
    switching: { always: call('room', 'sending') },
    sending: {
      tags: 'loading',
      on: { changed: { target: 'choosing', actions: ['change', 'invalidateSession'] } },
      invoke: {
        src: 'setRoom',
        input: ({ context }) => roomRequest(context),
        onDone: {
          target: '#table.when',
          actions: { type: 'keepSession', params: ({ event }) => event.output },
        },
        onError: onCallErrorInvalidating('room', 'choosing'),
      },
    },
  },
});
