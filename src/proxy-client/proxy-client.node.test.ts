import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '../flow/testing-chart.ts';
import { confirmed } from '../table/testing.ts';
import { BookingError } from './booking-error.ts';
import { createProxyClient } from './proxy-client.ts';

type Reply = object | 'lost' | 'hangs' | Response;

let replies: Reply[] = [];
const sent: { url: string; init: RequestInit; body: Record<string, unknown> }[] = [];
const client = createProxyClient('https://book.example', 'gasthof adler');

beforeEach(() => {
  replies = [];
  sent.length = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, init, body: JSON.parse(String(init.body ?? '{}')) });
    const reply = replies.shift() ?? 'lost';
    if (reply === 'lost') throw new TypeError('network');
    if (reply === 'hangs') {
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    }
    return reply instanceof Response ? reply : Response.json(reply);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const refusal = (remedy: Parameters<typeof failure>[0]) => ({
  error: { ...failure(remedy), message: 'No.' },
});
const code = (repeat = false) =>
  client.call('table/code', { session: 's', language: 'en', code: '4812', repeat });
const check = (signal?: AbortSignal) =>
  client.call('table/check', { session: 's', language: 'en', offer: 'friday 19:00', partySize: 2 }, signal);
const errorOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: BookingError) => error,
  );

describe('a call', () => {
  it('goes to the site’s own path, with its JSON', async () => {
    replies = [{ session: 't', choiceOffered: false }];
    expect(await check()).toEqual({ session: 't', choiceOffered: false });
    expect(sent[0]?.url).toBe('https://book.example/v1/sites/gasthof%20adler/table/check');
    expect(sent[0]?.body).toMatchObject({ partySize: 2 });
  });

  it('needs no preflight: it is sent as text, with no header of its own', async () => {
    replies = [{ session: 't', choiceOffered: false }];
    await check();
    expect(typeof sent[0]?.init.body).toBe('string');
    const headers = [...new Headers(sent[0]?.init.headers).keys()];
    expect(
      headers.filter((name) => !['accept', 'accept-language', 'content-language'].includes(name)),
    ).toEqual([]);
  });

  it('can be one that was made before: then it is not made again', async () => {
    const early = Response.json({ kind: 'table' });
    const made = createProxyClient('https://book.example', 'adler', async () => early);
    expect(await made.call('open', { language: 'en' })).toEqual({ kind: 'table' });
    expect(sent).toEqual([]);
  });

  it('that was made before has a time limit, too, which its request knows nothing of', async () => {
    vi.useFakeTimers();
    const made = createProxyClient('https://book.example', 'adler', () => new Promise(() => {}));
    const error = errorOf(made.call('open', { language: 'en' }));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await error).toMatchObject({ code: 'proxy_unreachable', remedy: 'wait' });
  });

  it('that can’t open a site tells what is known of it all the same', async () => {
    replies = [{ ...refusal('call'), language: 'en', site: { name: 'Adler' } }];
    expect(await errorOf(client.call('open', { language: 'en' }))).toMatchObject({ site: { name: 'Adler' } });
  });

  it('that is refused says what can be done, whatever the status', async () => {
    replies = [refusal('time'), Response.json(refusal('restart'), { status: 401 })];
    expect(await errorOf(check())).toMatchObject({ remedy: 'time', message: 'No.' });
    expect(await errorOf(check())).toMatchObject({ remedy: 'restart' });
  });

  it('that is lost is not made again by itself', async () => {
    expect(await errorOf(check())).toMatchObject({ code: 'proxy_unreachable', remedy: 'wait' });
    expect(sent).toHaveLength(1);
  });

  it('has a time limit', async () => {
    vi.useFakeTimers();
    replies = ['hangs'];
    const error = errorOf(check());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await error).toMatchObject({ code: 'proxy_unreachable', remedy: 'wait' });
  });

  it('that its caller gives up is no failure of the proxy’s', async () => {
    replies = ['hangs'];
    const abort = new AbortController();
    const error = errorOf(check(abort.signal));
    abort.abort();
    expect(await error).not.toBeInstanceOf(BookingError);
  });

  it.each([
    ['a gateway’s page', new Response('<html>Bad gateway', { status: 502 })],
    ['a gateway’s own JSON', Response.json({ error: 'Gateway Timeout' }, { status: 504 })],
    ['another system’s error', Response.json({ error: { code: 7, message: 'boom' } }, { status: 500 })],
    ['nothing', new Response(null, { status: 204 })],
    ['null', Response.json(null)],
  ])('that is answered by %s is lost', async (_, reply) => {
    replies = [reply];
    expect(await errorOf(check())).toMatchObject({ code: 'proxy_unreachable' });
  });
});

describe('a call that books', () => {
  it('and loses its answer is said once more, as a repetition', async () => {
    replies = ['lost', confirmed];
    expect(await code()).toEqual(confirmed);
    expect(sent.map(({ body }) => body.repeat)).toEqual([false, true]);
  });

  it.each<[string, Reply]>([
    ['is lost, too', 'lost'],
    ['meets an expired session', refusal('restart')],
    ['should wait', refusal('wait')],
    ['is not let in', refusal('call')],
  ])('is pending, never failed, when the repetition %s', async (_, reply) => {
    replies = ['lost', reply];
    expect(await errorOf(code())).toMatchObject({ remedy: 'pending' });
    expect(sent).toHaveLength(2);
  });

  it('is known not to have booked when the repetition is refused', async () => {
    replies = ['lost', refusal('code')];
    expect(await errorOf(code())).toMatchObject({ remedy: 'code' });
  });

  it('is not said again when it was answered', async () => {
    replies = [refusal('wait')];
    expect(await errorOf(code())).toMatchObject({ remedy: 'wait' });
    expect(sent).toHaveLength(1);
  });
});
