import type { FlowOptions } from '../flow/flow.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import { createChangeFlow } from './change/change-flow.ts';
import { createFindFlow } from './find/find-flow.ts';
import type { InnerFlow } from './inner-flow.ts';
import type { ManageContext, ManageEvent } from './manage-context.ts';

type Ended = Extract<ManageEvent, { type: 'inner.ended' }>;

/** What begins on the page of a booking, loaded once one of them is asked for. */
export async function innerFlows(
  options: FlowOptions<null>,
  { wanted, language, opened, found }: ManageContext,
  send: (event: Ended | Extract<ManageEvent, { type: 'link.changed' }>) => void,
): Promise<InnerFlow> {
  if (wanted === 'find') {
    return createFindFlow(options, language, (token) => send({ type: 'link.changed', token }));
  }
  if (found?.booking.kind !== 'table') throw BookingError.lost();
  const { booking } = found;
  if (wanted === 'change') {
    const input = { language, token: opened, found: { ...found, booking } };
    return createChangeFlow(options, input, (end) => send({ type: 'inner.ended', ...end }));
  }
  return createAnotherFlow(options, language, booking);
}

/** Books another time: the whole way to a table, with day and party as they were wanted. */
async function createAnotherFlow(
  options: FlowOptions<null>,
  language: string,
  { date, partySize }: { date: string; partySize: number },
): Promise<InnerFlow> {
  const [{ tableFlow }, { start }] = await Promise.all([
    import('../table/table-flow.ts'),
    options.client.call('open', { language }),
  ]);
  const flow = tableFlow.createFlow({
    ...options,
    start: start as never,
    preselection: { date, party: String(partySize) },
    // The page has been ready long since.
    emit: (event) => event.type === 'ready' || options.emit(event),
  });
  return Object.assign(flow, { isHeld: false });
}
