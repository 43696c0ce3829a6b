import { describe, expect, it } from 'vitest';
import { done, failed, failure, startChart, walkChart } from '../flow/testing-chart.ts';
import type { ManageEvent } from './manage-context.ts';
import { manageMachine } from './manage-machine.ts';
import { answers, found, foundTable, inactive, inner } from './testing.ts';

const input = { language: 'en', token: 'sealed', finds: true };

const presses: ManageEvent[] = [
  { type: 'link.changed', token: 'other' },
  { type: 'link.changed', token: '' },
  { type: 'language.changed', language: 'uk' },
  { type: 'document.requested' },
  { type: 'cancel.asked' },
  { type: 'back' },
  { type: 'cancel.confirmed' },
  { type: 'look.again' },
  { type: 'returned' },
  { type: 'change.asked' },
  { type: 'find.asked' },
  { type: 'another.asked' },
  { type: 'inner.ended', found: null, token: 'sealed', isMoved: false },
  { type: 'inner.ended', found: foundTable({ time: '20:30' }), token: 'moved', isMoved: true },
  { type: 'retry' },
];

const walk = walkChart({
  machine: manageMachine,
  input,
  answers,
  failures: [
    failure('call', 'link_invalid'),
    failure('call', 'booking_not_found'),
    failure('call', 'cancel_refused'),
  ],
  presses,
  key: ({ value, context }) => [
    value,
    context.token,
    context.opened,
    context.language,
    context.spoken,
    context.found?.booking.status,
    context.found?.booking.cancellable,
    context.cancelAsked,
    context.found?.booking.kind,
    context.found?.booking.changeable,
    context.wanted,
    context.inner?.isHeld,
  ],
});

/** A chart that has opened a booking. */
async function opened(booking = found()) {
  const run = startChart(manageMachine, input, answers);
  await run.take(done(booking));
  return run;
}

describe('the chart of a booking made', () => {
  it('reaches every one of its states by some path, and passes on from those that only decide', () => {
    expect(walk.unreached).toEqual([]);
    expect(walk.stuck).toEqual([]);
  });

  it('goes, when it runs, where the walk says', async () => {
    expect(walk.paths.length).toBeGreaterThan(100);
    expect(await walk.firstDifference()).toBeUndefined();
  });

  it('cancels only when the guest has said so just now', () => {
    const beginnings = walk.beginnings(/^cancel$/);
    expect(beginnings.length).toBeGreaterThan(0);
    for (const { event } of beginnings) expect(event.type).toBe('cancel.confirmed');
  });

  it('leaves a way out of every state: another link can always be opened', () => {
    expect(walk.deadEnds).toEqual([]);
  });

  it('never shows what another link has opened', () => {
    for (const { end } of walk.paths) {
      const { token, opened: shown, found: booking } = end.context;
      // A call whose outcome must be known is under way for the former one.
      const isHeld = end.matches({ cancel: 'cancelling' }) || (end.context.inner?.isHeld ?? false);
      if (booking && !isHeld) expect(token).toBe(shown);
      if (end.matches('invalid')) expect(booking === null || token === shown).toBe(true);
    }
  });
});

describe('the link', () => {
  it('is asked with, and with nothing else', async () => {
    const run = await opened();
    expect(run.all('lookUp')).toEqual([{ token: 'sealed', language: 'en' }]);
    expect(run.emitted).toEqual(['ready']);
  });

  it('that is missing opens nothing, without a call, where the site finds none', () => {
    const run = startChart(manageMachine, { language: 'en', token: '', finds: false }, answers);
    expect(run.actor.getSnapshot().value).toBe('invalid');
    expect(run.calls.lookUp).toBeUndefined();
    expect(run.emitted).toEqual(['unavailable']);
  });

  it('that is refused opens nothing, and says so', async () => {
    const run = startChart(manageMachine, input, answers);
    await run.take(failed('call', 'link_invalid'));
    expect(run.actor.getSnapshot().value).toBe('invalid');
    expect(run.emitted).toEqual(['failed', 'unavailable']);
  });

  it('that changes while a cancelling is under way waits for its end', async () => {
    const run = await opened();
    await run.take({ type: 'cancel.asked' });
    await run.take({ type: 'cancel.confirmed' });
    await run.take({ type: 'link.changed', token: 'other' });
    expect(run.actor.getSnapshot().matches({ cancel: 'cancelling' })).toBe(true);
    await run.take(done({ status: 'cancelled' }));
    expect(run.emitted).toEqual(['ready', 'cancelled']);
    expect(run.last('lookUp')).toMatchObject({ token: 'other' });
    expect(run.actor.getSnapshot().context.found).toBeNull();
  });
});

