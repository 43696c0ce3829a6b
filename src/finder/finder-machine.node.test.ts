import { describe, expect, it } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import { failure, walkChart } from '../flow/testing-chart.ts';
import type { Draft, FinderEvent, SearchEvent } from './finder-context.ts';
import { finderMachine } from './finder-machine.ts';
import { timesOf } from './selection.ts';
import { group, opening } from './testing.ts';

const draft: Draft = { party: 2, date: '2026-12-04', time: '' };
const found: FinderEvent = {
  type: 'told',
  site: 'adler',
  told: { kind: 'found', openings: [opening('19:00')] },
};
const refused: FinderEvent = {
  type: 'told',
  site: 'linde',
  told: { kind: 'refused', error: failure('wait', 'upstream_unreachable') },
};
const picked: FinderEvent = { type: 'picked', site: 'adler', opening: opening('19:00') };

const walk = walkChart({
  machine: finderMachine,
  input: { language: 'en', group, draft },
  answers: { search: [] },
  presses: [
    { type: 'changed', control: 'time', value: '19:00' },
    { type: 'changed', control: 'party', value: 13 },
    { type: 'changed', control: 'party', value: 2 },
    { type: 'submitted' },
    found,
    refused,
    { type: 'retried', site: 'linde' },
    { type: 'retried', site: 'adler' },
    picked,
    { type: 'back' },
    { type: 'language.changed', language: 'de' },
    { type: 'reset' },
  ],
  key: ({ value, context }) => [
    value,
    context.draft,
    Object.entries(context.told).map(([site, { kind }]) => [site, kind]),
    context.picked?.site,
    Object.values(context.fieldErrors),
  ],
});

/** A running chart, with what its search was told to ask. */
function start(input: Partial<Draft> = {}) {
  const asked: SearchEvent[] = [];
  const search = fromCallback<SearchEvent>(({ receive }) => receive((event) => asked.push(event)));
  const actor = createActor(finderMachine.provide({ actors: { search } }), {
    input: { language: 'en', group, draft: { ...draft, ...input } },
  });
  const emitted: string[] = [];
  actor.on('*', ({ type }) => void emitted.push(type));
  actor.start();
  return {
    actor,
    asked,
    emitted,
    send: (...events: FinderEvent[]) => events.forEach((event) => actor.send(event)),
    get step() {
      return actor.getSnapshot().value;
    },
    get context() {
      return actor.getSnapshot().context;
    },
  };
}

describe('the chart of the finder', () => {
  it('reaches every one of its states by some path, and is stuck in none', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
    expect(walk.paths.length).toBeGreaterThan(20);
  });

  it('asks every restaurant at once, each for the same table', () => {
    const run = start({ time: '19:00', party: 4 });
    run.send({ type: 'submitted' });
    expect(run.step).toBe('houses');
    expect(run.asked).toEqual([
      {
        type: 'ask',
        sites: ['adler', 'linde', 'harbour'],
        request: { language: 'en', date: '2026-12-04', time: '19:00', partySize: 4 },
      },
    ]);
    expect(Object.values(run.context.told)).toEqual(Array(3).fill({ kind: 'asking' }));
  });

  it('asks nobody while something is missing, and says what', () => {
    const run = start({ party: 13, date: '2028-01-01' });
    run.send({ type: 'submitted' });
    expect(run.step).toBe('when');
    expect(run.asked).toEqual([]);
    expect(run.context.fieldErrors).toEqual({ party: 'badParty', date: 'missingDate', time: 'missingTime' });
    run.send({ type: 'changed', control: 'party', value: 2 });
    expect(run.context.fieldErrors.party).toBeUndefined();
    expect(run.context.refusals).toBe(1);
  });

  it('takes each answer as it comes, wherever the guest is by then', () => {
    const run = start({ time: '19:00' });
    run.send({ type: 'submitted' }, found, picked);
    expect(run.step).toBe('house');
    run.send(refused);
    expect(run.step).toBe('house');
    expect(run.context.told).toMatchObject({ adler: { kind: 'found' }, linde: { kind: 'refused' } });
    expect(run.emitted).toEqual(['ready', 'picked', 'failed']);
    run.send({ type: 'back' });
    expect(run.step).toBe('houses');
    expect(run.context.told.adler).toMatchObject({ kind: 'found' });
  });

  it('asks a restaurant again that could not be asked, and it alone', () => {
    const run = start({ time: '19:00' });
    run.send({ type: 'submitted' }, found, refused);
    run.send({ type: 'retried', site: 'linde' }, { type: 'retried', site: 'adler' });
    expect(run.asked.slice(1).map(({ sites }) => sites)).toEqual([['linde']]);
    expect(run.context.told).toMatchObject({ adler: { kind: 'found' }, linde: { kind: 'asking' } });
  });

  it('forgets what was said of another search', () => {
    const run = start({ time: '19:00' });
    run.send({ type: 'submitted' }, found, { type: 'back' }, { type: 'submitted' });
    expect(Object.values(run.context.told)).toEqual(Array(3).fill({ kind: 'asking' }));
  });

  it('begins anew with what the page has chosen', () => {
    const run = start({ time: '19:00', party: 3 });
    run.send({ type: 'changed', control: 'party', value: 5 }, { type: 'submitted' }, { type: 'reset' });
    expect(run.step).toBe('when');
    expect(run.context.draft).toEqual({ ...draft, time: '19:00', party: 3 });
  });
});

describe('the times that are offered', () => {
  const on = (date: string, time = '', now = group.now) =>
    timesOf({ draft: { ...draft, date, time }, group: { ...group, now } });

  it('are lunch and dinner, with the one that the page has chosen among them', () => {
    expect(on('2026-12-04')).toHaveLength(13);
    expect(on('2026-12-04', '15:15')).toContain('15:15');
    expect(on('2026-12-04', '19:00')).toHaveLength(13);
  });

  it('are none of the past', () => {
    expect(on('2026-12-01')[0]).toBe('12:30');
    expect(on('2026-12-01', '', '2026-12-01T21:30')).toEqual([]);
  });
});
