import { describe, expect, it } from 'vitest';
import { done, failed, startChart } from '../flow/testing-chart.ts';
import type { Draft } from './draft.ts';
import { keptStay, type KeptStay } from './stay-context.ts';
import { stayMachine } from './stay-machine.ts';
import { confirmed, held, ratesAnswer, requested, roomsAnswer, stayStart } from './testing.ts';
import { answers, booked, chooseRoom, context, filledDraft, input, next, where } from './testing-run.ts';

/** A browser's tab: what is kept in it outlives the page. */
class Tab {
  entry: string | null = null;
  written = 0;

  /** A page's chart; the second one is that of the page loaded anew. */
  load(draft: Partial<Draft> = {}) {
    const machine = stayMachine.provide({
      actions: {
        keepPending: ({ context: kept }) => {
          this.entry = JSON.stringify(keptStay(kept));
          this.written += 1;
        },
        dropPending: () => {
          this.entry = null;
        },
      },
    });
    const kept = this.entry === null ? null : (JSON.parse(this.entry) as KeptStay);
    const start = { ...stayStart, session: this.entry === null ? 'first' : 'new' };
    return startChart(machine, { ...input, draft: { ...filledDraft, ...draft }, start, kept }, answers);
  }

  async atReview() {
    const run = this.load();
    await chooseRoom(run);
    await run.take(next);
    return run;
  }

  async withTwoRooms() {
    const run = await this.atReview();
    await run.take({ type: 'room.added' });
    await chooseRoom(run);
    return run;
  }
}

describe('what a tab keeps of a stay', () => {
  it('is there from when the call is sent until its answer', async () => {
    for (const answer of [confirmed, requested, held]) {
      const tab = new Tab();
      const run = await tab.atReview();
      expect(tab.written).toBe(0);
      await run.take(next);
      expect(tab.entry).not.toBeNull();
      await run.take(done(answer));
      expect(tab.entry).toBeNull();
    }
  });

  it('is gone where the booking was refused', async () => {
    for (const remedy of ['room', 'choice', 'contact', 'wait', 'call', 'restart'] as const) {
      const tab = new Tab();
      const run = await tab.atReview();
      await run.take(next);
      await run.take(failed(remedy));
      expect([remedy, tab.entry]).toEqual([remedy, null]);
    }
  });

  it('is that of the room in doubt, beside those that are booked', async () => {
    const tab = new Tab();
    const run = await tab.withTwoRooms();
    await run.take(next);
    await run.take(booked('1'));
    const kept = JSON.parse(tab.entry ?? '') as KeptStay;
    expect(kept.bookingRequest.key).toBe(context(run).rooms[1]?.key);
    expect(kept.rooms.map(({ outcome }) => outcome?.booking.reference)).toEqual(['1', undefined]);
    await run.take(booked('2'));
    expect(tab.entry).toBeNull();
  });
});

describe('a hotel’s page that is loaded anew while the outcome is unknown', () => {
  it('checks at once, by the key of the room, and tells the page once what came of it', async () => {
    const tab = new Tab();
    const first = await tab.atReview();
    await first.take(next);
    const run = tab.load();
    expect(where(run)).toBe('pending.checking');
    expect(run.calls).toEqual({ repeatBooking: 1 });
    expect(run.last('repeatBooking')).toEqual(first.last('book'));
    await run.take(booked('7'));
    expect(where(run)).toBe('confirmed.showing');
    expect(run.emitted).toEqual(['ready', 'pending', 'confirmed']);
    expect(tab.entry).toBeNull();
  });

  it('goes on with the rooms that are left', async () => {
    const tab = new Tab();
    const first = await tab.withTwoRooms();
    await first.take(next);
    const run = tab.load();
    await run.take(booked('1'));
    expect(where(run)).toBe('review.booking');
    expect(run.last('book')).toMatchObject({ key: context(first).rooms[1]?.key, session: 'first' });
    await run.take(booked('2'));
    expect(where(run)).toBe('confirmed.showing');
    expect(run.emitted.filter((type) => type === 'confirmed')).toHaveLength(1);
  });

  it('leads a refusal to where it can be mended, with all that was typed', async () => {
    const expected = {
      room: ['rooms.refreshing', roomsAnswer],
      choice: ['rates.pricing', ratesAnswer],
      contact: ['guest.filling', null],
    } as const;
    for (const [remedy, [place]] of Object.entries(expected)) {
      const tab = new Tab();
      const first = await tab.atReview();
      await first.take({ type: 'changed', control: 'comment', value: 'Late.' });
      await first.take(next);
      const run = tab.load({ comment: '', 'given-name': '' });
      await run.take(failed(remedy as 'room'));
      expect(where(run)).toBe(place);
      expect(context(run).draft).toMatchObject({ comment: 'Late.', 'given-name': 'Zoë', 'room-type': '14' });
      expect(tab.entry).toBeNull();
    }
  });

  it('waits where it stays unknown, and finds its way back as often as it is loaded', async () => {
    const tab = new Tab();
    await (await tab.atReview()).take(next);
    for (const remedy of ['restart', 'pending', 'call'] as const) {
      const run = tab.load();
      await run.take(failed(remedy));
      expect(where(run)).toBe('pending.waiting');
      expect(run.calls).toEqual({ repeatBooking: 1 });
      await run.take({ type: 'reset' });
      expect(where(run)).toBe('pending.waiting');
    }
    expect(tab.entry).not.toBeNull();
  });
});

describe('a guest who has asked the hotel', () => {
  it('may begin anew once a check was in vain', async () => {
    const tab = new Tab();
    await (await tab.atReview()).take(next);
    const run = tab.load();
    await run.take({ type: 'asked' });
    expect(where(run)).toBe('pending.checking');
    await run.take(failed('pending'));
    await run.take({ type: 'asked', draft: { 'given-name': 'Zoë' } });
    expect(where(run)).toBe('starting');
    expect(tab.entry).toBeNull();
    await run.take(done(stayStart));
    expect(where(run)).toBe('dates.choosing');
    expect(context(run)).toMatchObject({ rooms: [], bookingRequest: null, draft: { 'given-name': 'Zoë' } });
  });

  it('keeps the rooms that are booked, and may book the one in doubt by another key', async () => {
    const tab = new Tab();
    const first = await tab.withTwoRooms();
    await first.take(next);
    await first.take(booked('1'));
    const run = tab.load();
    await run.take(failed('pending'));
    await run.take({ type: 'asked' });
    expect(where(run)).toBe('review.reading');
    expect(tab.entry).toBeNull();
    const [one, two] = context(run).rooms;
    expect(one?.outcome?.booking.reference).toBe('1');
    expect(two?.key).not.toBe(context(first).rooms[1]?.key);
    await run.take(next);
    expect(run.last('book')).toMatchObject({ key: two?.key, repeat: false });
  });
});
