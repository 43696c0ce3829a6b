import { isBookable } from '../../flow/times/slots.ts';
import { chosenSlot, maxPartySize } from '../selection.ts';
import { alternativesRequest, checkRequest, slotsRequest } from '../requests.ts';
import type { FieldErrors, Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import {
  advance,
  onCallErrorAlso,
  onCallErrorInvalidating,
  rejectInvalid,
  renewFirst,
} from './transitions.ts';

export const validateWhen: Validate = (context) => {
  const { draft, meals } = context;
  const fits = draft.party >= 1 && draft.party <= maxPartySize(context);
  const slot = chosenSlot(context);
  return {
    ...(!fits && { party: 'badParty' }),
    ...(!draft.date && { date: 'missingDate' }),
    ...(draft.date &&
      meals &&
      !isBookable(slot) && {
        time: slot?.state === 'phone' ? 'onlyByPhone' : 'missingTime',
      }),
  } as FieldErrors;
};

/** What is chosen changes: the guest chooses again. */
const chooseAgain = {
  changed: [
    { guard: 'isOtherPlace', target: 'arriving', actions: 'change' },
    { guard: 'needsOtherSlots', target: 'deciding', actions: 'change' },
    { target: 'choosing', actions: 'change' },
  ],
} as const;

/** Where the booking goes on elsewhere: what is chosen stays, and the guest may choose anew. */
const elsewhere = { on: { ...chooseAgain, back: 'choosing' } } as const;

/**
 * Party size, day and time. An abandoned call may still take effect: after a check, and after the first
 * call about a place, the next call starts a new session.
 */
export const when = tableSetup.createStateConfig({
  initial: 'arriving',
  on: {
    changed: [
      { guard: 'isOtherPlace', target: '.arriving', actions: 'change' },
      { guard: 'needsOtherSlots', target: '.deciding', actions: 'change' },
      { actions: 'change' },
    ],
    submitted: [rejectInvalid(validateWhen), { target: '.checking', actions: 'clearMessages' }],
    'alternative.taken': { target: '.checking', actions: ['takeAlternative', 'clearMessages'] },
    'promo.dropped': { target: '.checking', actions: ['dropPromo', 'clearMessages'] },
    'handed.over': [
      rejectInvalid(validateWhen),
      { guard: 'handsOver', target: '.handedOver', actions: 'clearMessages' },
    ],
  },
  states: {
    arriving: {
      entry: 'fitTable',
      always: [
        // Re-entered after a failure: show it, don't run into it again.
        { guard: 'hasFailureAndNoSlots', target: 'stalled' },
        { guard: 'hasFailure', target: 'choosing' },
        { target: 'deciding' },
      ],
    },
    deciding: { always: [{ guard: 'hasDate', target: 'loading' }, { target: 'choosing' }] },
    loading: {
      tags: 'loading',
      always: renewFirst,
      on: {
        changed: [
          // Before the change: the abandoned call is about the place that is left; after it: the next one is about another.
          {
            guard: 'isOtherPlace',
            target: 'arriving',
            actions: ['invalidatePlace', 'change', 'invalidatePlace'],
          },
          { guard: 'needsOtherSlots', target: 'deciding', actions: ['change', 'invalidatePlace'] },
          { actions: 'change' },
        ],
        back: { target: '#table.returning', actions: 'invalidatePlace' },
        edit: { target: '#table.editing', actions: 'invalidatePlace' },
        // A time can only be checked against the day once that day's times are loaded.
        submitted: {},
        'alternative.taken': {},
        'promo.dropped': {},
        'handed.over': {},
      },
      invoke: {
        src: 'loadSlots',
        input: ({ context }) => slotsRequest(context),
        onDone: [
          {
            guard: { type: 'isProposalEmpty', params: ({ event }) => event.output },
            target: 'deciding',
            actions: [{ type: 'keepMeals', params: ({ event }) => event.output }, 'proposeNextDay'],
          },
          {
            guard: { type: 'hasNothingFree', params: ({ event }) => event.output },
            target: 'offering',
            actions: [{ type: 'keepMeals', params: ({ event }) => event.output }, 'fitTime'],
          },
          {
            target: 'choosing',
            actions: [{ type: 'keepMeals', params: ({ event }) => event.output }, 'fitTime'],
          },
        ],
        onError: onCallErrorAlso('stalled', 'invalidatePlace'),
      },
    },
    /** Loading the day's times failed. */
    stalled: { on: { submitted: { target: 'deciding', actions: 'clearMessages' } } },
    choosing: {},
    checking: {
      tags: 'loading',
      always: renewFirst,
      on: {
        changed: [
          // A press asks before the browser tells of the change that it makes.
          { guard: 'isNoChange' },
          { guard: 'isOtherPlace', target: 'arriving', actions: ['change', 'invalidateSession'] },
          { guard: 'needsOtherSlots', target: 'deciding', actions: ['change', 'invalidateSession'] },
          { target: 'choosing', actions: ['change', 'invalidateSession'] },
        ],
        back: { target: 'choosing', actions: 'invalidateSession' },
        edit: { target: '#table.editing', actions: 'invalidateSession' },
        submitted: {},
        'alternative.taken': {},
        'promo.dropped': {},
        'handed.over': {},
      },
      invoke: {
        src: 'checkSlot',
        input: ({ context }) => checkRequest(context),
        onDone: [
          {
            guard: 'handsOver',
            target: 'free',
            actions: { type: 'keepChecked', params: ({ event }) => event.output },
          },
          {
            target: advance,
            actions: { type: 'keepChecked', params: ({ event }) => event.output },
          },
        ],
        onError: onCallErrorInvalidating('choosing'),
      },
    },
    /** Refused, or a day without anything free: alternatives are loaded while the guest reads why. */
    offering: {
      always: [{ guard: 'hasNoSlot', target: 'choosing' }, renewFirst],
      on: chooseAgain,
      invoke: {
        src: 'findAlternatives',
        input: ({ context }) => alternativesRequest(context),
        onDone: {
          target: 'choosing',
          actions: { type: 'keepAlternatives', params: ({ event }) => event.output },
        },
        // The refusal stays and is complete without alternatives.
        onError: { target: 'choosing', actions: 'emitFailed' },
      },
    },
    /** Free, and not handed over yet: a window opens only within a press, so the answer to a call can't open it. */
    free: elsewhere,
    /** It goes on in the booking system's own window. What became of it there is not known here. */
    handedOver: elsewhere,
  },
});
