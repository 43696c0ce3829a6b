import { companyRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { advance, onCallError, rejectInvalid, renewFirst } from './transitions.ts';

/** For which company, where the guest books for one: asked from the dates, and back to them. */
export const company = staySetup.createStateConfig({
  initial: 'entering',
  on: { back: advance },
  states: {
    entering: {
      on: {
        'company.dropped': { target: 'dropping', actions: 'dropCompany' },
        submitted: [rejectInvalid('company'), { target: 'finding', actions: 'clearMessages' }],
      },
    },
    dropping: {
      always: [
        { guard: 'hasNoCompanyCode', target: advance },
        { target: 'finding', actions: 'clearMessages' },
      ],
    },
    finding: {
      tags: 'loading',
      always: renewFirst,
      on: { changed: { target: 'entering', actions: 'change' } },
      invoke: {
        src: 'findCompany',
        input: ({ context }) => companyRequest(context),
        onDone: {
          // Not by `advance`, which clears what there is to tell.
          target: '#stay.steps.dates',
          actions: { type: 'keepCompany', params: ({ event }) => event.output },
        },
        onError: onCallError('entering'),
      },
    },
  },
});
