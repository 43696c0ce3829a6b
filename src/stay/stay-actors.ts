import { fromPromise } from 'xstate';
import type * as contract from '../contract/index.ts';
import { caller } from '../flow/caller.ts';
import { saveDocument } from '../flow/save-document.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { companyRequest } from './requests.ts';
import type { StayContext } from './stay-context.ts';

/** A new session, with the company said again. */
export interface Renewed {
  start: contract.StayStartAnswer;
  session: string;
  company: contract.CompanyAnswer['company'];
  /** The company was refused this time. */
  refusal: BookingError | null;
}

async function renew(client: ProxyClient, before: StayContext, signal: AbortSignal): Promise<Renewed> {
  const start = await client.call('stay/start', { language: before.language }, signal);
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

/** The chart's calls, as thin actors around the proxy client. Leaving a state aborts its call. */
export function createStayActors(client: ProxyClient) {
  const call = caller(client);
  return {
    start: call('stay/start'),
    findCompany: call('stay/company'),
    findRooms: call('stay/rooms'),
    findRates: call('stay/rates'),
    book: call('stay/book'),
    repeatBooking: fromPromise<contract.BookAnswer, contract.BookRequest>(({ input, signal }) =>
      client.call('stay/book', { ...input, repeat: true }, signal),
    ),
    cancel: call('manage/cancel'),
    saveDocument: saveDocument(client),
    renew: fromPromise<Renewed, StayContext>(({ input, signal }) => renew(client, input, signal)),
  };
}

export type StayActors = ReturnType<typeof createStayActors>;
