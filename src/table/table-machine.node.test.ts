import { describe, expect, it } from 'vitest';
import { walkChart } from '../flow/testing-chart.ts';
import { handsOver } from './selection.ts';
import type { TableEvent } from './table-context.ts';
import { tableMachine } from './table-machine.ts';
import { answers, filledDraft, slot } from './testing.ts';
import { input } from './testing-run.ts';

const presses: TableEvent[] = [
  { type: 'submitted' },
  { type: 'back' },
  ...(['room', 'when', 'choice', 'guest'] as const).map((step) => ({ type: 'edit' as const, step })),
  { type: 'changed', control: 'date', value: '2026-12-04' },
  { type: 'changed', control: 'date', value: '' },
  { type: 'changed', control: 'time', value: '19:00' },
  { type: 'changed', control: 'code', value: '4812' },
  { type: 'alternative.taken', slot: slot('19:30') },
  { type: 'promo.dropped' },
  { type: 'handed.over' },
  { type: 'newCode.requested' },
  { type: 'retry' },
  { type: 'asked', draft: filledDraft },
  { type: 'reset', draft: filledDraft },
];

const walk = walkChart({
  machine: tableMachine,
  input: { ...input, handoff: true },
  answers,
  presses,
  key(snapshot) {
    const { value, context } = snapshot;
    const { step, draft } = context;
    return [
      value,
      step,
      context.session !== null,
      context.start?.places.length,
      handsOver(context),
      context.failure !== null,
      step === 'choice' || step === 'guest' ? context.choiceOffered : null,
      value === 'renewing' ? context.renewals : Math.min(context.renewals, 2),
      snapshot.matches('pending') ? context.bookingRequest?.path : null,
      step === 'when' ? [draft.date, context.meals !== null, draft.time] : null,
      step === 'code' ? draft.code : null,
    ];
  },
});

describe('the table chart', () => {
  it('reaches every one of its states by some path, and passes on from those that only decide', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
  });

  it('goes, when it runs, where the walk says', async () => {
    expect(walk.paths.length).toBeGreaterThan(100);
    expect(await walk.firstDifference()).toBeUndefined();
  });

  it('never books again on its own: each call that books follows a press or a new session', () => {
    const beginnings = walk.beginnings(/sendGuest|sendCode|repeatBooking/);
    expect(beginnings.length).toBeGreaterThan(10);
    for (const { event } of beginnings) {
      // What the guest tells the restaurant is sent by the same press.
      const isOfPress = /renewing|guest\.telling/.test(event.type);
      expect(!walk.isEnd(event) || isOfPress, event.type).toBe(true);
    }
  });

  it('leaves a way out of every state', () => {
    expect(walk.deadEnds.map(({ end }) => end.value)).toEqual([]);
  });

  it('keeps all that was typed, whatever fails', () => {
    for (const { events, end } of walk.paths) {
      if (events.some(({ type }) => /^(changed|reset|asked)$/.test(type))) continue;
      for (const control of ['given-name', 'family-name', 'email', 'tel', 'party', 'room'] as const) {
        expect(end.context.draft[control]).toBe(filledDraft[control]);
      }
    }
  });
});

describe('a booking whose outcome is unknown', () => {
  const pending = walk.paths.map(({ end }) => end).filter((end) => end.matches('pending'));

  it('is never sent as a new wish, unless the guest says after a check in vain that nothing is booked', () => {
    expect(pending.length).toBeGreaterThan(0);
    for (const snapshot of pending) {
      for (const event of presses) {
        const after = snapshot.can(event) ? event.type : 'stays';
        const isFree = snapshot.context.failure !== null && after === 'asked';
        expect(isFree || ['stays', 'retry', 'changed'].includes(after), after).toBe(true);
      }
    }
  });
});
