import { choiceRequest } from '../requests.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { advance, onCallErrorInvalidating, rejectInvalid, renewFirst } from './transitions.ts';

export const validateChoice: Validate = ({ choiceOffered, start, draft }) => {
  const offered = choiceOffered ? start?.choice : null;
  const isChosen = offered?.options.some(({ id }) => id === draft.choice);
  return offered?.required && !isChosen ? { choice: 'missingChoice' } : {};
};

/** The restaurant's choice for that time, where one must be made. */
export const choice = tableSetup.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      entry: 'chooseOnlyOption',
      on: { submitted: [rejectInvalid(validateChoice), { target: 'sending', actions: 'clearMessages' }] },
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
