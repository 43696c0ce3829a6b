import { describe, expect, it } from 'vitest';
import { done, failed, failure, startChart, walkChart } from '../../flow/testing-chart.ts';
import { foundTable } from '../testing.ts';
import type { ChangeEvent } from './change-context.ts';
import { changeMachine } from './change-machine.ts';
import { answers, cancelled, input, moved, slots } from './testing.ts';

const time = (value: string): ChangeEvent => ({ type: 'changed', control: 'time', value });
const day = (value: string): ChangeEvent => ({ type: 'changed', control: 'date', value });
const party = (value: number): ChangeEvent => ({ type: 'changed', control: 'party', value });
const next: ChangeEvent = { type: 'submitted' };

const walk = walkChart({
  machine: changeMachine,
  input,
  answers,
  failures: [failure('call', 'change_refused')],
  presses: [
    time('20:30'),
    time('19:00'),
    day('2026-12-05'),
    party(9),
    next,
    { type: 'confirmed' },
    { type: 'back' },
    { type: 'retry' },
    { type: 'language.changed', language: 'uk' },
  ],
  key: ({ value, context }) => [
    value,
    context.draft,
    context.meals?.length,
    context.days !== null,
    context.asked,
    context.language,
  ],
});

const run = () => startChart(changeMachine, input, answers);

/** A chart whose guest has chosen half past eight and is asked whether to move it. */
async function asked() {
  const chart = run();
  await chart.take(done(slots()));
  await chart.take(time('20:30'));
  await chart.take(next);
  return chart;
}
async function sent() {
  const chart = await asked();
  await chart.take({ type: 'confirmed' });
  return chart;
}
const valueOf = ({ actor }: ReturnType<typeof run>) => actor.getSnapshot().value;
const contextOf = ({ actor }: ReturnType<typeof run>) => actor.getSnapshot().context;
/** How it ended. */
function endOf({ actor }: ReturnType<typeof run>) {
  const ends: unknown[] = [];
  actor.on('ended', (end) => ends.push(end));
  return ends;
}

describe('the chart of moving a table', () => {
  it('reaches every one of its states by some path, and passes on from those that only decide', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
  });

  it('goes, when it runs, where the walk says', async () => {
    expect(walk.paths.length).toBeGreaterThan(50);
    expect(await walk.firstDifference()).toBeUndefined();
  });

  it('moves only when the guest has said so just now', () => {
    const beginnings = walk.beginnings(/^change$/);
    expect(beginnings.length).toBeGreaterThan(0);
    for (const { event } of beginnings) expect(event.type).toBe('confirmed');
  });

  it('leaves a way out of every state', () => {
    expect(walk.deadEnds).toEqual([]);
  });

  it('loses nothing that was chosen, whatever fails', () => {
    for (const { moments } of walk.paths) {
      for (const [index, moment] of moments.entries()) {
        const before = moments[index - 1];
        if (!before || !moment.matches('compare')) continue;
        if (before.matches('compare') || before.matches('pending')) {
          expect(moment.context.draft).toEqual(before.context.draft);
        }
      }
    }
  });
});

describe('choosing', () => {
  it('begins with what is booked: its day, its party, its time', async () => {
    const chart = run();
    expect(chart.last('loadSlots')).toEqual({
      token: 'sealed',
      language: 'en',
      date: '2026-12-04',
      partySize: 4,
    });
    await chart.take(done(slots()));
    expect(contextOf(chart)).toMatchObject({ draft: { party: 4, date: '2026-12-04', time: '19:00' } });
  });

  it('loads a day’s times anew for another day or party; the last one asked for counts', async () => {
    const chart = run();
    await chart.take(done(slots()));
    await chart.take(party(5));
    await chart.take(day('2026-12-05'));
    expect(chart.all('loadSlots').slice(1)).toMatchObject([
      { date: '2026-12-04', partySize: 5 },
      { date: '2026-12-05', partySize: 5 },
    ]);
    expect(chart.actor.getSnapshot().hasTag('loading')).toBe(true);
  });

  it('says what is missing: a time, another one than is booked, a smaller party', async () => {
    const chart = run();
    await chart.take(done(slots()));
    await chart.take(next);
    expect(contextOf(chart).fieldErrors).toEqual({ time: 'sameAsBooked' });
    await chart.take(time('21:30'));
    await chart.take(next);
    expect(contextOf(chart).fieldErrors).toEqual({ time: 'missingTime' });
    await chart.take(party(9));
    await chart.take(done(slots()));
    await chart.take(time('20:30'));
    await chart.take(next);
    expect(contextOf(chart).fieldErrors).toEqual({ party: 'badParty' });
    expect(chart.calls.change).toBeUndefined();
  });

  it('may change the party alone', async () => {
    const chart = run();
    await chart.take(done(slots()));
    await chart.take(party(2));
    await chart.take(done(slots()));
    await chart.take(next);
    expect(valueOf(chart)).toEqual({ compare: 'asking' });
  });

  it('shows at its control what the restaurant refuses, and goes on from there', async () => {
    const chart = run();
    await chart.take(done(slots()));
    await chart.take(party(7));
    await chart.take(failed('party', 'party_too_large'));
    expect(valueOf(chart)).toEqual({ change: 'choosing' });
    expect(contextOf(chart).fieldErrors.party).toMatchObject({ code: 'party_too_large' });
  });

  it('that can’t begin is said, tried again, or left', async () => {
    const chart = run();
    await chart.take(failed('wait', 'upstream_unreachable'));
    expect(valueOf(chart)).toEqual({ change: 'stalled' });
    await chart.take(next);
    expect(chart.calls.loadSlots).toBe(2);
    const ends = endOf(chart);
    await chart.take({ type: 'back' });
    expect(ends).toEqual([{ type: 'ended', found: null, token: 'sealed', isMoved: false }]);
  });
});

