import { staySetup } from '../stay-setup.ts';
import { resumes, routeByRemedy } from './transitions.ts';

const failed = ['emitFailed', 'showFailure'] as const;

/** A new session, with the company said again; the guest stays where they were. */
export const renewing = staySetup.createStateConfig({
  tags: 'loading',
  invoke: {
    src: 'renew',
    input: ({ context }) => context,
    onDone: {
      target: '#stay.renewed',
      actions: { type: 'keepRenewed', params: ({ event }) => event.output },
    },
    onError: [
      ...routeByRemedy,
      { guard: resumes('company'), target: '#stay.company.entering', actions: failed },
      { guard: resumes('rooms'), target: '#stay.dates.choosing', actions: failed },
      { guard: resumes('refresh'), target: '#stay.dates.choosing', actions: failed },
      { guard: resumes('move'), target: '#stay.rates.stalled', actions: failed },
      { guard: resumes('rates'), target: '#stay.rates.stalled', actions: failed },
      { target: '#stay.review.reading', actions: failed },
    ],
  },
});
