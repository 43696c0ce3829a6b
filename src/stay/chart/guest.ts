import { validateGuest } from '../../flow/guest/guest-draft.ts';
import type { Validate } from '../stay-context.ts';
import { staySetup } from '../stay-setup.ts';
import { advance, rejectInvalid } from './transitions.ts';

export const validateGuestStep: Validate = ({ draft }) => validateGuest(draft);

/** The guest's details. */
export const guest = staySetup.createStateConfig({
  initial: 'filling',
  on: {
    back: [
      { guard: 'hasSetOff', target: '#stay.steps.review', actions: 'clearMessages' },
      { target: '#stay.returning' },
    ],
    edit: { guard: 'mayEdit', target: '#stay.editing' },
  },
  states: {
    filling: {
      on: { submitted: [rejectInvalid(validateGuestStep), { target: advance, actions: 'clearMessages' }] },
    },
  },
});
