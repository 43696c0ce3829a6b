import { documentRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { failed } from './transitions.ts';

/** All rooms are booked. The overall outcome is that of the least certain room. */
export const settled = staySetup.createStateConfig({
  always: [
    { guard: { type: 'hasStatus', params: 'held' }, target: '#stay.held' },
    { guard: { type: 'hasStatus', params: 'requested' }, target: '#stay.requested' },
    { target: '#stay.confirmed' },
  ],
});

/** The booked rooms, and their confirmations. */
export const outcome = staySetup.createStateConfig({
  initial: 'showing',
  entry: 'emitOutcome',
  on: { reset: { target: '#stay.starting', actions: 'beginAnew' } },
  states: {
    showing: {
      on: { 'document.requested': { target: 'fetching', actions: ['clearMessages', 'selectDocument'] } },
    },
    /** The hotel makes the document on request. */
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
