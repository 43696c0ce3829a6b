import { fromPromise } from 'xstate';
import type { GuestAnswer, TableStart } from '../contract/index.ts';
import { callActor } from '../flow/chart.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { checkRequest, choiceRequest, toTell } from './requests.ts';
import type { BookingRequest, Renewed, TableActors, TableContext } from './table-context.ts';
import { tableOrder } from './table-steps.ts';

async function open(client: ProxyClient, language: string, signal: AbortSignal): Promise<TableStart> {
  const answer = await client.call('open', { language }, signal);
  if (answer.kind !== 'table') throw BookingError.lost('call');
  return answer.start;
}

type Replay = (
  client: ProxyClient,
  context: TableContext,
  signal: AbortSignal,
) => Promise<Partial<TableContext>>;

/**
 * The earlier steps that a new session must replay. The guest step is never among them:
 * it may book, so the chart makes that call itself, where a lost answer is dealt with.
 */
const replays: Record<string, Replay | undefined> = {
  when: (client, context, signal) => client.call('table/check', checkRequest(context), signal),
};

/** Choice and comment, where the former session had them. */
const tell: Replay = async (client, context, signal) => {
  const { session, accepted } = await client.call('table/choice', choiceRequest(context), signal);
  return { session, told: toTell(context), note: accepted ? null : 'choiceLost' };
};

/** Remedies that the guest can apply in the new session. */
const mendable = ['room', 'date', 'time', 'party', 'promo', 'choice'];

async function renew(client: ProxyClient, before: TableContext, signal: AbortSignal): Promise<Renewed> {
  const start = await open(client, before.language, signal);
  let context: TableContext = { ...before, start, session: start.session, note: null, told: '' };
  let refusal: BookingError | null = null;
  try {
    // One after the other: which steps are needed may depend on the previous answer.
    for (const step of tableOrder.names) {
      const replay = replays[step];
      const isBehind = tableOrder.isBefore(step, context.step) && tableOrder.isNeeded(step, context);
      if (replay && isBehind) context = { ...context, ...(await replay(client, context, signal)) };
    }
    if (before.told && tableOrder.isBefore('choice', before.step))
      context = { ...context, ...(await tell(client, context, signal)) };
  } catch (error) {
    if (!(error instanceof BookingError && mendable.includes(error.remedy))) throw error;
    refusal = error;
  }
  return {
    start,
    session: context.session ?? start.session,
    choiceOffered: context.choiceOffered,
    told: context.told,
    choiceAccepted: context.note !== 'choiceLost',
    refusal,
  };
}

/** The chart's calls, as thin actors around the proxy client. */
export function createTableActors(client: ProxyClient): TableActors {
  return {
    open: fromPromise(({ input, signal }) => open(client, input.language, signal)),
    loadSlots: callActor(client, 'table/slots'),
    checkSlot: callActor(client, 'table/check'),
    findAlternatives: callActor(client, 'table/alternatives'),
    sendChoice: callActor(client, 'table/choice'),
    sendGuest: callActor(client, 'table/guest'),
    sendCode: callActor(client, 'table/code'),
    sendNewCode: callActor(client, 'table/new-code'),
    lookUp: callActor(client, 'manage/look-up'),
    // It is loaded by then, with the page that says that the table is held.
    waitForPayment: fromPromise(async ({ input, signal }) =>
      (await import('./later-steps.ts')).waitForPayment(input, signal),
    ),
    repeatBooking: fromPromise(({ input, signal }): Promise<GuestAnswer> =>
      repeatBooking(client, input, signal),
    ),
    renew: fromPromise(({ input, signal }) => renew(client, input, signal)),
  };
}

/** The same request again, marked as a repeat. */
const repeatBooking = (
  client: ProxyClient,
  { path, request }: BookingRequest,
  signal: AbortSignal,
): Promise<GuestAnswer> =>
  path === 'table/guest'
    ? client.call(path, { ...request, repeat: true }, signal)
    : client.call(path, { ...request, repeat: true }, signal);
