import { describe, expect, it } from 'vitest';
import { createTrace } from '../../logger.ts';
import { createLog } from '../../testing/journey.ts';
import { createClient } from './client.ts';

function open(answer: Response | Error) {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const trace = createTrace(createLog(), 'hotel', 'r');
  const call = createClient('http://servio.example/base', 'the-token', async (input, init) => {
    sent.push({ url: String(input), init });
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { sent, trace, ask: () => call('GetRooms', { HotelID: 7 }, { trace, limit: 50 }) };
}
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe('a call', () => {
  it('is POSTed as JSON with the AccessToken, and follows no redirect', async () => {
    const { sent, ask } = open(json({ Result: 0 }));
    await ask();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: 'http://servio.example/base/GetRooms',
      init: {
        method: 'POST',
        redirect: 'manual',
        body: '{"HotelID":7}',
        headers: { AccessToken: 'the-token' },
      },
    });
  });

  it.each<[string, Response, object]>([
    ['ok', json({ Result: 0, Error: '' }), { kind: 'ok', isTold: true }],
    ['ok, with nulls', json({ Result: '0', Error: null, ErrorCode: null }), { kind: 'ok', isTold: true }],
    ['ok, with nothing against it', json({ Account: 1 }), { kind: 'ok', isTold: false }],
    ['refused by its result', json({ Result: 1, Error: '' }), { kind: 'refused', code: '' }],
    ['refused by its text', json({ Result: 0, Error: 'no' }), { kind: 'refused' }],
    [
      'refused with a code',
      json({ Result: '2', ErrorCode: 'CompanyNotFound' }),
      { kind: 'refused', code: 'CompanyNotFound' },
    ],
    ['refused with an HTTP status', json({ Result: 1, Error: 'no' }, 400), { kind: 'refused' }],
    ['denied', json({ Result: 1, Error: 'Access denied' }, 401), { kind: 'denied' }],
    ['a fault, whatever it says', json({ Result: 0 }, 500), { kind: 'unintelligible' }],
    ['a fault that says no', json({ Result: 1, Error: 'no' }, 503), { kind: 'unintelligible' }],
    ['a redirect', json({ Result: 0 }, 302), { kind: 'unintelligible' }],
    ['an unreadable result', json({ Result: 'fine' }), { kind: 'unintelligible' }],
    ['HTML', new Response('<html>'), { kind: 'unintelligible' }],
    ['a list', json([]), { kind: 'unintelligible' }],
    ['far too much', new Response(`{"a":"${'x'.repeat(5_000_000)}"}`), { kind: 'unintelligible' }],
  ])('that is answered %s', async (_, answer, expected) => {
    expect(await open(answer).ask()).toMatchObject(expected);
  });

  it.each([
    ['ECONNREFUSED', 'unreached'],
    ['ENOTFOUND', 'unreached'],
    ['ECONNRESET', 'lost'],
    ['UND_ERR_HEADERS_TIMEOUT', 'lost'],
  ])('that fails with %s is %s', async (code, kind) => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
    expect(await open(error).ask()).toEqual({ kind });
  });

  it('is in the log with what came of it, never with what the hotel wrote', async () => {
    const { trace, ask } = open(json({ Result: 1, Error: 'Шевченко', ErrorCode: 'Olena <x>' }));
    await ask();
    expect(trace.calls).toEqual([
      { method: 'GetRooms', ms: expect.any(Number), outcome: 'refused', status: 200, requestId: undefined },
    ]);
  });
});
