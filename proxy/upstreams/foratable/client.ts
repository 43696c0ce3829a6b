import type { Trace, UpstreamCall } from '../../logger.ts';
import type { Method, WireError, WireSchemas } from './wire.ts';

/** What became of a call. Only `ok` and `error` are answers. */
export type Answer =
  | { kind: 'ok'; body: object }
  | { kind: 'error'; error: WireError }
  /** It surely never got there: the connection was refused, the name is unknown. */
  | { kind: 'unreached' }
  /** It may have got there and taken effect: time ran out, or the connection broke. */
  | { kind: 'lost' }
  /** Something came back that isn't an answer. It may have taken effect. */
  | { kind: 'unintelligible' };

export interface TimeLimits {
  /** Milliseconds for calls that only read or prepare. */
  read: number;
  /** Milliseconds for calls that book or send an SMS. */
  book: number;
  /** Milliseconds for finding alternatives, all calls together: the guest waits with a refusal on the screen. */
  search: number;
}
export const timeLimits: TimeLimits = { read: 8000, book: 15_000, search: 10_000 };

/** POSTs form fields, gets an answer. Never throws, never logs a field or a body. */
export type Call = (
  method: Method,
  fields: Readonly<Record<string, string>>,
  options: { trace: Trace; limit: number },
) => Promise<Answer>;

/** Error codes of Node's sockets that say that no byte was ever sent. Other runtimes give none: then it is `lost`. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  return reasons.every(
    (reason) => reason instanceof Error && 'code' in reason && neverSent.has(String(reason.code)),
  );
}

function parseBody(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function readAnswer(text: string, schemas: WireSchemas): Answer {
  const body = parseBody(text);
  const status = body && 'status' in body ? body.status : undefined;
  if (body && status === 'ok') return { kind: 'ok', body };
  const error = body && status === 'error' ? schemas.error.safeParse(body) : undefined;
  return error?.success ? { kind: 'error', error: error.data } : { kind: 'unintelligible' };
}

function requestId(headers: Headers): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('cf-ray');
  return id && /^[\w.-]{1,64}$/.test(id) ? id : undefined;
}

/** What the log says of an answer. An error key goes in only as the plain word it should be. */
function outcomeOf(answer: Answer): string {
  if (answer.kind !== 'error') return answer.kind;
  const key = answer.error.key ?? '';
  return /^[a-z_0-9]{1,40}$/.test(key) ? key : 'error';
}

/** @param baseUrl without a slash at its end */
export function createClient(baseUrl: string, schemas: WireSchemas, fetch: typeof globalThis.fetch): Call {
  return async (method, fields, { trace, limit }) => {
    const start = performance.now();
    const note: Partial<UpstreamCall> = {};
    const answer = await send();
    trace.calls.push({
      method,
      ms: Math.round(performance.now() - start),
      outcome: outcomeOf(answer),
      ...note,
    });
    return answer;

    async function send(): Promise<Answer> {
      try {
        const response = await fetch(`${baseUrl}/${method}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
            accept: 'application/json',
          },
          body: new URLSearchParams(fields).toString(),
          // A redirect would carry the credentials to an address nobody configured.
          redirect: 'manual',
          signal: AbortSignal.timeout(Math.max(1, limit)),
        });
        note.status = response.status;
        note.requestId = requestId(response.headers);
        return readAnswer(await response.text(), schemas);
      } catch (error) {
        return { kind: wasNeverSent(error) ? 'unreached' : 'lost' };
      }
    }
  };
}