describe('moving', () => {
  it('is asked for with what was shown, and ends in what is booked now, with its new link', async () => {
    const chart = await sent();
    expect(chart.last('change')).toEqual({
      token: 'sealed',
      language: 'en',
      offer: '2026-12-04 20:30',
      partySize: 4,
      repeat: false,
    });
    const ends = endOf(chart);
    await chart.take(done(moved()));
    expect(ends).toMatchObject([
      {
        token: 'moved',
        isMoved: true,
        found: {
          booking: { time: '20:30', status: 'confirmed', calendar: expect.stringContaining('y.ics') },
        },
      },
    ]);
    expect(chart.emitted).toEqual(['ended']);
  });

  it('to a time on request is a request from then on', async () => {
    const chart = await sent();
    const ends = endOf(chart);
    await chart.take(done({ ...moved(), status: 'requested' }));
    expect(ends).toMatchObject([{ found: { booking: { status: 'requested' } } }]);
  });

  it.each(['time', 'date', 'party'] as const)(
    'that meets a taken table (%s) loads the times anew',
    async (remedy) => {
      const chart = await sent();
      await chart.take(failed(remedy, 'slot_taken'));
      expect(valueOf(chart)).toEqual({ change: 'loading' });
      expect(contextOf(chart).refusals).toBe(0);
      await chart.take(done(slots()));
      // It takes the focus once there are times to choose instead.
      expect(contextOf(chart).refusals).toBe(1);
      expect(valueOf(chart)).toEqual({ change: 'choosing' });
      expect(contextOf(chart).fieldErrors[remedy]).toMatchObject({ code: 'slot_taken' });
      expect(contextOf(chart).draft).toMatchObject({ party: 4, date: '2026-12-04' });
    },
  );

  it('that is refused as too late stays where the choice is in view', async () => {
    const chart = await sent();
    await chart.take(failed('call', 'change_refused'));
    expect(valueOf(chart)).toEqual({ compare: 'asking' });
    expect(contextOf(chart)).toMatchObject({ failure: { code: 'change_refused' }, draft: { time: '20:30' } });
  });

  it('whose answer is lost is looked up, not said again; where it was done, that is told', async () => {
    const chart = await sent();
    await chart.take(failed('pending', 'outcome_unknown'));
    expect(chart.calls).toMatchObject({ change: 1, lookUp: 1 });
    const ends = endOf(chart);
    await chart.take(done(foundTable({ time: '20:30' })));
    expect(ends).toMatchObject([{ isMoved: true, found: { booking: { time: '20:30' } } }]);
  });

  it('whose answer is lost and that was in vain can be said again, as a repetition', async () => {
    const chart = await sent();
    await chart.take(failed('pending', 'outcome_unknown'));
    await chart.take(done(foundTable()));
    expect(valueOf(chart)).toEqual({ compare: 'asking' });
    expect(contextOf(chart)).toMatchObject({ note: 'notChanged', draft: { time: '20:30' } });
    await chart.take({ type: 'confirmed' });
    expect(chart.last('change')).toMatchObject({ repeat: true });
  });

  it('that stays unknown is looked up again when the guest asks', async () => {
    const chart = await sent();
    await chart.take(failed('pending', 'outcome_unknown'));
    await chart.take(failed('wait', 'upstream_unreachable'));
    expect(valueOf(chart)).toEqual({ pending: 'unknown' });
    await chart.take({ type: 'retry' });
    expect(chart.calls).toMatchObject({ change: 1, lookUp: 2 });
  });

  it('of what is cancelled meanwhile ends in that', async () => {
    const chart = await sent();
    await chart.take(failed('pending', 'outcome_unknown'));
    const ends = endOf(chart);
    await chart.take(done(cancelled));
    expect(ends).toMatchObject([{ isMoved: false, found: { booking: { status: 'cancelled' } } }]);
  });
});