describe('a cancelling', () => {
  async function asked() {
    const run = await opened();
    await run.take({ type: 'cancel.asked' });
    await run.take({ type: 'cancel.confirmed' });
    return run;
  }

  it('is told once', async () => {
    const run = await asked();
    await run.take(done({ status: 'cancelled' }));
    expect(run.actor.getSnapshot().value).toBe('cancelled');
    expect(run.last('cancel')).toEqual({ token: 'sealed', language: 'en', repeat: false });
    expect(run.emitted).toEqual(['ready', 'cancelled']);
  });

  it('that is refused leaves the guest where they can ask again', async () => {
    const run = await asked();
    await run.take(failed('call', 'cancel_refused'));
    expect(run.actor.getSnapshot().value).toEqual({ cancel: 'asking' });
    expect(run.actor.getSnapshot().context.failure?.code).toBe('cancel_refused');
  });

  it('whose answer is lost is looked up, not said again', async () => {
    const run = await asked();
    await run.take(failed('pending', 'outcome_unknown'));
    expect(run.calls).toMatchObject({ cancel: 1, lookUp: 2 });
    await run.take(done(inactive));
    expect(run.actor.getSnapshot().value).toBe('inactive');
    expect(run.emitted).toEqual(['ready', 'failed']);
  });

  it('whose answer is lost is told once the venue says that it is cancelled', async () => {
    const run = await asked();
    await run.take(failed('pending', 'outcome_unknown'));
    await run.take(done(found({ status: 'cancelled' })));
    expect(run.actor.getSnapshot().value).toBe('cancelled');
    expect(run.emitted).toEqual(['ready', 'failed', 'cancelled']);
  });

  it('whose answer is lost and that was in vain can be said again, as a repetition', async () => {
    const run = await asked();
    await run.take(failed('pending', 'outcome_unknown'));
    await run.take(done(found()));
    expect(run.actor.getSnapshot().matches('booked')).toBe(true);
    expect(run.actor.getSnapshot().context.note).toBe('notCancelled');
    await run.take({ type: 'cancel.asked' });
    await run.take({ type: 'cancel.confirmed' });
    expect(run.last('cancel')).toMatchObject({ repeat: true });
  });

  it('of a stay that was never confirmed stays unknown while the hotel gives no data: that proves nothing', async () => {
    const waiting = found({ status: 'requested' });
    const run = await opened(waiting);
    await run.take({ type: 'cancel.asked' });
    await run.take({ type: 'cancel.confirmed' });
    await run.take(failed('pending', 'outcome_unknown'));
    await run.take(done(waiting));
    expect(run.actor.getSnapshot().value).toEqual({ pending: 'unknown' });
    expect(run.actor.getSnapshot().context.note).toBe(null);
    await run.take({ type: 'retry' });
    await run.take(done(found({ status: 'cancelled' })));
    expect(run.actor.getSnapshot().value).toBe('cancelled');
  });

  it('that stays unknown is looked up again when the guest asks', async () => {
    const run = await asked();
    await run.take(failed('pending', 'outcome_unknown'));
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(run.actor.getSnapshot().value).toEqual({ pending: 'unknown' });
    await run.take({ type: 'retry' });
    expect(run.calls).toMatchObject({ cancel: 1, lookUp: 3 });
  });
});

describe('a booking', () => {
  it.each(['confirmed', 'requested', 'held'] as const)(
    'that is %s can be seen and cancelled',
    async (status) => {
      for (const booking of [found({ status }), foundTable({ status })]) {
        const run = await opened(booking);
        expect(run.actor.getSnapshot().matches('booked')).toBe(true);
        await run.take({ type: 'cancel.asked' });
        expect(run.actor.getSnapshot().value).toEqual({ cancel: 'asking' });
      }
    },
  );

  it('that was cancelled before is told so, and announced no more', async () => {
    const run = await opened(found({ status: 'cancelled' }));
    expect(run.actor.getSnapshot().value).toBe('cancelled');
    expect(run.emitted).toEqual(['ready']);
  });

  it('of a table has no document', async () => {
    const run = await opened(foundTable());
    await run.take({ type: 'document.requested' });
    expect(run.calls.saveDocument).toBeUndefined();
  });
});

