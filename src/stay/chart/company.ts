import type { Validate } from '../stay-context.ts';
import { companyRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { advance, onCallError, rejectInvalid, renewFirst } from './transitions.ts';

export const validateCompany: Validate = ({ company, draft }) =>
  company || draft['company-code'].trim() ? {} : { 'company-code': 'missingCompanyCode' };

/** The company, where the guest books for one: reached from the dates, and back to them. */
export const company = staySetup.createStateConfig({
  initial: 'entering',
  on: { back: { target: advance, actions: 'clearMessages' } },
  states: {
    entering: {
      on: {
        'company.dropped': { target: 'dropping', actions: 'dropCompany' },
        submitted: [rejectInvalid(validateCompany), { target: 'finding', actions: 'clearMessages' }],
      },
    },
    dropping: {
      always: [
        { guard: 'hasNoCompanyCode', target: advance, actions: 'clearMessages' },
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
          target: advance,
          actions: { type: 'keepCompany', params: ({ event }) => event.output },
        },
        onError: onCallError('entering'),
      },
    },
  },
});
