import { describe, expect, it } from 'vitest';
import { createTrace } from '../../logger.ts';
import { createLog } from '../../testing/journey.ts';
import { createTokens } from './tokens.ts';
import type { Issued } from './tokens.ts';

const trace = createTrace(createLog(), 'harbour', 'r-test');
const minutes = (count: number) => count * 60_000;

/** A booking system that gives numbered tokens, each for a day unless told otherwise. */
function issuing(expires: (now: Date) => Date | null = (now) => new Date(now.getTime() + minutes(24 * 60))) {
  let now = new Date('2026-12-01T10:00:00Z');
  let asked = 0;
  const tokens = createTokens<string>(
    async (): Promise<Issued | { refused: string }> => {
      asked += 1;
      return { token: `t${asked}`, expires: expires(now) };
    },
    () => now,
  );
  const wait = (ms: number) => (now = new Date(now.getTime() + ms));
  return { tokens, wait, asked: () => asked };
}

describe('a credential’s token', () => {
  it('is asked for once by calls that need it at the same time', async () => {
    const { tokens, asked } = issuing();
    const got = await Promise.all([tokens.get(trace), tokens.get(trace), tokens.get(trace)]);
    expect(got).toEqual([{ token: 't1' }, { token: 't1' }, { token: 't1' }]);
    expect(asked()).toBe(1);
  });

  it('is renewed a few minutes before it ends', async () => {
    const { tokens, wait } = issuing();
    await tokens.get(trace);
    wait(minutes(24 * 60 - 6));
    expect(await tokens.get(trace)).toEqual({ token: 't1' });
    wait(minutes(2));
    expect(await tokens.get(trace)).toEqual({ token: 't2' });
  });

  it('that was refused is renewed once, whoever was refused', async () => {
    const { tokens, asked } = issuing();
    await tokens.get(trace);
    const renewed = await Promise.all([tokens.renew('t1', trace), tokens.renew('t1', trace)]);
    expect(renewed).toEqual([{ token: 't2' }, { token: 't2' }]);
    expect(await tokens.renew('t1', trace)).toEqual({ token: 't2' });
    expect(asked()).toBe(2);
  });

  it('whose end is not told is taken to hold for an hour', async () => {
    const { tokens, wait } = issuing(() => null);
    await tokens.get(trace);
    wait(minutes(50));
    expect(await tokens.get(trace)).toEqual({ token: 't1' });
    wait(minutes(10));
    expect(await tokens.get(trace)).toEqual({ token: 't2' });
  });

  it('that can’t be had is asked for again by the next call', async () => {
    let isDown = true;
    const tokens = createTokens<string>(
      async () => (isDown ? { refused: 'down' } : { token: 't1', expires: null }),
      () => new Date(),
    );
    expect(await tokens.get(trace)).toEqual({ refused: 'down' });
    isDown = false;
    expect(await tokens.get(trace)).toEqual({ token: 't1' });
  });
});
