import type { Trace } from '../../logger.ts';
import { callNote, parseObject, send } from '../http.ts';
import type { Received } from '../http.ts';
import type { Method, WireError, WireSchemas } from './wire.ts';

/** What became of a call. Only `ok` and `error` are answers. */
export type Answer =
  | { kind: 'ok'; body: object }
  | { kind: 'error'; error: WireError }
  | Exclude<Received, { kind: 'received' }>
  /** Something came back that isn't an answer, if only because its status is no known one. It may have taken effect. */
  | { kind: 'unintelligible'; body: object | undefined };

export interface TimeLimits {
  /** Milliseconds for calls that only read or prepare. */
  read: number;
  /** Milliseconds for calls that book or send an SMS. */
  book: number;
  /** Milliseconds for asking what became of a booking: its guest waits. */
  ask: number;
  /** Milliseconds for finding alternatives, all calls together: the guest waits with a refusal on the screen. */
  search: number;
}
export const timeLimits: TimeLimits = { read: 8000, book: 15_000, ask: 5000, search: 10_000 };

/** POSTs form fields, gets an answer. Never throws, never logs a field or a body. */
export type ForatableClient = (
  method: Method,
  fields: Readonly<Record<string, string>>,
  options: { trace: Trace; limit: number },
) => Promise<Answer>;

function readAnswer(received: Received, schemas: WireSchemas): Answer {
  if (received.kind !== 'received') return received;
  // A gateway turned it away: nothing was done.
  if (received.status === 429) return { kind: 'unreached' };
  const body = parseObject(received.text);
  const status = body && 'status' in body ? body.status : undefined;
  if (body && status === 'ok') return { kind: 'ok', body };
  const error = body && status === 'error' ? schemas.error.safeParse(body) : undefined;
  return error?.success ? { kind: 'error', error: error.data } : { kind: 'unintelligible', body };
}

/** An answer's outcome for the log. An error key is logged only if it is a plain word. */
function outcomeOf(answer: Answer): string {
  if (answer.kind !== 'error') return answer.kind;
  const key = answer.error.key ?? '';
  return /^[a-z_0-9]{1,40}$/.test(key) ? key : 'error';
}

/** @param baseUrl without a slash at its end */
export function createClient(
  baseUrl: string,
  schemas: WireSchemas,
  fetch: typeof globalThis.fetch,
): ForatableClient {
  return async (method, fields, { trace, limit }) => {
    const start = performance.now();
    const received = await send(fetch, `${baseUrl}/${method}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: new URLSearchParams(fields).toString(),
      limit,
    });
    const answer = readAnswer(received, schemas);
    trace.calls.push(callNote(method, start, outcomeOf(answer), received));
    return answer;
  };
}
