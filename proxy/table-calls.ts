import type { z } from 'zod';
import * as contract from '../src/contract/index.ts';
import { BookingError } from './errors.ts';
import type { Booked, Sent, Step, TableUpstream, UpstreamState } from './upstreams/upstream.ts';

/** What a step brings: the next state where the conversation goes on, and the answer without its session. */
export interface Progress {
  status?: undefined;
  state?: UpstreamState;
  /** Only at the start: when the session ends. */
  expires?: Date;
  answer: object;
}

interface AnyRequest {
  language: string;
  session?: string;
  repeat?: boolean;
}

/** One `POST …/table/{name}`: its schemas, and the upstream's method that does it. */
export interface TableCall {
  name: string;
  summary: string;
  request: z.ZodType<AnyRequest>;
  answer: z.ZodType;
  /** A failure after it was made may still be a booking. */
  books: boolean;
  run(upstream: TableUpstream, step: Step, body: AnyRequest): Promise<Progress | Booked | BookingError>;
}

type Plan<Request extends AnyRequest> = Omit<TableCall, 'request' | 'run' | 'books'> & {
  request: z.ZodType<Request>;
  books?: boolean;
  run(upstream: TableUpstream, step: Step, body: Request): Promise<Progress | Booked | BookingError>;
};

/** Ties the body's type to the call's own schema; the route parses with that schema before it runs the call. */
function define<Request extends AnyRequest>({ books = false, run, ...plan }: Plan<Request>): TableCall {
  return { ...plan, books, run: (upstream, step, body) => run(upstream, step, body as Request) };
}

function stepped(result: BookingError | (object & { state: UpstreamState })): Progress | BookingError {
  if (result instanceof BookingError) return result;
  const { state, ...answer } = result;
  return { state, answer };
}

function steppedOrBooked(result: BookingError | Booked | Sent): Progress | Booked | BookingError {
  return !(result instanceof BookingError) && result.status === 'confirmed' ? result : stepped(result);
}

export const tableCalls: readonly TableCall[] = [
  define({
    name: 'start',
    summary: 'Begin: the venue, its rooms and the days that can be booked',
    request: contract.StartRequest,
    answer: contract.StartAnswer,
    async run(upstream, step) {
      const opened = await upstream.start(step);
      if (opened instanceof BookingError) return opened;
      const { state, expires, ...answer } = opened;
      return { state, expires, answer };
    },
  }),
  define({
    name: 'room',
    summary: 'Choose a room',
    request: contract.RoomRequest,
    answer: contract.RoomAnswer,
    run: async (upstream, step, { room }) => stepped(await upstream.room({ ...step, room })),
  }),
  define({
    name: 'slots',
    summary: 'The times of one day',
    request: contract.SlotsRequest,
    answer: contract.SlotsAnswer,
    run: async (upstream, step, { date }) => stepped(await upstream.slots({ ...step, date })),
  }),
  define({
    name: 'check',
    summary: 'Is there a table then?',
    request: contract.CheckRequest,
    answer: contract.CheckAnswer,
    async run(upstream, step, { date, time, partySize, promoCode }) {
      return stepped(await upstream.check({ ...step, table: { date, time, partySize, promoCode } }));
    },
  }),
  define({
    name: 'alternatives',
    summary: 'Up to four times near a refused one',
    request: contract.AlternativesRequest,
    answer: contract.AlternativesAnswer,
    async run(upstream, step, { date, time, partySize, promoCode }) {
      const found = await upstream.alternatives({ ...step, table: { date, time, partySize, promoCode } });
      return found instanceof BookingError ? found : { answer: found };
    },
  }),
  define({
    name: 'choice',
    summary: 'Leave a choice and a comment',
    request: contract.ChoiceRequest,
    answer: contract.ChoiceAnswer,
    run: async (upstream, step, { choice, comment }) =>
      stepped(await upstream.choice({ ...step, choice, comment })),
  }),
  define({
    name: 'guest',
    summary: 'Say who comes: books for a known guest, else sends a code by SMS',
    request: contract.GuestRequest,
    answer: contract.GuestAnswer,
    books: true,
    run: async (upstream, step, { guest, repeat }) =>
      steppedOrBooked(await upstream.guest({ ...step, guest, repeat })),
  }),
  define({
    name: 'code',
    summary: 'Give the code from the SMS: books',
    request: contract.CodeRequest,
    answer: contract.CodeAnswer,
    books: true,
    run: (upstream, step, { code, repeat }) => upstream.code({ ...step, code, repeat }),
  }),
  define({
    name: 'new-code',
    summary: 'Send another SMS',
    request: contract.NewCodeRequest,
    answer: contract.NewCodeAnswer,
    run: async (upstream, step) => stepped(await upstream.newCode(step)),
  }),
];