describe('a table', () => {
  const refused = foundTable({ status: 'refused', cancellable: false, changeable: false });

  it('that the restaurant has refused is called so, and another time leads to a booking of its own', async () => {
    const run = await opened(refused);
    expect(run.actor.getSnapshot().value).toBe('refused');
    await run.take({ type: 'another.asked' });
    expect(run.last('openInner')).toMatchObject({ wanted: 'another' });
    await run.take(done(inner(false)));
    expect(run.actor.getSnapshot().value).toEqual({ inner: 'shown' });
  });

  it('that nobody knows any more opens nothing, and says so', async () => {
    const run = startChart(manageMachine, input, answers);
    await run.take(failed('call', 'booking_not_found'));
    expect(run.actor.getSnapshot().value).toBe('inactive');
    expect(run.emitted).toEqual(['failed']);
  });

  it('that was cancelled by somebody else is not said to be cancelled by this guest', async () => {
    const run = await opened(foundTable({ status: 'cancelled', cancellable: false, changeable: false }));
    expect(run.actor.getSnapshot().context.cancelledHere).toBe(false);
    const own = await opened(foundTable());
    await own.take({ type: 'cancel.asked' });
    await own.take({ type: 'cancel.confirmed' });
    await own.take(done({ status: 'cancelled' }));
    expect(own.actor.getSnapshot().context.cancelledHere).toBe(true);
  });

  describe('that is only requested', () => {
    const asked = () => opened(foundTable({ status: 'requested' }));

    it('is looked at again when the guest presses, and is said to have no answer yet', async () => {
      const run = await asked();
      await run.take({ type: 'look.again' });
      expect(run.actor.getSnapshot().hasTag('loading')).toBe(true);
      await run.take(done(foundTable({ status: 'requested' })));
      expect(run.actor.getSnapshot().context.note).toBe('noAnswerYet');
      await run.take({ type: 'look.again' });
      expect(run.actor.getSnapshot().context.note).toBeNull();
      await run.take(done(foundTable()));
      expect(run.actor.getSnapshot().context).toMatchObject({ note: null, found: foundTable() });
    });

    it('is looked at again, quietly, when the guest comes back to the page', async () => {
      const run = await asked();
      await run.take({ type: 'returned' });
      expect(run.actor.getSnapshot().hasTag('loading')).toBe(false);
      await run.take(done(refused));
      expect(run.actor.getSnapshot().value).toBe('refused');
      expect(run.emitted).toEqual(['ready']);
    });

    it('stays in view where that can’t be asked: told who pressed, not who only came back', async () => {
      const run = await asked();
      await run.take({ type: 'returned' });
      await run.take(failed('wait', 'upstream_unreachable'));
      expect(run.actor.getSnapshot().context.failure).toBeNull();
      await run.take({ type: 'look.again' });
      await run.take(failed('wait', 'upstream_unreachable'));
      expect(run.actor.getSnapshot().matches('booked')).toBe(true);
      expect(run.actor.getSnapshot().context.failure?.code).toBe('upstream_unreachable');
    });
  });

  describe('that is moved', () => {
    const moved = foundTable({ time: '20:30', partySize: 2 });
    const ended = (found: typeof moved | null, token = 'sealed') =>
      ({ type: 'inner.ended', found, token, isMoved: found !== null }) as const;

    async function changing(held = false) {
      const run = await opened(foundTable());
      await run.take({ type: 'change.asked' });
      await run.take(done(inner(held)));
      return run;
    }

    it('is shown as it is now, under its new link, by which it is looked up from then on', async () => {
      const run = await changing();
      await run.take(ended(moved, 'moved'));
      const { context } = run.actor.getSnapshot();
      expect(context).toMatchObject({ found: moved, note: 'changed', inner: null, wanted: null });
      await run.take({ type: 'returned' });
      expect(run.last('lookUp')).toMatchObject({ token: 'moved' });
      expect(run.emitted).toEqual(['ready']);
    });

    it('after all not is shown as it was', async () => {
      const run = await changing();
      await run.take(ended(null));
      expect(run.actor.getSnapshot().context).toMatchObject({ found: foundTable(), note: null });
      expect(run.actor.getSnapshot().matches('booked')).toBe(true);
    });

    it('is left for another link at once, but not while the call that moves it is under way', async () => {
      const free = await changing();
      await free.take({ type: 'link.changed', token: 'other' });
      expect(free.last('lookUp')).toMatchObject({ token: 'other' });
      const held = await changing(true);
      await held.take({ type: 'link.changed', token: 'other' });
      expect(held.actor.getSnapshot().value).toEqual({ inner: 'shown' });
      await held.take(ended(moved, 'moved'));
      expect(held.last('lookUp')).toMatchObject({ token: 'other' });
    });

    it('stays in view where what moves it can’t be loaded, and it can be tried again', async () => {
      const run = await opened(foundTable());
      await run.take({ type: 'change.asked' });
      await run.take(failed('wait'));
      expect(run.actor.getSnapshot().matches('booked')).toBe(true);
      expect(run.actor.getSnapshot().context.failure).not.toBeNull();
      await run.take({ type: 'change.asked' });
      expect(run.calls.openInner).toBe(2);
    });

    it('can only be moved where the restaurant can', async () => {
      const run = await opened(foundTable({ changeable: false }));
      await run.take({ type: 'change.asked' });
      expect(run.calls.openInner).toBeUndefined();
    });
  });
});

