import type { ErrorAnswer, Site } from '../contract/index.ts';
import { BookingError } from './booking-error.ts';

/** Sends one request: `fetch`, or one that the launcher has made already. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Milliseconds, longer than the proxy's own limits towards the booking system, so that its answer wins. */
export const limits = { read: 25_000, book: 45_000 };

interface Exchange {
  language: string | undefined;
  /** Milliseconds. */
  limit: number;
  /** Left out: it is read by GET. */
  body?: object | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * One request to the proxy. Rejects with `BookingError` and nothing else (`AbortError` where the caller aborts).
 */
export async function exchange<Answer>(
  send: Send,
  url: string,
  { language, limit, body, signal }: Exchange,
): Promise<Answer> {
  // AbortSignal.any and AbortSignal.timeout are missing before Safari 17.4 and 16.
  const abort = new AbortController();
  const stop = () => abort.abort();
  const timer = setTimeout(stop, limit);
  signal?.addEventListener('abort', stop);
  // A request that was made before hears no signal of this call's.
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
  const inTime = <Value>(work: Promise<Value>) => Promise.race([work, aborted]);
  try {
    const response = await inTime(
      send(url, {
        // Sent as text, which `fetch` makes of a string by itself, a request needs no preflight (Fetch standard, 4.9).
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        // Where the page names none the browser tells the guest's.
        headers: language ? { 'Accept-Language': language } : {},
        credentials: 'omit',
        signal: abort.signal,
      }),
    );
    const isFile = response.headers.get('content-type')?.endsWith('pdf');
    const answer = (await inTime<unknown>(isFile ? response.blob() : response.json())) as Answer &
      Partial<ErrorAnswer & { site: Site }>;
    // A gateway's own error may look like ours; only ours has a remedy.
    if (answer.error?.remedy) throw new BookingError(answer.error, answer.site);
    if (response.ok) return answer;
    throw BookingError.lost();
  } catch (error) {
    if (signal?.aborted || error instanceof BookingError) throw error;
    throw BookingError.lost();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
