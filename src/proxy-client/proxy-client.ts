import type * as contract from '../contract/index.ts';
import { BookingError } from './booking-error.ts';

/** The calls by their path: what goes in, what comes back. */
export interface Calls {
  'table/start': [contract.StartRequest, contract.StartAnswer];
  'table/room': [contract.RoomRequest, contract.RoomAnswer];
  'table/slots': [contract.SlotsRequest, contract.SlotsAnswer];
  'table/check': [contract.CheckRequest, contract.CheckAnswer];
  'table/alternatives': [contract.AlternativesRequest, contract.AlternativesAnswer];
  'table/choice': [contract.ChoiceRequest, contract.ChoiceAnswer];
  'table/guest': [contract.GuestRequest, contract.GuestAnswer];
  'table/code': [contract.CodeRequest, contract.CodeAnswer];
  'table/new-code': [contract.NewCodeRequest, contract.NewCodeAnswer];
  'stay/start': [contract.StayStartRequest, contract.StayStartAnswer];
  'stay/company': [contract.CompanyRequest, contract.CompanyAnswer];
  'stay/rooms': [contract.RoomsRequest, contract.RoomsAnswer];
  'stay/rates': [contract.RatesRequest, contract.RatesAnswer];
  'stay/book': [contract.BookRequest, contract.BookAnswer];
  'manage/look-up': [contract.LookUpRequest, contract.LookUpAnswer];
  'manage/cancel': [contract.CancelRequest, contract.CancelAnswer];
  /** A PDF. */
  'manage/document': [contract.DocumentRequest, Blob];
}

export interface ProxyClient {
  site(language: string, signal?: AbortSignal): Promise<contract.Site>;
  call<Path extends keyof Calls>(
    path: Path,
    request: Calls[Path][0],
    signal?: AbortSignal,
  ): Promise<Calls[Path][1]>;
}

/** Longer than the proxy's own limits towards the booking system, so that its answer wins. In milliseconds. */
const limits = { read: 25_000, book: 45_000 };

/**
 * Typed calls to one site on one proxy. Rejects with `BookingError` and nothing else (`AbortError` where the caller
 * aborts). A call that books and loses its answer is said once more, as a repeat; what stays unknown is `pending`.
 */
export function createProxyClient(proxy: string, site: string): ProxyClient {
  const base = `${proxy.replace(/\/$/, '')}/v1/sites/${encodeURIComponent(site)}`;

  async function call<Answer>(
    path: string,
    language: string,
    limit: number,
    body?: object,
    signal?: AbortSignal,
  ) {
    // AbortSignal.any and AbortSignal.timeout are missing before Safari 17.4 and 16.
    const abort = new AbortController();
    const stop = () => abort.abort();
    const timer = setTimeout(stop, limit);
    signal?.addEventListener('abort', stop);
    try {
      const response = await fetch(base + path, {
        method: body ? 'POST' : 'GET',
        headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
        body: body && JSON.stringify(body),
        credentials: 'omit',
        signal: abort.signal,
      });
      const isFile = response.headers.get('content-type')?.endsWith('pdf');
      const answer = (await (isFile ? response.blob() : response.json())) as Answer &
        Partial<contract.ErrorAnswer>;
      // A gateway's own error may look like ours; ours says what can be done.
      if (answer.error?.remedy) throw new BookingError(answer.error);
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
    path: string,
    request: { language: string; repeat: boolean },
    signal?: AbortSignal,
  ) {
    const say = (repeat: boolean) =>
      call<Answer>(path, request.language, limits.book, { ...request, repeat }, signal);
    try {
      return await say(request.repeat);
    } catch (error) {
      if (!(error instanceof BookingError) || error.code !== 'proxy_unreachable') throw error;
      return say(true).catch((again: unknown) => {
        // Neither a new session nor a later try can tell what became of the first call.
        const unknown = again instanceof BookingError && /^(restart|wait|call)$/.test(again.remedy);
        throw unknown ? BookingError.lost('pending') : again;
      });
    }
  }

  return {
    site: (language, signal) => call<contract.Site>('', language, limits.read, undefined, signal),
    call: (path, request, signal) =>
      'repeat' in request
        ? book(`/${path}`, request, signal)
        : // A document is made while one waits.
          call(
            `/${path}`,
            request.language,
            limits[path.endsWith('document') ? 'book' : 'read'],
            request,
            signal,
          ),
  };
}
