import { describe, expect, it } from 'vitest';
import { failure, walkChart } from '../flow/testing-chart.ts';
import type { StayStart } from '../contract/index.ts';
import { statusOf } from './selection.ts';
import type { StayEvent } from './stay-context.ts';
import { stayMachine } from './stay-machine.ts';
import { answers, filledDraft, input } from './testing-run.ts';

const presses: StayEvent[] = [
  { type: 'submitted' },
  { type: 'back' },
  ...(['dates', 'rooms', 'rates', 'guest'] as const).map((step) => ({
    type: 'edit' as const,
    step,
  })),
  { type: 'changed', control: 'company-code', value: '30012345' },
  { type: 'changed', control: 'transport', value: true },
  { type: 'changed', control: 'room-type', value: '12' },
  { type: 'dates.chosen', arrival: '2026-12-10', departure: '2026-12-12' },
  { type: 'company.asked' },
  { type: 'company.dropped' },
  { type: 'nearest.taken', roomType: '14', arrival: '2026-12-14' },
  { type: 'stay.extended', nights: 3, rate: '101' },
  { type: 'loyalty.applied' },
  { type: 'room.added' },
  { type: 'room.edited', index: 0 },
  { type: 'room.edited', index: 1 },
  { type: 'room.removed', index: 0 },
  { type: 'room.removed', index: 1 },
  { type: 'rest.left' },
  { type: 'rest.cancelled' },
  { type: 'document.requested', index: 0 },
  { type: 'retry' },
  { type: 'asked', draft: filledDraft },
  { type: 'reset', draft: filledDraft },
];

/** Two rooms show all that more would. */
const ofTwo = (start: StayStart): StayStart => ({ ...start, maxRooms: Math.min(start.maxRooms, 2) });

const walk = walkChart({
  machine: stayMachine,
  input,
  answers: {
    ...answers,
    open: answers.open.map(ofTwo),
    renew: answers.renew.map((renewed) => ({ ...renewed, start: ofTwo(renewed.start) })),
  },
  failures: [failure('choice', 'price_changed'), failure('choice', 'quote_expired')],
  presses,
  /** As little as the ways from there depend on: each thing more multiplies the moments, and there are seconds for all. */
  key(snapshot) {
    const { value, context, historyValue } = snapshot;
    const { rooms, start, draft, company, at, step } = context;
    if (value === 'unavailable') return value;
    const isReview = step === 'review';
    const isOfRoom = step === 'dates' || step === 'rooms' || step === 'rates';
    return [
      value,
      step,
      start?.maxRooms,
      rooms.map(({ outcome, cancelAsked }) => [outcome !== null, isReview && cancelAsked]),
      isReview && statusOf(context),
      // What is chosen next: a new room, one that was chosen before, or (never to be written over) one that is set off.
      isOfRoom && [rooms[at] ? rooms[at].outcome !== null : 'new', context.reviewed],
      // Where a renewed session leads, and whether it may be renewed again: that counts in a call only.
      value === 'renewing' && historyValue['stay.steps.call']?.map(({ id }) => id),
      snapshot.hasTag('loading') && Math.min(context.renewals, 2),
      (step === 'dates' || isReview) && context.session !== null,
      step === 'company' && [draft['company-code'], company !== null],
      step === 'rooms' && [context.found?.roomTypes.length, draft['room-type']],
      step === 'rates' && [draft['room-type'], draft.rate],
      snapshot.matches({ steps: { rates: 'choosing' } }) && context.rates?.roomTypes[0]?.rates.length,
    ];
  },
});

const typed = ['given-name', 'family-name', 'email', 'tel', 'adults', 'ages', 'comment'] as const;

describe('the stay chart', () => {
  it('reaches every one of its states by some path, and passes on from those that only decide', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
  });

  it('goes, when it runs, where the walk says', async () => {
    expect(walk.paths.length).toBeGreaterThan(300);
    expect(await walk.firstDifference()).toBeUndefined();
  });

  it('never books again on its own: each call that books follows a press, a room booked before, or a new session', () => {
    const beginnings = walk.beginnings(/^book$|repeatBooking/);
    expect(beginnings.length).toBeGreaterThan(10);
    for (const { event } of beginnings) {
      const isFollowing = /renewing|done\.actor\..*(booking|checking)/.test(event.type);
      expect(!walk.isEnd(event) || isFollowing, event.type).toBe(true);
    }
  });

  it('gives each room a key of its own', () => {
    for (const { end } of walk.paths) {
      const keys = end.context.rooms.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('leaves a way out of every state', () => {
    expect(walk.deadEnds.map(({ end }) => end.value)).toEqual([]);
  });

  it('keeps all that was typed, whatever fails', () => {
    for (const { events, end } of walk.paths) {
      if (events.some(({ type }) => type === 'reset' || type === 'asked')) continue;
      for (const control of typed) expect(end.context.draft[control]).toEqual(filledDraft[control]);
    }
  });

  it('never loses a booked room without the guest’s wish', () => {
    for (const { events, moments } of walk.paths) {
      moments.forEach((moment, index) => {
        const before = moments[index - 1]?.context.rooms.filter(({ outcome }) => outcome).length ?? 0;
        const after = moment.context.rooms.filter(({ outcome }) => outcome).length;
        const event = events[index];
        if (after < before) expect(event?.type).toMatch(/^reset$|done\.actor\..*cancelling/);
      });
    }
  });
});

describe('a stay whose outcome is unknown', () => {
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
