import { choiceRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { rejectInvalid, onCallErrorInvalidating, call, leaving, toRoom, toWhen } from './transitions.ts';

/** What the restaurant offers then, and a word to it. */
export const choice = tableSetup.createStateConfig({
  initial: 'choosing',
  on: { back: { target: 'when', actions: 'clearMessages' }, edit: [toRoom, toWhen] },
  states: {
    choosing: {
      on: {
        submitted: [rejectInvalid('choice'), ...call('choice', 'sending')],
      },
    },
    sending: {
      tags: 'loading',
      on: {
        changed: { target: 'choosing', actions: ['change', 'invalidateSession'] },
        back: { target: 'choosing', actions: 'invalidateSession' },
        edit: [leaving(toRoom), leaving(toWhen)],
      },
      invoke: {
        src: 'sendChoice',
        input: ({ context }) => choiceRequest(context),
        onDone: [
          {
            guard: { type: 'isAccepted', params: ({ event }) => event.output },
            target: '#table.guest',
            actions: { type: 'keepSession', params: ({ event }) => event.output },
          },
          {
            target: '#table.guest',
            actions: [
              { type: 'keepSession', params: ({ event }) => event.output },
              { type: 'note', params: 'choiceLost' },
            ],
          },
        ],
        onError: onCallErrorInvalidating('choice', 'choosing'),
      },
    },
  },
});
