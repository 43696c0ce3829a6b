import { documentRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';

/** What was booked, and its papers. */
export const confirmed = staySetup.createStateConfig({
  initial: 'telling',
  on: { reset: { target: '#stay.starting', actions: 'beginAnew' } },
  states: {
    telling: { entry: 'emitConfirmed', always: 'showing' },
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
        onError: { target: 'showing', actions: ['emitFailed', 'showFailure'] },
      },
    },
  },
});
