import type { z } from 'zod';
import type { Trace } from '../../logger.ts';
import { callNote, parseObject, send } from '../http.ts';
import type { Received } from '../http.ts';
import { Envelope } from './wire.ts';
import type { Method } from './wire.ts';

/** What became of a call. Only `ok`, `refused` and `denied` are answers. */
export type Answer =
  /** `isTold`: `Result` confirms it; else there is only no sign of a refusal. */
  | { kind: 'ok'; body: object; isTold: boolean }
  /** The function refused. `body` is the rest of its answer. */
  | { kind: 'refused'; code: string; body: object }
  /** The AccessToken is rejected. */
  | { kind: 'denied' }
  /** Something came back that isn't an answer. It may have taken effect. */
  | { kind: 'unintelligible' }
  | Exclude<Received, { kind: 'received' }>;

export interface TimeLimits {
  /** Milliseconds for calls that only read. */
  read: number;
  /** Milliseconds for AddRoomReservation: longer than any guest waits, to learn the outcome. */
  reserve: number;
  /** Milliseconds for CancelReservation. */
  cancel: number;
  /** Milliseconds for a confirmation to be made, all calls together. */
  document: number;
  /** Milliseconds between two checks whether it is ready. */
  poll: number;
}
export const timeLimits: TimeLimits = {
  read: 8000,
  reserve: 300_000,
  cancel: 15_000,
  document: 30_000,
  poll: 1000,
};

/** A GetDocument answer holds a zip in base64; other answers are far smaller. */
const documentMax = 8 * 1024 * 1024;

/** POSTs JSON, gets an answer. Never throws, never repeats, never logs a field or a body. */
export type ServioClient = (
  method: Method,
  fields: object,
  options: { trace: Trace; limit: number },
) => Promise<Answer>;

/** An answer is a refusal if `Result` isn't 0 or `Error` isn't empty; `Result` may be missing where nothing is amiss. */
function readAnswer(received: Received): Answer {
  if (received.kind !== 'received') return received;
  const { status, text } = received;
  // A gateway turned it away: nothing was done.
  if (status === 429) return { kind: 'unreached' };
  if (status === 401 || status === 403) return { kind: 'denied' };
  const body = status < 500 ? parseObject(text) : undefined;
  if (!body) return { kind: 'unintelligible' };
  const { result, isTold, error, code } = Envelope.parse(body);
  if (error || (result !== undefined && result !== 0)) return { kind: 'refused', code: code ?? '', body };
  const isReadable = status < 300 && (!isTold || result === 0);
  return isReadable ? { kind: 'ok', body, isTold } : { kind: 'unintelligible' };
}

/** An answer's outcome for the log. An error code is logged only if it is a plain word. */
function outcomeOf(answer: Answer): string {
  if (answer.kind !== 'refused') return answer.kind;
  return /^\w{1,40}$/.test(answer.code) ? answer.code : answer.kind;
}

/** @param baseUrl without a slash at its end */
export function createClient(
  baseUrl: string,
  accessToken: string,
  fetch: typeof globalThis.fetch,
): ServioClient {
  return async (method, fields, { trace, limit }) => {
    const start = performance.now();
    const received = await send(fetch, `${baseUrl}/${method}`, {
      headers: { 'content-type': 'application/json;charset=UTF-8', AccessToken: accessToken },
      body: JSON.stringify(fields),
      limit,
      ...(method === 'GetDocument' ? { sizeMax: documentMax } : {}),
    });
    const answer = readAnswer(received);
    trace.calls.push(callNote(method, start, outcomeOf(answer), received));
    return answer;
  };
}

/** What an `ok` answer holds, or `unintelligible`. */
export function readBody<Body>(
  schema: z.ZodType<Body>,
  answer: Answer,
): Exclude<Answer, { kind: 'ok' }> | { kind: 'read'; body: Body } {
  if (answer.kind !== 'ok') return answer;
  const read = schema.safeParse(answer.body);
  return read.success ? { kind: 'read', body: read.data } : { kind: 'unintelligible' };
}
