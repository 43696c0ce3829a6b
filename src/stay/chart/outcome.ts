import { documentRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { failed } from './transitions.ts';

/** All that the guest wants is set off. Together the rooms are no more than the weakest of them. */
export const settled = staySetup.createStateConfig({
  always: [
    { guard: { type: 'hasStatus', params: 'held' }, target: '#stay.held' },
    { guard: { type: 'hasStatus', params: 'requested' }, target: '#stay.requested' },
    { target: '#stay.confirmed' },
  ],
});

/** What was set off, and its papers. */
export const outcome = staySetup.createStateConfig({
  initial: 'showing',
  entry: 'emitOutcome',
  on: { reset: { target: '#stay.starting', actions: 'beginAnew' } },
  states: {
    showing: {
      on: { 'document.requested': { target: 'fetching', actions: ['clearMessages', 'selectDocument'] } },
    },
    /** The hotel makes the document while the guest waits. */
    fetching: {
      tags: 'loading',
      invoke: {
        src: 'saveDocument',
        input: ({ context }) => documentRequest(context),
        onDone: 'showing',
        onError: { target: 'showing', actions: failed },
      },
    },
  },
});
