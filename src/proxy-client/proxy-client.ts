import type { AnswerOf, CallPath, ErrorAnswer, RequestOf, Site } from '../contract/index.ts';
import { BookingError } from './booking-error.ts';

export interface ProxyClient {
  /** What is known of the site without asking its booking system. */
  site(language: string | undefined, signal?: AbortSignal): Promise<Site>;
  call<Path extends CallPath>(
    path: Path,
    request: RequestOf<Path>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Path>>;
}

/** Sends one request: `fetch`, or one that the launcher has made already. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Milliseconds, longer than the proxy's own limits towards the booking system, so that its answer wins. */
const limits = { read: 25_000, book: 45_000 };

/** Calls that book, change or cancel take `repeat`. */
const isRepeatable = (request: object): request is { repeat: boolean } => 'repeat' in request;

/**
 * Typed calls to one site on one proxy. Rejects with `BookingError` and nothing else (`AbortError` where the caller
 * aborts). A call that books and loses its answer is sent once more, as a repeat; if it stays unknown, the remedy is `pending`.
 * @param proxy its URL, without a slash at the end
 */
export function createProxyClient(
  proxy: string,
  site: string,
  send: Send = (url, init) => fetch(url, init),
): ProxyClient {
  const base = `${proxy}/v1/sites/${encodeURIComponent(site)}`;

  async function exchange<Answer>(
    path: CallPath | '',
    language: string | undefined,
    limit: number,
    body?: object,
    signal?: AbortSignal,
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
        send(`${base}${path && `/${path}`}`, {
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

  async function book<Answer>(
    path: CallPath,
    request: { language: string; repeat: boolean },
    signal?: AbortSignal,
  ): Promise<Answer> {
    const attempt = (repeat: boolean) =>
      exchange<Answer>(path, request.language, limits.book, { ...request, repeat }, signal);
    try {
      return await attempt(request.repeat);
    } catch (error) {
      if (!(error instanceof BookingError) || error.code !== 'proxy_unreachable') throw error;
      return attempt(true).catch((again: unknown) => {
        // Neither a new session nor a later try can tell what became of the first call.
        const isUnknown = again instanceof BookingError && ['restart', 'wait', 'call'].includes(again.remedy);
        throw isUnknown ? BookingError.lost('pending') : again;
      });
    }
  }

  return {
    site: (language, signal) => exchange('', language, limits.read, undefined, signal),
    call: (path, request, signal) =>
      isRepeatable(request)
        ? book(path, request, signal)
        : // A document is made on request.
          exchange(
            path,
            request.language,
            limits[path === 'manage/document' ? 'book' : 'read'],
            request,
            signal,
          ),
  };
}
