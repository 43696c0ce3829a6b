import { describe, expect, it } from 'vitest';
import { currentStep } from '../flow/run-actor.ts';
import { done, failed, startChart, walkChart } from '../flow/testing-chart.ts';
import { keptTable, type KeptTable, type TableEvent } from './table-context.ts';
import { tableMachine } from './table-machine.ts';
import { answers, codeSent, confirmed, held, lapsed, paid, plainStart, requested, slots } from './testing.ts';
import { input } from './testing-run.ts';

const next = { type: 'submitted' } as const;

/** A browser's tab: what is kept in it outlives the page. */
class Tab {
  entry: string | null = null;
  /** How many entries were written. */
  written = 0;

  /** A page's chart; the second one is that of the page loaded anew. */
  load(language = 'en') {
    const machine = tableMachine.provide({
      actions: {
        keepPending: ({ context }) => {
          this.entry = JSON.stringify(keptTable(context));
          this.written += 1;
        },
        dropPending: () => {
          this.entry = null;
        },
      },
    });
    const kept = this.entry === null ? null : (JSON.parse(this.entry) as KeptTable);
    return startChart(
      machine,
      { ...input, language, start: { ...plainStart, session: 'new' }, kept },
      answers,
    );
  }

  async atGuest() {
    const run = this.load();
    await run.take(done({ ...slots, session: 'first' }));
    await run.take(next);
    await run.take(done({ session: 'checked', choiceOffered: false }));
    return run;
  }

  async atCode() {
    const run = await this.atGuest();
    await run.take(next);
    await run.take(done({ ...codeSent, session: 'coded', resendAfter: 30 }));
    await run.take({ type: 'changed', control: 'code', value: '4812' });
    return run;
  }
}

type Run = Awaited<ReturnType<Tab['atGuest']>>;
const where = ({ actor }: Run) => {
  const { step, state } = currentStep(actor.getSnapshot());
  return state ? `${step}.${state}` : step;
};
const context = ({ actor }: Run) => actor.getSnapshot().context;

describe('what a tab keeps of a booking', () => {
  it('is there while the table is held until it is paid elsewhere, and no longer', async () => {
    for (const found of [paid, lapsed]) {
      const tab = new Tab();
      const run = await tab.atGuest();
      await run.take(next);
      await run.take(done(held));
      expect(tab.entry).not.toBeNull();
      await run.take({ type: 'retry' });
      await run.take(done(found));
      expect(tab.entry).toBeNull();
    }
  });

  it('is there from when the call is sent until each of its answers', async () => {
    for (const answer of [confirmed, requested, codeSent]) {
      const tab = new Tab();
      const run = await tab.atGuest();
      expect(tab.entry).toBeNull();
      await run.take(next);
      expect(tab.entry).not.toBeNull();
      await run.take(done(answer));
      expect(tab.entry).toBeNull();
    }
  });

  it('is gone where the booking was refused', async () => {
    for (const remedy of ['time', 'contact', 'wait', 'call', 'restart'] as const) {
      const tab = new Tab();
      const run = await tab.atGuest();
      await run.take(next);
      await run.take(failed(remedy));
      expect([remedy, tab.entry]).toEqual([remedy, null]);
    }
  });

  it('stays while the answer is lost, through every check, and is gone when one answers', async () => {
    const tab = new Tab();
    const run = await tab.atGuest();
    await run.take(next);
    await run.take(failed('pending', 'outcome_unknown'));
    expect(where(run)).toBe('pending.waiting');
    expect(tab.entry).not.toBeNull();
    await run.take({ type: 'retry' });
    await run.take(failed('wait'));
    expect(tab.entry).not.toBeNull();
    await run.take({ type: 'retry' });
    await run.take(done(confirmed));
    expect(tab.entry).toBeNull();
  });

  it('is nothing where no call was sent that may book', async () => {
    const tab = new Tab();
    await tab.atGuest();
    expect(tab.written).toBe(0);
  });
});

