import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { createRequestKeys } from './request-keys.ts';

const noon = new Date('2026-12-01T11:00:00Z');
const hour = 60 * 60 * 1000;

function open(capacity?: number) {
  let instant = noon.getTime();
  const once = createRequestKeys<string>(() => new Date(instant), capacity);
  let made = 0;
  return {
    once,
    later: (hours: number) => (instant += hours * hour),
    made: () => made,
    /** Says a wish; `outcome` is what doing it would give. */
    say: (key: string, outcome: string | Failure | Error, { content = key, repeat = false } = {}) =>
      once.run({ key, content, repeat }, async () => {
        made += 1;
        await Promise.resolve();
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }),
  };
}
const taken = new Failure('room_taken');
const unknown = new Failure('outcome_unknown');

describe('a wish', () => {
  it('said twice at once is done once, and both are told the same', async () => {
    const { say, made } = open();
    expect(await Promise.all([say('a', '700001'), say('a', 'another')])).toEqual(['700001', '700001']);
    expect(await say('a', 'another')).toBe('700001');
    expect(made()).toBe(1);
  });

  it('is another under another key', async () => {
    const { say } = open();
    expect(await Promise.all([say('a', '1'), say('b', '2')])).toEqual(['1', '2']);
  });

  it('that was refused may be tried again, with other content, too', async () => {
    const { say, made } = open();
    expect(await say('a', taken)).toBe(taken);
    expect(await say('a', '700001', { content: 'another rate' })).toBe('700001');
    expect(made()).toBe(2);
  });

  it('that was refused, and whose answer was lost, is told the refusal', async () => {
    const { say, made } = open();
    await say('a', taken);
    expect(await say('a', '700001', { repeat: true })).toBe(taken);
    expect(made()).toBe(1);
  });

  it.each([unknown, new Error('a bug')])('of unknown outcome stays so: %o', async (outcome) => {
    const { say, made, later } = open();
    await say('a', outcome).catch((error: unknown) => expect(error).toBe(outcome));
    later(23);
    for (const repeat of [false, true]) {
      expect(await say('a', 'booked', { repeat })).toMatchObject({ code: 'outcome_unknown' });
    }
    expect(made()).toBe(1);
  });

  it.each(['running', 'done', 'unknown'])(
    'that is %s is not mixed up with another under its key',
    async (is) => {
      const { once, say } = open();
      if (is === 'running')
        void once.run({ key: 'a', content: 'a', repeat: false }, () => new Promise(() => {}));
      else await say('a', is === 'done' ? '1' : unknown);
      expect(await say('a', '2', { content: 'b' })).toMatchObject({ code: 'invalid_request' });
    },
  );

  it('can be recalled, unless it is new or may be tried again', async () => {
    const { once, say } = open();
    const wish = { key: 'a', content: 'a', repeat: false };
    expect(once.recall(wish)).toBeUndefined();
    await say('a', taken);
    expect(once.recall(wish)).toBeUndefined();
    expect(await once.recall({ ...wish, repeat: true })).toBe(taken);
    await say('a', '1');
    expect(await once.recall(wish)).toBe('1');
  });

  it('is forgotten after a day', async () => {
    const { say, later } = open();
    await say('a', '1');
    later(25);
    await say('b', '2');
    expect(await say('a', '3')).toBe('3');
  });
});

describe('a full memory', () => {
  it('forgets refusals first, then what was done long ago', async () => {
    const { say, later } = open(2);
    await say('done', '1');
    await say('refused', taken);
    await say('b', '2');
    expect(await say('done', 'again')).toBe('1');
    later(3);
    await say('c', '3');
    expect(await say('b', 'again')).toBe('2');
    expect(await say('c', 'again')).toBe('3');
  });

  it('rather takes nothing new than forgets what runs, is unknown, or was just done', async () => {
    const { once, say, made } = open(3);
    void once.run({ key: 'running', content: 'running', repeat: false }, () => new Promise(() => {}));
    await say('unknown', unknown);
    await say('done', '1');
    expect(await say('new', '2')).toMatchObject({ code: 'internal_error' });
    expect(await say('done', '2')).toBe('1');
    expect(made()).toBe(2);
  });
});

describe('any sequence of presses', () => {
  it('books at most once a wish', async () => {
    const outcome = fc.constantFrom('booked', taken, unknown);
    const press = fc.record({
      key: fc.constantFrom('a', 'b'),
      outcome,
      repeat: fc.boolean(),
      wait: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { maxLength: 20 }), async (presses) => {
        const { once } = open();
        // Unknown may be booked: it counts as such.
        const booked = { a: 0, b: 0 };
        const running: Promise<unknown>[] = [];
        for (const { key, outcome: comes, repeat, wait } of presses) {
          const said = once.run({ key, content: key, repeat }, async () => {
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
