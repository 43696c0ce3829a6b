import type { LookUpAnswer } from '../../contract/index.ts';
import { lookUpRequest } from '../requests.ts';
import type { TableContext } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { failed } from './transitions.ts';

interface Found {
  event: { output: LookUpAnswer };
}
const output = ({ event }: Found) => event.output;
const isManaged = (status: 'confirmed' | 'cancelled') =>
  ({ type: 'isManaged', params: ({ event }: Found) => [event.output, status] as const }) as const;

/** Whether it is paid, or free again as nobody has paid in time. */
const look = {
  src: 'lookUp',
  input: ({ context }: { context: TableContext }) => lookUpRequest(context),
} as const;
const found = [
  {
    guard: isManaged('confirmed'),
    target: '#table.confirmed',
    actions: { type: 'keepPaid', params: output },
  },
  {
    guard: isManaged('cancelled'),
    target: '#table.steps.when',
    actions: ['releaseTable', { type: 'note', params: 'lapsed' }],
  },
] as const;

/**
 * A table that is held until it is paid for elsewhere. Whether it was is looked up when the guest says so, and now and then by
 * itself: then the guest is told only what has changed. A look that fails leaves it as it is.
 */
export const held = tableSetup.createStateConfig({
  initial: 'waiting',
  entry: ['keepPending', 'emitOutcome'],
  exit: 'dropPending',
  on: { retry: { target: '.checking', actions: 'clearMessages' } },
  states: {
    waiting: {
      invoke: { src: 'waitForPayment', input: ({ context }) => context.looks, onDone: 'looking' },
    },
    looking: {
      entry: 'countLook',
      invoke: { ...look, onDone: [...found, 'waiting'], onError: 'waiting' },
    },
    checking: {
      tags: 'loading',
      on: { retry: {} },
      invoke: {
        ...look,
        onDone: [...found, { target: 'waiting', actions: { type: 'note', params: 'notPaidYet' } }],
        onError: { target: 'waiting', actions: failed },
      },
    },
  },
});
