import type { z } from 'zod';
import type { Trace } from '../../logger.ts';
import { callNote, parseObject, send } from '../../upstreams/http.ts';
import type { Received } from '../../upstreams/http.ts';
import type { BistroSite } from './settings.ts';
import { Problem } from './wire.ts';

/** What became of a call. Only `ok` and `refused` are answers. */
export type Answer<Body> =
  | { kind: 'ok'; body: Body }
  | { kind: 'refused'; problem: string }
  /** Something came back that isn't an answer. It may have taken effect. */
  | { kind: 'unintelligible' }
  | Exclude<Received, { kind: 'received' }>;

export interface Call<Body> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path after the restaurant's: `bookings/{id}`. */
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: object;
  answer: z.ZodType<Body>;
  trace: Trace;
}

export const timeLimits = { read: 8000, book: 15_000 };
export type TimeLimits = typeof timeLimits;

/** Never throws, never repeats, never logs a path, a field or a body. */
export type BistroClient = <Body>(call: Call<Body>) => Promise<Answer<Body>>;

function readAnswer<Body>(received: Received, schema: z.ZodType<Body>): Answer<Body> {
  if (received.kind !== 'received') return received;
  const body = parseObject(received.text);
  if (received.status >= 200 && received.status < 300) {
    const read = schema.safeParse(body);
    return read.success ? { kind: 'ok', body: read.data } : { kind: 'unintelligible' };
  }
  const { problem } = Problem.safeParse(body).data ?? {};
  return received.status < 500 && problem ? { kind: 'refused', problem } : { kind: 'unintelligible' };
}

export function createClient(
  site: BistroSite,
  limits: TimeLimits,
  fetch: typeof globalThis.fetch,
): BistroClient {
  return async ({ method, path, query, body, answer: schema, trace }) => {
    const start = performance.now();
    const search = query ? `?${new URLSearchParams(query)}` : '';
    const received = await send(fetch, `${site.baseUrl}/${site.restaurant}/${path}${search}`, {
      method,
      headers: { 'x-bistro-key': site.key, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      limit: method === 'GET' ? limits.read : limits.book,
    });
    const answer = readAnswer(received, schema);
    const outcome = answer.kind === 'refused' ? answer.problem.replace(/\W/g, '') : answer.kind;
    const [resource = ''] = path.split('/');
    trace.calls.push(callNote(`${method} ${resource}`, start, outcome, received));
    return answer;
  };
}
