import { describe, expect, it } from 'vitest';
import { done, failed } from '../flow/testing-chart.ts';
import { confirmed, held, ratesAnswer, requested, roomsAnswer, stayStart } from './testing.ts';
import { atReview, booked, chooseRoom, context, next, start, where, withTwoRooms } from './testing-run.ts';

describe('several rooms', () => {
  it('are each booked by one call with a key of its own', async () => {
    const run = await withTwoRooms();
    expect(where(run)).toBe('review.reading');
    await run.take(next);
    await run.take(booked('1'));
    expect(run.calls.book).toBe(2);
    await run.take(booked('2'));
    expect(where(run)).toBe('confirmed.showing');
    const keys = run.all('book').map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(run.emitted.filter((type) => type === 'confirmed')).toHaveLength(1);
  });

  it('that can not all be had are told apart: which is booked, and which is not', async () => {
    const run = await withTwoRooms();
    await run.take(next);
    await run.take(booked('1'));
    await run.take(failed('room', 'room_taken'));
    expect(where(run)).toBe('review.reading');
    const [first, second] = context(run).rooms;
    expect(first?.outcome?.booking.reference).toBe('1');
    expect(second).toMatchObject({ outcome: null, refusal: { code: 'room_taken' } });
    expect(run.emitted).not.toContain('confirmed');
    await run.take({ type: 'rest.left' });
    expect(where(run)).toBe('confirmed.showing');
    expect(context(run).rooms).toHaveLength(1);
  });

  it('are all taken back where the guest wants none of them then', async () => {
    const run = await withTwoRooms();
    await run.take(next);
    await run.take(booked('1'));
    await run.take(failed('room', 'room_taken'));
    await run.take({ type: 'rest.cancelled' });
    expect(run.calls.cancel).toBeUndefined();
    await run.take(next);
    expect(run.last('cancel')).toMatchObject({ token: 'token-1' });
    await run.take(done({ status: 'cancelled' }));
    expect(where(run)).toBe('dates.choosing');
    expect(context(run)).toMatchObject({ rooms: [], note: 'roomsCancelled' });
    expect(run.emitted).not.toContain('confirmed');
  });

  it('keep the first where the second’s answer is lost, and book it once', async () => {
    const run = await withTwoRooms();
    await run.take(next);
    await run.take(booked('1'));
    await run.take(failed('pending', 'outcome_unknown'));
    expect(where(run)).toBe('pending.waiting');
    expect(context(run).rooms[0]?.outcome?.booking.reference).toBe('1');
    await run.take({ type: 'retry' });
    expect(run.last('repeatBooking')).toEqual(run.last('book'));
    await run.take(booked('2'));
    expect(where(run)).toBe('confirmed.showing');
    expect(run.calls.book).toBe(2);
  });

  it('can be changed and taken off again', async () => {
    const run = await withTwoRooms();
    await run.take({ type: 'room.edited', index: 0 });
    expect(where(run)).toBe('rooms.refreshing');
    await run.take(done(roomsAnswer));
    await run.take({ type: 'changed', control: 'room-type', value: '12' });
    await run.take(next);
    await run.take(done(ratesAnswer));
    await run.take(next);
    expect(where(run)).toBe('review.reading');
    expect(context(run).rooms.map(({ roomType }) => roomType.id)).toEqual(['12', '14']);
    await run.take({ type: 'room.removed', index: 0 });
    expect(context(run).rooms.map(({ roomType }) => roomType.id)).toEqual(['14']);
    await run.take({ type: 'room.removed', index: 0 });
    expect(where(run)).toBe('dates.choosing');
  });

  it('that are booked are in sight whatever fails then, and are never written over', async () => {
    for (const ending of [failed('call', 'credentials_refused'), failed('promo', 'company_not_found')]) {
      const run = await withTwoRooms();
      await run.take({ type: 'room.edited', index: 0 });
      await run.take(done(roomsAnswer));
      await run.take(next);
      await run.take(done(ratesAnswer));
      await run.take(next);
      await run.take(next);
      await run.take(booked('1'));
      await run.take(failed('restart', 'session_expired'));
      await run.take(ending);
      expect(where(run)).toBe('review.reading');
      await run.take({ type: 'reset' });
      expect(context(run).rooms.map(({ outcome }) => outcome?.booking.reference)).toEqual(['1', undefined]);
    }
  });

  it('are priced each on its own terms', async () => {
    const run = await withTwoRooms();
    await run.take({ type: 'room.edited', index: 0 });
    await run.take(done(roomsAnswer));
    await run.take(next);
    await run.take(done(ratesAnswer));
    await run.take({ type: 'changed', control: 'transport', value: true });
    await run.take(done(ratesAnswer));
    await run.take(next);
    expect(context(run).rooms.map(({ terms }) => terms.transport)).toEqual([true, false]);
    await run.take({ type: 'room.edited', index: 1 });
    expect(context(run).draft.transport).toBe(false);
    await run.take(done(roomsAnswer));
    await run.take({ type: 'room.edited', index: 0 });
    expect(context(run).draft.transport).toBe(false);
  });

  it('whose cancelling is in doubt are asked about again, and not kept as booked', async () => {
    const run = await withTwoRooms();
    await run.take(next);
    await run.take(booked('1'));
    await run.take(failed('room', 'room_taken'));
    await run.take({ type: 'rest.cancelled' });
    await run.take(next);
    await run.take(failed('pending', 'outcome_unknown'));
    expect(where(run)).toBe('review.reading');
    expect(context(run)).toMatchObject({ note: 'cancelUnknown', rooms: [{ cancelAsked: true }, {}] });
    await run.take({ type: 'rest.left' });
    expect(where(run)).toBe('review.reading');
    await run.take({ type: 'rest.cancelled' });
    await run.take(next);
    expect(run.last('cancel')).toMatchObject({ token: 'token-1', repeat: true });
  });
});

