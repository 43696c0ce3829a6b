import * as contract from '../../src/contract/index.ts';
import { calendarPath } from '../calendar.ts';
import { Failure } from '../errors.ts';
import type { TableSite } from '../http.ts';
import type { Booked, Sent } from '../upstreams/table.ts';
import type { UpstreamState } from '../upstreams/upstream.ts';
import { definer } from './call.ts';
import type { Route, Progress, CallContext } from './call.ts';

const define = definer<TableSite>('table', 'table');

function stepped(result: Failure | (object & { state: UpstreamState })): Progress | Failure {
  if (result instanceof Failure) return result;
  const { state, ...answer } = result;
  return { state, answer };
}

async function confirmed({ settings }: TableSite, visit: CallContext, booked: Booked): Promise<Progress> {
  const { uid, venue, reference, date, time, partySize } = booked;
  const stamp = visit.now().toISOString();
  const entry = {
    kind: 'table',
    uid,
    venue,
    stamp,
    language: visit.language,
    date,
    time,
    partySize,
  } as const;
  const calendar = await calendarPath(entry, settings, visit.seals);
  return { answer: { status: 'confirmed', booking: { reference, date, time, partySize, calendar } } };
}

async function steppedOrBooked(
  site: TableSite,
  visit: CallContext,
  result: Failure | Booked | Sent,
): Promise<Progress | Failure> {
  if (result instanceof Failure || result.status !== 'confirmed') return stepped(result);
  return confirmed(site, visit, result);
}

export const tableRoutes: readonly Route[] = [
  define({
    name: 'start',
    summary: 'Begin: the venue, its rooms and the days that can be booked',
    request: contract.StartRequest,
    answer: contract.StartAnswer,
    async run({ upstream }, visit) {
      const opened = await upstream.start(visit);
      if (opened instanceof Failure) return opened;
      const { state, expires, ...answer } = opened;
      return { state, expires, answer };
    },
  }),
  define({
    name: 'room',
    summary: 'Choose a room',
    request: contract.RoomRequest,
    answer: contract.RoomAnswer,
    run: async ({ upstream }, visit, { room }) => stepped(await upstream.room({ ...visit, room })),
  }),
  define({
    name: 'slots',
    summary: 'The times of one day',
    request: contract.SlotsRequest,
    answer: contract.SlotsAnswer,
    run: async ({ upstream }, visit, { date }) => stepped(await upstream.slots({ ...visit, date })),
  }),
  define({
    name: 'check',
    summary: 'Is there a table then?',
    request: contract.CheckRequest,
    answer: contract.CheckAnswer,
    async run({ upstream }, visit, { date, time, partySize, promoCode }) {
      return stepped(await upstream.check({ ...visit, table: { date, time, partySize, promoCode } }));
    },
  }),
  define({
    name: 'alternatives',
    summary: 'Up to four times near a refused one',
    request: contract.AlternativesRequest,
    answer: contract.AlternativesAnswer,
    async run({ upstream }, visit, { date, time, partySize, promoCode }) {
      const found = await upstream.alternatives({ ...visit, table: { date, time, partySize, promoCode } });
      return found instanceof Failure ? found : { answer: found };
    },
  }),
  define({
    name: 'choice',
    summary: 'Leave a choice and a comment',
    request: contract.ChoiceRequest,
    answer: contract.ChoiceAnswer,
    run: async ({ upstream }, visit, { choice, comment }) =>
      stepped(await upstream.choice({ ...visit, choice, comment })),
  }),
  define({
    name: 'guest',
    summary: 'Say who comes: books for a known guest, else sends a code by SMS',
    request: contract.GuestRequest,
    answer: contract.GuestAnswer,
    risk: 'booking',
    run: async (site, visit, { guest, repeat }) =>
      steppedOrBooked(site, visit, await site.upstream.guest({ ...visit, guest, repeat })),
  }),
  define({
    name: 'code',
    summary: 'Give the code from the SMS: books',
    request: contract.CodeRequest,
    answer: contract.CodeAnswer,
    risk: 'booking',
    run: async (site, visit, { code, repeat }) =>
      steppedOrBooked(site, visit, await site.upstream.code({ ...visit, code, repeat })),
  }),
  define({
    name: 'new-code',
    summary: 'Send another SMS',
    request: contract.NewCodeRequest,
    answer: contract.NewCodeAnswer,
    run: async ({ upstream }, visit) => stepped(await upstream.newCode(visit)),
  }),
];
