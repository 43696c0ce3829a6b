import { companyRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { call, rejectInvalid, onCallError } from './transitions.ts';

/** For which company, where the guest books for one. */
export const company = staySetup.createStateConfig({
  initial: 'entering',
  states: {
    entering: {
      on: {
        back: { target: '#stay.dates', actions: 'clearMessages' },
        'company.dropped': { target: 'dropping', actions: 'dropCompany' },
        submitted: [rejectInvalid('company'), ...call('company', 'finding')],
      },
    },
    dropping: {
      always: [
        { guard: 'hasNoCompanyCode', target: '#stay.dates', actions: 'clearMessages' },
        ...call('company', 'finding'),
      ],
    },
    finding: {
      tags: 'loading',
      on: { changed: { target: 'entering', actions: 'change' } },
      invoke: {
        src: 'findCompany',
        input: ({ context }) => companyRequest(context),
        onDone: {
          target: '#stay.dates',
          actions: { type: 'keepCompany', params: ({ event }) => event.output },
        },
        onError: onCallError('company', 'entering'),
      },
    },
  },
});
