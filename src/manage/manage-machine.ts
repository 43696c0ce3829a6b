import { remedyIs } from '../flow/chart.ts';
import { initialContext, type ManageContext } from './manage-context.ts';
import { manageSetup } from './manage-setup.ts';

const request = ({ context: { opened, language } }: { context: ManageContext }) => ({
  token: opened,
  language,
});

/** What its file is named after. */
const documentOf = ({ found }: ManageContext) => ({
  house: found?.venue.name ?? '',
  date: found?.booking.kind === 'stay' ? found.booking.arrival : '',
});

const failed = ['emitFailed', 'showFailure'] as const;

const keeps = ({ event }: { event: { output: NonNullable<ManageContext['found']> } }) => event.output;

/**
 * Manages a booking: starting → booked ⇄ cancel → cancelled, opened only by the token of the manage link.
 * A cancellation whose outcome is unknown is looked up, never blindly repeated (`pending`).
 */
export const manageMachine = manageSetup.createMachine({
  id: 'manage',
  context: ({ input }) => initialContext(input),
  initial: 'opening',
  on: {
    'link.changed': { target: '.opening', actions: 'keepLink' },
    'language.changed': { actions: 'changeLanguage' },
  },
  states: {
    opening: {
      entry: 'beginAnew',
      always: [
        { guard: 'hasToken', target: 'starting' },
        { target: 'invalid', actions: 'missLink' },
      ],
    },
    starting: {
      tags: 'loading',
      entry: 'keepLanguage',
      invoke: {
        src: 'lookUp',
        input: request,
        onDone: { target: 'opened', actions: [{ type: 'keepBooking', params: keeps }, 'emitReady'] },
        onError: [
          { guard: 'isLinkInvalid', target: 'invalid', actions: failed },
          { target: 'unavailable', actions: failed },
        ],
      },
    },
    opened: {
      always: [
        { guard: 'isInForce', target: 'booked' },
        { guard: 'isCancelled', target: 'cancelled' },
        { target: 'inactive' },
      ],
    },

    booked: {
      initial: 'reading',
      on: { 'cancel.asked': { guard: 'isCancellable', target: 'cancel', actions: 'clearMessages' } },
      states: {
        reading: {
          initial: 'idle',
          // Names and terms come in the guest's language.
          always: { guard: 'isOtherLanguage', target: '.rereading' },
          on: {
            'document.requested': { guard: 'hasDocument', target: 'fetching', actions: 'clearMessages' },
          },
          states: {
            idle: {},
            rereading: {
              entry: 'keepLanguage',
              invoke: {
                src: 'lookUp',
                input: request,
                onDone: { target: '#manage.opened', actions: { type: 'keepBooking', params: keeps } },
                // The booking that was loaded before stays.
                onError: { target: 'idle', actions: 'emitFailed' },
              },
            },
          },
        },
        fetching: {
          tags: 'loading',
          invoke: {
            src: 'saveDocument',
            input: (args) => ({ ...request(args), ...documentOf(args.context) }),
            onDone: 'reading',
            onError: [
              { guard: 'isLinkInvalid', target: '#manage.invalid', actions: failed },
              { target: 'reading', actions: failed },
            ],
          },
        },
      },
    },

    cancel: {
      initial: 'asking',
      states: {
        asking: {
          on: {
            back: { target: '#manage.booked', actions: 'clearMessages' },
            'cancel.confirmed': { target: 'cancelling', actions: 'clearMessages' },
          },
        },
        cancelling: {
          tags: ['loading', 'held'],
          // The call is not aborted for another link: its outcome must be known.
          on: { 'link.changed': { actions: 'keepLink' } },
          invoke: {
            src: 'cancel',
            input: (args) => ({ ...request(args), repeat: args.context.cancelAsked }),
            onDone: [
              { guard: 'isOtherLink', target: '#manage.opening', actions: 'emitCancelled' },
              { target: '#manage.cancelled', actions: 'emitCancelled' },
            ],
            onError: [
              { guard: 'isOtherLink', target: '#manage.opening', actions: 'emitFailed' },
              {
                guard: remedyIs('pending'),
                target: '#manage.pending',
                actions: ['emitFailed', 'noteAsked'],
              },
              { guard: 'isLinkInvalid', target: '#manage.invalid', actions: failed },
              { target: 'asking', actions: failed },
            ],
          },
        },
      },
    },
    cancelled: {},

    pending: {
      initial: 'checking',
      states: {
        checking: {
          tags: 'loading',
          entry: 'keepLanguage',
          invoke: {
            src: 'lookUp',
            input: request,
            onDone: { target: 'checked', actions: { type: 'keepBooking', params: keeps } },
            onError: { target: 'unknown', actions: failed },
          },
        },
        checked: {
          always: [
            // No data of a stay that was never confirmed proves nothing.
            { guard: 'isUnseen', target: 'unknown' },
            { guard: 'isInForce', target: '#manage.booked', actions: 'noteNotCancelled' },
            { guard: 'isCancelled', target: '#manage.cancelled', actions: 'emitCancelled' },
            // Probably cancelled, but the venue has not confirmed it.
            { target: '#manage.inactive' },
          ],
        },
        unknown: { on: { retry: 'checking' } },
      },
    },

    inactive: {},
    invalid: { entry: 'emitUnavailable' },
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'opening' } },
    },
  },
});