describe('a booking without its link', () => {
  it('is found first, where the site finds bookings, and opened by the link that comes of it', async () => {
    const run = startChart(manageMachine, { ...input, token: '' }, answers);
    expect(run.last('openInner')).toMatchObject({ wanted: 'find' });
    await run.take(done(inner(false)));
    expect(run.emitted).toEqual(['ready']);
    await run.take({ type: 'link.changed', token: 'found' });
    expect(run.last('lookUp')).toMatchObject({ token: 'found' });
  });

  it('can be found where a link opens nothing', async () => {
    const run = startChart(manageMachine, input, answers);
    await run.take(failed('call', 'link_invalid'));
    await run.take({ type: 'find.asked' });
    expect(run.last('openInner')).toMatchObject({ wanted: 'find' });
  });

  it('can be tried again where what finds it can’t be loaded', async () => {
    const run = startChart(manageMachine, { ...input, token: '' }, answers);
    await run.take(failed('wait'));
    expect(run.actor.getSnapshot().value).toBe('unavailable');
    await run.take({ type: 'retry' });
    expect(run.calls.openInner).toBe(2);
  });
});

describe('another language', () => {
  it('has the booking read again, quietly', async () => {
    const run = await opened();
    await run.take({ type: 'language.changed', language: 'uk' });
    expect(run.actor.getSnapshot().hasTag('loading')).toBe(false);
    expect(run.last('lookUp')).toEqual({ token: 'sealed', language: 'uk' });
    await run.take(done(found({ roomType: 'Комфорт' })));
    expect(run.actor.getSnapshot().context.found?.booking).toMatchObject({ roomType: 'Комфорт' });
    expect(run.calls.lookUp).toBe(2);
  });

  it('that can not be had leaves what was read', async () => {
    const run = await opened();
    await run.take({ type: 'language.changed', language: 'uk' });
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(run.actor.getSnapshot().matches('booked')).toBe(true);
    expect(run.actor.getSnapshot().context.failure).toBeNull();
    expect(run.calls.lookUp).toBe(2);
  });
});

describe('the document', () => {
  it('is saved as a file of the house and the date', async () => {
    const run = await opened();
    await run.take({ type: 'document.requested' });
    expect(run.last('saveDocument')).toEqual({
      token: 'sealed',
      language: 'en',
      house: 'Hotel Dnipro',
      date: '2026-12-10',
    });
    await run.take(done(undefined));
    expect(run.actor.getSnapshot().matches('booked')).toBe(true);
  });

  it('that the hotel does not make is told, and the booking stays', async () => {
    const run = await opened();
    await run.take({ type: 'document.requested' });
    await run.take(failed('call', 'document_unavailable'));
    expect(run.actor.getSnapshot().matches('booked')).toBe(true);
    expect(run.actor.getSnapshot().context.failure?.code).toBe('document_unavailable');
  });
});
