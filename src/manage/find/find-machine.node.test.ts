import { describe, expect, it } from 'vitest';
import { done, failed, startChart, walkChart } from '../../flow/testing-chart.ts';
import { findMachine, type FindEvent } from './find-machine.ts';

const answers = { find: [{ token: 'sealed' }] } as const;
const input = { language: 'en' };
const type = (control: 'reference' | 'contact', value: string): FindEvent => ({
  type: 'changed',
  control,
  value,
});
const next: FindEvent = { type: 'submitted' };

const walk = walkChart({
  machine: findMachine,
  input,
  answers,
  presses: [
    type('reference', '7KQ2M4XA'),
    type('reference', ' '),
    type('contact', 'mia@example.ch'),
    next,
    { type: 'language.changed', language: 'uk' },
  ],
  key: ({ value, context }) => [value, context.draft, context.language],
});

describe('the chart of finding a booking', () => {
  it('reaches every one of its states, and leaves a way out of each', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });

  it('goes, when it runs, where the walk says', async () => {
    expect(walk.paths.length).toBeGreaterThan(10);
    expect(await walk.firstDifference()).toBeUndefined();
  });

  it('asks for nothing that is missing', async () => {
    const run = startChart(findMachine, input, answers);
    await run.take(type('reference', '  '));
    await run.take(next);
    expect(run.calls.find).toBeUndefined();
    expect(run.actor.getSnapshot().context.fieldErrors).toEqual({
      reference: 'missingReference',
      contact: 'missingContact',
    });
    await run.take(type('contact', 'x'));
    expect(run.actor.getSnapshot().context.fieldErrors.contact).toBeUndefined();
  });

  it('asks with what was typed, and ends in the link that comes of it', async () => {
    const run = startChart(findMachine, input, answers);
    await run.take(type('reference', ' 7KQ2M4XA '));
    await run.take(type('contact', '079 123 45 67'));
    await run.take(next);
    expect(run.last('find')).toEqual({ language: 'en', reference: '7KQ2M4XA', contact: '079 123 45 67' });
    await run.take(done({ token: 'sealed' }));
    expect(run.emitted).toEqual(['found']);
  });

  it('keeps what was typed where it is refused, and counts each refusal', async () => {
    const run = startChart(findMachine, input, answers);
    await run.take(type('reference', 'WRONG'));
    await run.take(type('contact', 'mia@example.ch'));
    for (const refusals of [1, 2]) {
      await run.take(next);
      await run.take(failed('contact', 'booking_not_matched'));
      expect(run.actor.getSnapshot()).toMatchObject({
        value: 'filling',
        context: {
          draft: { reference: 'WRONG', contact: 'mia@example.ch' },
          failure: { code: 'booking_not_matched' },
          refusals,
        },
      });
    }
  });
});
