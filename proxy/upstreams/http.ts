import type { UpstreamCall } from '../logger.ts';

/** One HTTP call to a booking system, and what can be known of it. */

/** The outcome of a call before its body is parsed. */
export type Received =
  /** `text` is null where the body was larger than allowed. */
  | {
      kind: 'received';
      status: number;
      text: string | null;
      requestId: string | undefined;
      /** Seconds, where the answer names them in Retry-After. */
      retryAfter?: number | undefined;
    }
  /** It surely never got there: the connection was refused, the name is unknown. */
  | { kind: 'unreached' }
  /** It may have got there and taken effect: time ran out, or the connection broke. */
  | { kind: 'lost' };

/** Error codes of Node's sockets that mean that no byte was sent. Other runtimes give none: then it is `lost`. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  return reasons.every(
    (reason) => reason instanceof Error && 'code' in reason && neverSent.has(String(reason.code)),
  );
}

function requestId(headers: Headers): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('cf-ray');
  return id && /^[\w.-]{1,64}$/.test(id) ? id : undefined;
}

/** Seconds; a date in their place is not read. */
function retryAfter(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after');
  return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) : undefined;
}

/** Bytes of an answer; no more are kept in memory. */
const usualSizeMax = 4 * 1024 * 1024;

async function readText(response: Response, max: number): Promise<string | null> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > max) return null;
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

export interface HttpRequest {
  /** Default `POST`. */
  method?: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Milliseconds, for the answer's last byte. */
  limit: number;
  /** Bytes; a longer answer counts as unreadable. */
  sizeMax?: number;
}

/** Asks once and waits for the whole answer. Never throws, never repeats. */
export async function send(
  fetch: typeof globalThis.fetch,
  url: string,
  { method = 'POST', headers, body, limit, sizeMax = usualSizeMax }: HttpRequest,
): Promise<Received> {
  try {
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
      // A redirect would carry the credentials to an address that isn't configured.
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(1, Math.floor(limit))),
    });
    const text = await readText(response, sizeMax);
    const { status, headers: told } = response;
    return { kind: 'received', status, text, requestId: requestId(told), retryAfter: retryAfter(told) };
  } catch (error) {
    return { kind: wasNeverSent(error) ? 'unreached' : 'lost' };
  }
}

/** A body that is one JSON object; undefined for any other. */
export function parseObject(text: string | null): object | undefined {
  if (text === null) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The call as the log shows it. */
export function callNote(method: string, start: number, outcome: string, received: Received): UpstreamCall {
  const ms = Math.round(performance.now() - start);
  if (received.kind !== 'received') return { method, ms, outcome };
  return { method, ms, outcome, status: received.status, requestId: received.requestId };
}
