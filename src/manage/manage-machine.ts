import { remedyIs } from '../flow/chart.ts';
import { initialContext, type InnerName, type ManageContext } from './manage-context.ts';
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

/** What the guest has done away with it, here and now. */
const told = ['emitCancelled', 'noteCancelled'] as const;

const begins = (wanted: InnerName) =>
  ({ target: '#manage.inner', actions: { type: 'want', params: wanted } }) as const;

const keeps = ({ event }: { event: { output: NonNullable<ManageContext['found']> } }) => event.output;

/**
 * Manages a booking: starting → booked ⇄ cancel → cancelled, opened only by the token of the manage link; where the site finds
 * bookings, one is found first. Moving a table, too, is a flow of its own (`inner`).
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
        { guard: 'finds', ...begins('find') },
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
          { guard: 'isNotFound', target: 'inactive', actions: failed },
          { target: 'unavailable', actions: failed },
        ],
      },
    },
    opened: {
      always: [
        { guard: 'isInForce', target: 'booked' },
        { guard: 'isRefused', target: 'refused' },
        { guard: 'isCancelled', target: 'cancelled' },
        { target: 'inactive' },
      ],
    },

    booked: {
      initial: 'reading',
      on: {
        'cancel.asked': { guard: 'isCancellable', target: 'cancel', actions: 'clearMessages' },
        'change.asked': { guard: 'isChangeable', ...begins('change') },
      },
      states: {
        reading: {
          initial: 'idle',
          // Names and terms come in the guest's language.
          always: { guard: 'isOtherLanguage', target: '.rereading' },
          on: {
            'document.requested': { guard: 'hasDocument', target: 'fetching', actions: 'clearMessages' },
          },
          states: {
            idle: {
              on: {
                returned: 'rereading',
                'look.again': { target: 'looking', actions: 'clearMessages' },
              },
            },
            looking: {
              tags: 'loading',
              entry: 'keepLanguage',
              invoke: {
                src: 'lookUp',
                input: request,
                onDone: [
                  {
                    guard: { type: 'isSameStatus', params: keeps },
                    target: '#manage.opened',
                    actions: [{ type: 'keepBooking', params: keeps }, 'noteNoAnswer'],
                  },
                  { target: '#manage.opened', actions: { type: 'keepBooking', params: keeps } },
                ],
                onError: { target: 'idle', actions: failed },
              },
            },
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
              { target: '#manage.cancelled', actions: told },
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
    cancelled: { on: { 'another.asked': { guard: 'isTable', ...begins('another') } } },
    /** The venue has not accepted it. */
    refused: { on: { 'another.asked': { guard: 'isTable', ...begins('another') } } },

    /** What begins here and has pages of its own is loaded when it is asked for. */
    inner: {
      initial: 'loading',
      exit: 'dropInner',
      states: {
        loading: {
          tags: 'loading',
          invoke: {
            src: 'openInner',
            input: ({ context }) => context,
            onDone: [
              {
                guard: 'isFinding',
                target: 'shown',
                actions: [{ type: 'keepInner', params: ({ event }) => event.output }, 'emitReady'],
              },
              { target: 'shown', actions: { type: 'keepInner', params: ({ event }) => event.output } },
            ],
            onError: [
              { guard: 'hasBooking', target: '#manage.opened', actions: failed },
              { target: '#manage.unavailable', actions: failed },
            ],
          },
        },
        shown: {
          on: {
            'link.changed': [
              // A change is not aborted for another link: its outcome must be known.
              { guard: 'isInnerHeld', actions: 'keepLink' },
              { target: '#manage.opening', actions: 'keepLink' },
            ],
            'inner.ended': [
              { guard: 'isOtherLink', target: '#manage.opening' },
              { guard: 'bringsNews', target: '#manage.opened', actions: 'keepEnded' },
              { target: '#manage.opened' },
            ],
          },
        },
      },
    },

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
            { guard: 'isCancelled', target: '#manage.cancelled', actions: told },
            // Probably cancelled, but the venue has not confirmed it.
            { target: '#manage.inactive' },
          ],
        },
        unknown: { on: { retry: 'checking' } },
      },
    },

    inactive: {},
    invalid: { entry: 'emitUnavailable', on: { 'find.asked': { guard: 'finds', ...begins('find') } } },
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'opening' } },
    },
  },
});
