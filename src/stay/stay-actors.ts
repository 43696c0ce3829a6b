import { fromPromise } from 'xstate';
import type { StayStart } from '../contract/index.ts';
import { callActor } from '../flow/chart.ts';
import { saveDocument } from '../flow/save-document.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { companyRequest } from './requests.ts';
import type { Renewed, StayActors, StayContext } from './stay-context.ts';

async function open(client: ProxyClient, language: string, signal: AbortSignal): Promise<StayStart> {
  const answer = await client.call('open', { language }, signal);
  if (answer.kind !== 'stay') throw BookingError.lost('call');
  return answer.start;
}

/** A new session needs one step replayed: the current company. */
async function renew(client: ProxyClient, before: StayContext, signal: AbortSignal): Promise<Renewed> {
  const start = await open(client, before.language, signal);
  const renewed = { start, session: start.session, company: null, refusal: null };
  if (!before.company) return renewed;
  try {
    const request = companyRequest({ ...before, session: start.session }, before.company.code);
    return { ...renewed, ...(await client.call('stay/company', request, signal)) };
  } catch (error) {
    if (!(error instanceof BookingError && error.remedy === 'promo')) throw error;
    return { ...renewed, refusal: error };
  }
}

/** The chart's calls, as thin actors around the proxy client. */
export function createStayActors(client: ProxyClient): StayActors {
  return {
    open: fromPromise(({ input, signal }) => open(client, input.language, signal)),
    findCompany: callActor(client, 'stay/company'),
    findRooms: callActor(client, 'stay/rooms'),
    findRates: callActor(client, 'stay/rates'),
    book: callActor(client, 'stay/book'),
    repeatBooking: fromPromise(({ input, signal }) =>
      client.call('stay/book', { ...input, repeat: true }, signal),
    ),
    cancel: callActor(client, 'manage/cancel'),
    saveDocument: saveDocument(client),
    renew: fromPromise(({ input, signal }) => renew(client, input, signal)),
  };
}
