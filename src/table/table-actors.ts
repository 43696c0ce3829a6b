import { fromPromise } from 'xstate';
import type { GuestAnswer, StartAnswer } from '../contract/index.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { Calls, ProxyClient } from '../proxy-client/proxy-client.ts';
import { caller } from '../flow/caller.ts';
import { hasSeveralRooms } from './draft.ts';
import * as requests from './requests.ts';
import type { BookingRequest, Resume, TableContext } from './table-context.ts';

/** What a renewed session holds: the answers of the steps that were said again. */
export interface Renewed {
  start: StartAnswer;
  session: string;
  choiceOffered: boolean;
  /** False where choice and comment could not be said again: the restaurant has switched them off. */
  choiceAccepted: boolean;
  /** A step that was refused this time: what comes after it was not said. */
  refusal: BookingError | null;
}

/** What the guest can onCallError, in the new session. */
const mendable = /^(room|date|time|party|promo|choice)$/;

/**
 * How many steps must be said again before the chart can go on. The guest's own step is never among them: it may book,
 * so the chart says it itself, where a lost answer is dealt with.
 */
const stepsBefore: Record<Resume, number> = { room: 0, slots: 1, check: 1, choice: 2, guest: 3, code: 3 };

async function renew(client: ProxyClient, before: TableContext, signal: AbortSignal): Promise<Renewed> {
  const steps = stepsBefore[before.resume];
  const start = await client.call('table/start', { language: before.language }, signal);
  const context = { ...before, start, session: start.session };
  const say = async <Path extends 'table/room' | 'table/check' | 'table/choice'>(
    path: Path,
    request: Calls[Path][0],
  ) => {
    const answer = await client.call(path, request, signal);
    context.session = answer.session;
    return answer;
  };

  let choiceAccepted = true;
  let refusal: BookingError | null = null;
  try {
    if (steps >= 1 && hasSeveralRooms(context)) await say('table/room', requests.roomRequest(context));
    if (steps >= 2)
      context.choiceOffered = (await say('table/check', requests.checkRequest(context))).choiceOffered;
    if (steps >= 3 && requests.hasChoiceStep(context)) {
      choiceAccepted = (await say('table/choice', requests.choiceRequest(context))).accepted;
    }
  } catch (error) {
    if (!(error instanceof BookingError && mendable.test(error.remedy))) throw error;
    refusal = error;
  }
  const { session, choiceOffered } = context;
  return { start, session, choiceOffered, choiceAccepted, refusal };
}

/** The chart's calls, as thin actors around the proxy client. Leaving a state aborts its call. */
export function createTableActors(client: ProxyClient) {
  const call = caller(client);
  return {
    start: call('table/start'),
    setRoom: call('table/room'),
    loadSlots: call('table/slots'),
    checkTable: call('table/check'),
    findAlternatives: call('table/alternatives'),
    sendChoice: call('table/choice'),
    sendGuest: call('table/guest'),
    sendCode: call('table/code'),
    sendNewCode: call('table/new-code'),
    repeatBooking: fromPromise<GuestAnswer, BookingRequest>(({ input: { call: name, request }, signal }) =>
      client.call(`table/${name}`, { ...request, repeat: true } as Calls['table/guest'][0], signal),
    ),
    renew: fromPromise<Renewed, TableContext>(({ input, signal }) => renew(client, input, signal)),
  };
}

export type TableActors = ReturnType<typeof createTableActors>;