describe('what booking comes to', () => {
  const book = async (...outcomes: object[]) => {
    const run = await (outcomes.length > 1 ? withTwoRooms() : atReview());
    await run.take(next);
    for (const outcome of outcomes) await run.take(done(outcome));
    return run;
  };

  it.each([
    ['requested', requested],
    ['held', held],
  ])('is %s where it is no more, and is told once', async (status, outcome) => {
    const run = await book(outcome);
    expect(where(run)).toBe(`${status}.showing`);
    expect(run.emitted).toEqual(['ready', status]);
  });

  it.each([
    ['requested', [confirmed, requested]],
    ['requested', [requested, confirmed]],
    ['held', [held, requested]],
    ['held', [confirmed, held]],
  ])('is %s as a whole where one of two rooms is', async (status, outcomes) => {
    const run = await book(...outcomes);
    expect(where(run)).toBe(`${status}.showing`);
    expect(run.emitted).toEqual(['ready', status]);
  });

  it('holds no longer than the room that is given up first', async () => {
    const run = await withTwoRooms();
    const told: unknown[] = [];
    run.actor.on('held', (event) => told.push(event));
    await run.take(next);
    await run.take(done({ ...held, until: '2026-12-03T18:00' }));
    await run.take(done({ ...held, until: '2026-12-02T09:00' }));
    expect(told).toEqual([{ type: 'held', until: '2026-12-02T09:00' }]);
  });

  it('is not cancelled where the hotel can not do that', async () => {
    const run = start();
    const capabilities = { ...stayStart.capabilities, cancel: false };
    await run.take(done({ ...stayStart, capabilities }));
    await chooseRoom(run);
    await run.take(next);
    await run.take({ type: 'room.added' });
    await chooseRoom(run);
    await run.take(next);
    await run.take(booked('1'));
    await run.take(failed('room', 'room_taken'));
    await run.take({ type: 'rest.cancelled' });
    expect(where(run)).toBe('review.reading');
  });
});
