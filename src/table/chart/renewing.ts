import { tableSetup } from '../table-setup.ts';
import { resumes, routeByRemedy } from './transitions.ts';

/** A new session, with the steps said again; the guest stays where they were. */
export const renewing = tableSetup.createStateConfig({
  tags: 'loading',
  on: {
    changed: [
      { guard: 'isDateOfWhen', target: '#table.when.deciding', actions: ['change', 'invalidateSession'] },
      { guard: 'isRoomOfWhen', target: '#table.room.switching', actions: ['change', 'invalidateSession'] },
      { actions: 'change' },
    ],
  },
  invoke: {
    src: 'renew',
    input: ({ context }) => context,
    onDone: {
      target: '#table.renewed',
      actions: { type: 'keepRenewed', params: ({ event }) => event.output },
    },
    onError: [
      ...routeByRemedy,
      { guard: resumes('room'), target: '#table.room.choosing', actions: ['emitFailed', 'showFailure'] },
      { guard: resumes('slots'), target: '#table.when.stalled', actions: ['emitFailed', 'showFailure'] },
      { guard: resumes('check'), target: '#table.when.choosing', actions: ['emitFailed', 'showFailure'] },
      {
        guard: resumes('choice'),
        target: '#table.choice.choosing',
        actions: ['emitFailed', 'showFailure'],
      },
      { guard: resumes('guest'), target: '#table.guest.filling', actions: ['emitFailed', 'showFailure'] },
      { target: '#table.code.entering', actions: ['emitFailed', 'showFailure'] },
    ],
  },
});
