import { describe, expect, it } from 'vitest';
import { done, failed, failure, startChart, walkChart } from '../flow/testing-chart.ts';
import { aspects } from './aspects.ts';
import { type FeedbackEvent } from './feedback-context.ts';
import { feedbackMachine } from './feedback-machine.ts';
import { answers } from './testing.ts';

const input = { language: 'en', reservation: 'a1', isOffered: true };
const change = (control: (typeof aspects)[number] | 'comment', value: string): FeedbackEvent => ({
  ...{ type: 'field.changed', control, value },
});

const presses: FeedbackEvent[] = [
  ...aspects.map((aspect) => change(aspect, '4')),
  change('comment', 'Good'),
  { type: 'submitted' },
  { type: 'change.asked' },
  { type: 'retry' },
  { type: 'reservation.changed', reservation: 'a1' },
  { type: 'reservation.changed', reservation: 'b2' },
  { type: 'language.changed', language: 'uk' },
];

const walkOf = (changes: Partial<typeof input> = {}) =>
  walkChart({
    machine: feedbackMachine,
    input: { ...input, ...changes },
    answers,
    failures: [failure('call', 'booking_not_found'), failure('call', 'feedback_closed')],
    presses,
    key: ({ value, context }) => [
      value,
      context.reservation,
      context.language,
      Object.values(context.draft),
      context.missing.length,
      context.outcome,
      context.isUnknown,
    ],
  });
const walk = walkOf();

/** A chart in which all stars are chosen, and something is said. */
async function filled() {
  const run = startChart(feedbackMachine, input, answers);
  for (const aspect of aspects) await run.take(change(aspect, '4'));
  await run.take(change('comment', ' Good '));
  return run;
}
type Run = Awaited<ReturnType<typeof filled>>;
const context = (run: Run) => run.actor.getSnapshot().context;

describe('the chart of feedback', () => {
  it('reaches every one of its states by some path, and passes on from those that only decide', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
  });

  it('goes, when it runs, where the walk says', async () => {
    expect(walk.paths.length).toBeGreaterThan(100);
    expect(await walk.firstDifference()).toBeUndefined();
  });

  it('sends only when the guest has just said so, with stars for everything', () => {
    const beginnings = walk.beginnings(/^give$/);
    expect(beginnings.length).toBeGreaterThan(0);
    for (const { event, after } of beginnings) {
      expect(event.type).toBe('submitted');
      expect(aspects.every((aspect) => after.context.draft[aspect])).toBe(true);
    }
  });

  it('leaves a way out of every state: another visit can always be opened', () => {
    expect(walk.deadEnds).toEqual([]);
  });

  it('asks for nothing where the house takes none, or no visit is named', () => {
    for (const [changes, state] of [
      [{ isOffered: false }, 'unavailable'],
      [{ reservation: '' }, 'invalid'],
    ] as const) {
      const run = startChart(feedbackMachine, { ...input, ...changes }, answers);
      expect(run.actor.getSnapshot().value).toBe(state);
    }
    expect(walkOf({ isOffered: false }).beginnings(/^give$/)).toEqual([]);
  });
});

describe('a rating', () => {
  it('is sent with its visit, the stars as numbers, and the comment', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    expect(run.last('give')).toEqual({
      ...{ language: 'en', reservation: 'a1', comment: ' Good ', repeat: false },
      ratings: { service: 4, kitchen: 4, ambience: 4, price: 4 },
    });
    expect(run.emitted).toEqual(['ready']);
    await run.take(done({ status: 'given' }));
    expect(run.actor.getSnapshot().value).toBe('thanks');
  });

  it('that lacks stars is not sent, and tells which', async () => {
    const run = startChart(feedbackMachine, input, answers);
    await run.take(change('kitchen', '2'));
    await run.take({ type: 'submitted' });
    expect(run.calls.give).toBeUndefined();
    expect(context(run)).toMatchObject({ missing: ['service', 'ambience', 'price'], refusals: 1 });
    await run.take(change('service', '1'));
    expect(context(run).missing).toEqual(['ambience', 'price']);
  });

  it('comes back as it was typed when it is changed', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(done({ status: 'given' }));
    await run.take({ type: 'change.asked' });
    expect(run.actor.getSnapshot().value).toEqual({ rating: 'filling' });
    expect(context(run).draft).toEqual({
      ...{ service: '4', kitchen: '4', ambience: '4', price: '4', comment: ' Good ' },
    });
  });

  it('is told as it was sent, whatever was typed while it was on its way', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(change('comment', 'Even better'));
    await run.take(done({ status: 'given' }));
    expect(context(run).sent.comment).toBe(' Good ');
    expect(context(run).draft.comment).toBe('Even better');
  });

  it('whose answer is lost stays as it is, and is sent again as a repeat until one comes', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(failed('pending', 'outcome_unknown'));
    expect(run.actor.getSnapshot().value).toEqual({ rating: 'filling' });
    expect(context(run).failure).toMatchObject({ remedy: 'pending' });
    await run.take({ type: 'submitted' });
    expect(run.last('give')).toMatchObject({ repeat: true });
    await run.take(done({ status: 'given' }));
    await run.take({ type: 'change.asked' });
    await run.take({ type: 'submitted' });
    expect(run.last('give')).toMatchObject({ repeat: false });
  });

  it.each([
    ['booking_not_found', 'invalid'],
    ['feedback_closed', 'too-late'],
    ['credentials_refused', 'unavailable'],
  ] as const)('that is refused (%s) leads to %s, with what was typed', async (code, state) => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(failed('call', code));
    expect(run.actor.getSnapshot().value).toBe(state);
    expect(context(run).draft).toMatchObject({ service: '4', comment: ' Good ' });
    expect(run.emitted).toEqual(['ready', 'failed', 'unavailable']);
  });

  it('can be tried again once the house can be reached', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(run.actor.getSnapshot().value).toEqual({ rating: 'filling' });
    await run.take({ type: 'submitted' });
    await run.take(failed('call', 'credentials_refused'));
    await run.take({ type: 'retry' });
    expect(run.actor.getSnapshot().value).toEqual({ rating: 'filling' });
    expect(context(run)).toMatchObject({ failure: null, draft: { comment: ' Good ' } });
  });
});

describe('another visit', () => {
  it('begins empty where the former one is rated', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(done({ status: 'given' }));
    await run.take({ type: 'reservation.changed', reservation: 'b2' });
    expect(context(run).draft.comment).toBe('');
  });

  it('keeps what could not be sent: the link before it was the wrong one', async () => {
    const run = await filled();
    await run.take({ type: 'submitted' });
    await run.take(failed('call', 'booking_not_found'));
    await run.take({ type: 'reservation.changed', reservation: 'b2' });
    expect(run.actor.getSnapshot().value).toEqual({ rating: 'filling' });
    expect(context(run).draft.comment).toBe(' Good ');
    await run.take({ type: 'submitted' });
    expect(run.last('give')).toMatchObject({ reservation: 'b2' });
  });
});