describe('a page that is loaded anew while the outcome is unknown', () => {
  it('checks at once, by the same call in its own session, and tells the page once what came of it', async () => {
    const tab = new Tab();
    await (await tab.atGuest()).take(next);
    const run = tab.load();
    expect(where(run)).toBe('pending.checking');
    expect(run.calls).toEqual({ repeatBooking: 1 });
    expect(run.last('repeatBooking')).toMatchObject({ path: 'table/guest', request: { session: 'checked' } });
    await run.take(done(confirmed));
    expect(where(run)).toBe('confirmed');
    expect(run.emitted).toEqual(['ready', 'pending', 'confirmed']);
    expect(tab.entry).toBeNull();
  });

  it('checks a code that was being verified', async () => {
    const tab = new Tab();
    await (await tab.atCode()).take(next);
    const run = tab.load();
    expect(run.last('repeatBooking')).toMatchObject({
      path: 'table/code',
      request: { session: 'coded', code: '4812' },
    });
    await run.take(done(requested));
    expect(where(run)).toBe('requested');
  });

  it('goes on with the code where one was sent', async () => {
    const tab = new Tab();
    await (await tab.atGuest()).take(next);
    const run = tab.load();
    await run.take(done({ ...codeSent, session: 'coded' }));
    expect(where(run)).toBe('code.entering');
    expect(tab.entry).toBeNull();
    await run.take({ type: 'changed', control: 'code', value: '4812' });
    await run.take(next);
    expect(run.last('sendCode')).toMatchObject({ session: 'coded', code: '4812' });
  });

  it('leads a wrong code back to the code, in the session that it was sent in', async () => {
    const tab = new Tab();
    await (await tab.atCode()).take(next);
    const run = tab.load();
    await run.take(failed('code', 'code_wrong'));
    expect(where(run)).toBe('code.entering');
    expect(context(run)).toMatchObject({ session: 'coded', sent: { sentTo: codeSent.sentTo } });
    expect(context(run).fieldErrors.code).toMatchObject({ code: 'code_wrong' });
    expect(context(run).resendAt).toBeGreaterThan(Date.now());
  });

  it('leads a refusal to where it can be mended, with all that was typed', async () => {
    const expected = {
      contact: 'guest.filling',
      // Other times are looked for in a session of their own.
      time: 'when.renewing',
      party: 'when.choosing',
      date: 'when.choosing',
    };
    for (const [remedy, place] of Object.entries(expected)) {
      const tab = new Tab();
      const first = await tab.atGuest();
      await first.take({ type: 'changed', control: 'given-name', value: 'Zoé' });
      await first.take(next);
      const run = tab.load();
      await run.take(failed(remedy as 'contact'));
      expect(where(run)).toBe(place);
      expect(context(run).draft).toMatchObject({ 'given-name': 'Zoé', tel: input.draft.tel, time: '19:00' });
      expect(context(run).meals).toEqual(slots.meals);
      expect(tab.entry).toBeNull();
    }
  });

  it('waits where it stays unknown, and finds its way back as often as it is loaded', async () => {
    const tab = new Tab();
    await (await tab.atGuest()).take(next);
    for (const load of [1, 2, 3]) {
      const run = tab.load();
      await run.take(failed(load === 1 ? 'restart' : 'pending', 'session_expired'));
      expect(where(run)).toBe('pending.waiting');
      expect(run.calls).toEqual({ repeatBooking: 1 });
      await run.take({ type: 'reset' });
      expect(where(run)).toBe('pending.waiting');
    }
    expect(tab.entry).not.toBeNull();
  });

  it('is asked in the language that the guest reads now', async () => {
    const tab = new Tab();
    await (await tab.atGuest()).take(next);
    const run = tab.load('uk');
    expect(run.last('repeatBooking')).toMatchObject({ request: { language: 'uk' } });
    await run.take(failed('pending'));
    await run.take({ type: 'language.changed', language: 'de' });
    await run.take({ type: 'retry' });
    expect(run.last('repeatBooking')).toMatchObject({ request: { language: 'de' } });
  });
});

describe('a guest who has asked the restaurant', () => {
  it('may begin anew once a check was in vain, with their own details and nothing else', async () => {
    const tab = new Tab();
    await (await tab.atGuest()).take(next);
    const run = tab.load();
    await run.take({ type: 'asked' });
    expect(where(run)).toBe('pending.checking');
    await run.take(failed('pending'));
    await run.take({ type: 'asked', draft: { 'given-name': 'Zoë' } });
    expect(where(run)).toBe('starting');
    expect(tab.entry).toBeNull();
    expect(run.calls).toEqual({ repeatBooking: 1, open: 1 });
    await run.take(done(plainStart));
    expect(where(run)).toBe('when.loading');
    expect(context(run).draft).toMatchObject({ 'given-name': 'Zoë', time: '' });
    expect(context(run)).toMatchObject({ bookingRequest: null, sent: null, session: plainStart.session });
  });
});

describe('the chart of a page that is loaded anew', () => {
  const kept = JSON.parse(
    JSON.stringify({
      ...{ draft: input.draft, step: 'code', meals: slots.meals, choiceOffered: false, told: '' },
      ...{ sent: codeSent, sentFor: '', resendAt: 0 },
      bookingRequest: {
        path: 'table/code',
        request: { session: 's', language: 'en', code: '4812', repeat: false },
      },
    } satisfies KeptTable),
  ) as KeptTable;
  const presses: TableEvent[] = [
    { type: 'submitted' },
    { type: 'back' },
    { type: 'retry' },
    { type: 'asked', draft: input.draft },
    { type: 'reset', draft: input.draft },
  ];
  const walk = walkChart({
    machine: tableMachine,
    input: { ...input, start: plainStart, kept },
    answers,
    presses,
    key: ({ value, context: { step, session, failure, meals, draft } }) => [
      value,
      step,
      session !== null,
      failure !== null,
      step === 'when' ? [draft.date, draft.time, meals !== null] : null,
      step === 'code' ? draft.code : null,
    ],
  });

  it('begins with the check, and leaves a way out of every state', () => {
    const [first] = walk.paths.map(({ moments }) => moments[0]).filter((moment) => moment !== undefined);
    expect(walk.paths.length).toBeGreaterThan(30);
    expect(first?.matches('pending')).toBe(true);
    expect(walk.deadEnds.map(({ end }) => end.value)).toEqual([]);
    expect(walk.paths.some(({ end }) => end.matches('confirmed'))).toBe(true);
  });

  it('books anew only after the guest’s statement, or after an answer that says that nothing is booked', () => {
    for (const { events, moments } of walk.paths) {
      events.forEach((event, index) => {
        const [before, after] = [moments[index - 1], moments[index]];
        if (!before?.matches('pending') || after?.matches('pending')) return;
        expect(event.type).toMatch(/^asked$|^xstate\.(done|error)\.actor\..*checking$/);
        if (event.type === 'asked') expect(before.context.failure).not.toBeNull();
      });
    }
  });
});
