import type { AnswerOf, CallPath, RequestOf, Site } from '../contract/index.ts';
import { BookingError } from './booking-error.ts';
import { exchange, limits, type Send } from './exchange.ts';

export type { Send };

export interface ProxyClient {
  /** What is known of the site without asking its booking system. */
  site(language: string | undefined, signal?: AbortSignal): Promise<Site>;
  call<Path extends CallPath>(
    path: Path,
    request: RequestOf<Path>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Path>>;
}

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

  const ask = <Answer>(
    path: CallPath,
    body: object & { language?: string | undefined },
    limit: number,
    signal?: AbortSignal,
  ): Promise<Answer> => exchange(send, `${base}/${path}`, { language: body.language, limit, body, signal });

  async function book<Answer>(
    path: CallPath,
    request: { language: string; repeat: boolean },
    signal?: AbortSignal,
  ): Promise<Answer> {
    const attempt = (repeat: boolean) =>
      ask<Answer>(path, { ...request, repeat } as typeof request, limits.book, signal);
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
    site: (language, signal) => exchange(send, base, { language, limit: limits.read, signal }),
    call: (path, request, signal) =>
      isRepeatable(request)
        ? book(path, request, signal)
        : // A document is made on request.
          ask(path, request, limits[path === 'manage/document' ? 'book' : 'read'], signal),
  };
}
