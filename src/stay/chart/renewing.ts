import { staySetup } from '../stay-setup.ts';
import { failed, routing } from './transitions.ts';

/** A new session, with the company asked for again; the guest stays where they were. */
export const renewing = staySetup.createStateConfig({
  tags: ['loading', 'held'],
  entry: 'invalidateSession',
  on: {
    changed: [
      { guard: 'isTypedAnew', target: '#stay.steps.current', actions: 'change' },
      { actions: 'change' },
    ],
    'dates.chosen': { target: '#stay.steps.current', actions: 'chooseDates' },
  },
  invoke: {
    src: 'renew',
    input: ({ context }) => context,
    onDone: [
      {
        guard: { type: 'hasRefusal', params: ({ event }) => event.output },
        target: routing,
        actions: [{ type: 'keepRenewed', params: ({ event }) => event.output }, 'emitFailed'],
      },
      {
        target: '#stay.steps.call',
        actions: { type: 'keepRenewed', params: ({ event }) => event.output },
      },
    ],
    onError: [
      { guard: { type: 'isRemedy', params: ['wait'] }, target: '#stay.steps.current', actions: failed },
      { target: routing, actions: 'emitFailed' },
    ],
  },
});
