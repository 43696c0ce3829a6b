import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRequestKeys } from './request-keys.ts';

const noon = new Date('2026-12-01T11:00:00Z');
const hour = 60 * 60 * 1000;

function open(capacity?: number) {
  let instant = noon.getTime();
  const store = createMemoryStore(() => new Date(instant), capacity);
  const requestKeys = createRequestKeys<string>(store);
  let made = 0;
  return {
    store,
    requestKeys,
    later: (hours: number) => (instant += hours * hour),
    made: () => made,
    /** Sends a request; `outcome` is what running it would give. */
    send: (key: string, outcome: string | Failure | Error, { content = key, repeat = false } = {}) =>
      requestKeys.run({ key, content, repeat }, async () => {
        made += 1;
        await Promise.resolve();
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }),
  };
}
const taken = new Failure('room_taken');
const unknown = new Failure('outcome_unknown');

describe('a request under a key', () => {
  it('sent twice at once is run once, and both are told the same', async () => {
    const { send, made } = open();
    expect(await Promise.all([send('a', '700001'), send('a', 'another')])).toEqual(['700001', '700001']);
    expect(await send('a', 'another')).toBe('700001');
    expect(made()).toBe(1);
  });

  it('is another under another key', async () => {
    const { send } = open();
    expect(await Promise.all([send('a', '1'), send('b', '2')])).toEqual(['1', '2']);
  });

  it('that was refused may be tried again, with other content, too', async () => {
    const { send, made } = open();
    expect(await send('a', taken)).toEqual(taken);
    expect(await send('a', '700001', { content: 'another rate' })).toBe('700001');
    expect(made()).toBe(2);
  });

  it('that was refused, and whose answer was lost, is told the refusal', async () => {
    const { send, made } = open();
    await send('a', taken);
    expect(await send('a', '700001', { repeat: true })).toEqual(taken);
    expect(made()).toBe(1);
  });

  it.each([unknown, new Error('a bug')])('of unknown outcome stays so: %o', async (outcome) => {
    const { send, made, later } = open();
    await send('a', outcome).catch((error: unknown) => expect(error).toBe(outcome));
    later(23);
    for (const repeat of [false, true]) {
      expect(await send('a', 'booked', { repeat })).toMatchObject({ code: 'outcome_unknown' });
    }
    expect(made()).toBe(1);
  });

  it.each(['running', 'done', 'unknown'])(
    'that is %s is not mixed up with another under its key',
    async (is) => {
      const { requestKeys, send } = open();
      if (is === 'running')
        void requestKeys.run({ key: 'a', content: 'a', repeat: false }, () => new Promise(() => {}));
      else await send('a', is === 'done' ? '1' : unknown);
      expect(await send('a', '2', { content: 'b' })).toMatchObject({ code: 'invalid_request' });
    },
  );

  it('can be recalled, unless it is new or may be tried again', async () => {
    const { requestKeys, send } = open();
    const request = { key: 'a', content: 'a', repeat: false };
    expect(await requestKeys.recall(request)).toBeUndefined();
    await send('a', taken);
    expect(await requestKeys.recall(request)).toBeUndefined();
    expect(await requestKeys.recall({ ...request, repeat: true })).toEqual(taken);
    await send('a', '1');
    expect(await requestKeys.recall(request)).toBe('1');
  });

  it('that is booked keeps its outcome after a refusal before', async () => {
    const { send } = open();
    await send('a', taken);
    await send('a', '1');
    expect(await send('a', '2', { repeat: true })).toBe('1');
  });

  it('tells again all of a refusal', async () => {
    const { send } = open();
    const refusal = new Failure('stay_not_possible', {
      reason: 'too_long',
      limit: 14,
      given: { text: 'Zu lang.', language: 'de' },
    });
    await send('a', refusal);
    expect(await send('a', '1', { repeat: true })).toEqual(refusal);
  });

  it('is forgotten after a day', async () => {
    const { send, later } = open();
    await send('a', '1');
    later(25);
    await send('b', '2');
    expect(await send('a', '3')).toBe('3');
  });
});

describe('processes that share a store', () => {
  it('run a key once, and the other is told that the outcome is unknown until it is known', async () => {
    const { store, requestKeys, send } = open();
    const other = createRequestKeys<string>(store);
    let finish = (_: string) => {};
    const running = requestKeys.run({ key: 'a', content: 'a', repeat: false }, () => {
      return new Promise((resolve) => (finish = resolve));
    });
    const request = { key: 'a', content: 'a', repeat: true };
    await expect.poll(() => other.recall(request)).toMatchObject({ code: 'outcome_unknown' });
    finish('1');
    await running;
    expect(await other.run(request, () => Promise.resolve('2'))).toBe('1');
    expect(await send('a', '3')).toBe('1');
  });
});

describe('a full store', () => {
  it('forgets refusals first, then what was done long ago', async () => {
    const { send, later } = open(2);
    await send('done', '1');
    await send('refused', taken);
    await send('b', '2');
    expect(await send('done', 'again')).toBe('1');
    later(3);
    await send('c', '3');
    expect(await send('c', 'again')).toBe('3');
  });

  it('rather takes nothing new than forgets what runs, is unknown, or was just done', async () => {
    const { requestKeys, send, made } = open(3);
    void requestKeys.run({ key: 'running', content: 'running', repeat: false }, () => new Promise(() => {}));
    await send('unknown', unknown);
    await send('done', '1');
    expect(await send('new', '2')).toMatchObject({ code: 'internal_error' });
    expect(await send('done', '2')).toBe('1');
    expect(await send('unknown', '2')).toMatchObject({ code: 'outcome_unknown' });
    expect(made()).toBe(2);
  });
});

describe('any sequence of presses', () => {
  it('books at most once a key', async () => {
    const outcome = fc.constantFrom('booked', taken, unknown);
    const press = fc.record({
      key: fc.constantFrom('a', 'b'),
      outcome,
      repeat: fc.boolean(),
      wait: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 20 }), async (presses) => {
        const { requestKeys } = open();
        // Unknown may be booked: it counts as such.
        const booked = { a: 0, b: 0 };
        const running: Promise<unknown>[] = [];
        for (const { key, outcome: comes, repeat, wait } of presses) {
          const said = requestKeys.run({ key, content: key, repeat }, async () => {
            if (comes !== taken) booked[key as 'a'] += 1;
            await Promise.resolve();
            return comes;
          });
          running.push(said);
          if (wait) await said;
        }
        await Promise.all(running);
        expect(Math.max(booked.a, booked.b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
