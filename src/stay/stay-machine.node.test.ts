import { describe, expect, it } from 'vitest';
import { failure, walkChart } from '../flow/testing-chart.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { createStayActors } from './stay-actors.ts';
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
  { type: 'reset', draft: filledDraft },
];

const walk = walkChart({
  machine: stayMachine.provide({ actors: createStayActors({} as ProxyClient) }),
  input,
  // Two rooms show all that more would.
  answers: {
    ...answers,
    start: answers.start.map((start) => ({ ...start, maxRooms: Math.min(start.maxRooms, 2) })),
  },
  failures: [failure('choice', 'price_changed'), failure('choice', 'quote_expired')],
  presses,
  key(snapshot) {
    const { value, context } = snapshot;
    const { rooms, start, draft, found, rates, company, at } = context;
    const isRenewing = value === 'renewing';
    const isBehind = ['review', 'pending', 'confirmed'].some((step) => snapshot.matches(step as 'review'));
    return [
      value,
      context.session !== null,
      start?.maxRooms ?? 0,
      rooms.map(
        ({ booking, cancelAsked }) => `${booking !== null}${snapshot.matches('review') && cancelAsked}`,
      ),
      // What is chosen next: a new room, one that was chosen before, or (never to be written over) a booked one.
      isBehind ? null : rooms[at] ? rooms[at].booking !== null : 'new',
      isRenewing ? context.resume : null,
      isRenewing ? context.renewals : Math.min(context.renewals, 2),
      snapshot.matches('company') || isRenewing ? [draft['company-code'], company !== null] : null,
      snapshot.matches('rooms') || snapshot.matches('rates') ? found?.roomTypes.length : null,
      snapshot.matches('rates') ? [rates?.length, draft.rate, draft['room-type']] : null,
      context.reviewed,
    ];
  },
});

const typed = ['given-name', 'family-name', 'email', 'tel', 'adults', 'ages', 'comment'] as const;

describe('the stay chart', () => {
  it('reaches every one of its states by some path, and passes on from those that only decide', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
  });

  it('goes with its real actors where the walk says, whatever the path', async () => {
    expect(walk.paths.length).toBeGreaterThan(300);
    for (const path of walk.paths) {
      const types = JSON.stringify(path.events.map(({ type }) => type));
      expect(walk.key(await walk.follow(path)), types).toBe(walk.key(path.end));
    }
  }, 240_000);

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
      if (events.some(({ type }) => type === 'reset')) continue;
      for (const control of typed) expect(end.context.draft[control]).toEqual(filledDraft[control]);
    }
  });

  it('never loses a booked room without the guest’s wish', () => {
    for (const { events, moments } of walk.paths) {
      moments.forEach((moment, index) => {
        const before = moments[index - 1]?.context.rooms.filter(({ booking }) => booking).length ?? 0;
        const after = moment.context.rooms.filter(({ booking }) => booking).length;
        const event = events[index];
        if (after < before) expect(event?.type).toMatch(/^reset$|done\.actor\..*cancelling/);
      });
    }
  });
});

describe('a stay whose outcome is unknown', () => {
  const pending = walk.paths.map(({ end }) => end).filter((end) => end.matches('pending'));

  it('is never sent as a new wish', () => {
    expect(pending.length).toBeGreaterThan(0);
    for (const snapshot of pending) {
      for (const event of presses) {
        const after = snapshot.can(event) ? event.type : 'stays';
        expect(['stays', 'retry', 'changed'].includes(after), after).toBe(true);
      }
    }
  });
});
