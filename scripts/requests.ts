import type { CDPSession } from '@playwright/test';

/** A request that a page made, with all of its answer. */
export interface PageRequest {
  url: string;
  /** As in Chromium's protocol: `Document`, `Script`, `Fetch`, `Preflight` … */
  type: string;
  /** Milliseconds since the epoch. */
  start: number;
  end: number;
  /** On the wire: headers and body, and the body alone. */
  bytes: number;
  body: number;
  encoding: string;
}

/** The requests of a session's page from now on, each once its answer is there. */
export async function logRequests(session: CDPSession): Promise<PageRequest[]> {
  const finished: PageRequest[] = [];
  const open = new Map<
    string,
    PageRequest & { epoch: number; headers: number; preflightOf?: string | undefined }
  >();
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp, wallTime, initiator }) => {
    open.set(requestId, {
      url: request.url,
      type: request.method === 'OPTIONS' ? 'Preflight' : (type ?? 'Other'),
      start: wallTime * 1000,
      end: Infinity,
      bytes: 0,
      body: 0,
      encoding: '',
      // What all of its other times are counted from.
      epoch: (wallTime - timestamp) * 1000,
      headers: 0,
      preflightOf: request.method === 'OPTIONS' ? initiator.requestId : undefined,
    });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = open.get(requestId);
    if (!request) return;
    const header = Object.entries(response.headers).find(
      ([name]) => name.toLowerCase() === 'content-encoding',
    );
    request.encoding = header?.[1] ?? '';
    request.headers = response.encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = open.get(requestId);
    if (!request) return;
    open.delete(requestId);
    const { epoch, headers, preflightOf, ...told } = request;
    const end = epoch + timestamp * 1000;
    // Chromium tells of a request before its preflight, but sends it after.
    const held = preflightOf && open.get(preflightOf);
    if (held) held.start = end;
    finished.push({
      ...told,
      end,
      bytes: encodedDataLength,
      body: encodedDataLength - headers,
    });
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return finished;
}

type Span = Pick<PageRequest, 'start' | 'end'>;

/**
 * How many requests stood in a row: the longest series of which each was made only once the one before had been answered.
 * It counts what waited, for whatever reason, and so never too little.
 */
export function requestsInARow(requests: readonly Span[]): number {
  let rows = 0;
  let answered = -Infinity;
  for (const { start, end } of [...requests].sort((a, b) => a.end - b.end)) {
    if (start < answered) continue;
    rows++;
    answered = end;
  }
  return rows;
}
