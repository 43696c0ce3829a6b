import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import type { State } from './state.ts';
import { vendorFields } from './wire.ts';

/**
 * The conversation in a room. With another room the booking system forgets the table, and so does the state.
 * @param force sends it even if the state already has this room: an abandoned call may have set another since
 */
export async function inRoom(
  context: SiteContext,
  state: State,
  room: string,
  { force, trace }: { force: boolean; trace: Trace },
): Promise<State | Failure> {
  if (state.rooms.isAlone) {
    return state.rooms.names.some(([id]) => id === room) ? state : new Failure('place_unavailable');
  }
  if (state.room === room && !force) return state;
  const answer = await context.call(
    'setRoom',
    { [vendorFields.request]: state.requestHash, [context.names.request.room]: room },
    { trace, limit: context.limits.read },
  );
  if (answer.kind !== 'ok') return toFailure(answer, state.language, trace);
  return { ...state, room, table: undefined };
}
