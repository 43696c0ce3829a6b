import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentStep } from '../flow/run-actor.ts';
import { done, failed, failure, startChart } from '../flow/testing-chart.ts';
import {
  answers,
  capabilities,
  codeSent,
  confirmed,
  held,
  lapsed,
  paid,
  plainStart,
  requested,
  richStart,
  slot,
} from './testing.ts';
import { isKnownFull, isPartyTooLarge, otherPlaces } from './selection.ts';
import { tableMachine } from './table-machine.ts';
import { tableOrder } from './table-steps.ts';
import { start } from './testing-run.ts';

const next = { type: 'submitted' } as const;

type Run = ReturnType<typeof start>;

async function atWhen(): Promise<Run> {
  const run = start();
  await run.take(done(plainStart));
  await run.take(done(answers.loadSlots[0]));
  return run;
}

/** At a restaurant with two rooms, a menu and comments. */
async function atWhenOfTwo(): Promise<Run> {
  const run = start();
  await run.take(done(richStart));
  await run.take(done(answers.loadSlots[0]));
  return run;
}

async function atGuest(): Promise<Run> {
  const run = await atWhen();
  await run.take(next);
  await run.take(done(answers.checkSlot[0]));
  return run;
}

async function atCode(): Promise<Run> {
  const run = await atGuest();
  await run.take(next);
  await run.take(done({ ...codeSent, resendAfter: 30 }));
  await run.take({ type: 'changed', control: 'code', value: '4812' });
  return run;
}

/** The step and its inner state: `when.loading`. */
const where = ({ actor }: Run) => {
  const { step, state } = currentStep(actor.getSnapshot());
  return state ? `${step}.${state}` : step;
};
const context = ({ actor }: Run) => actor.getSnapshot().context;

describe('a guest who changes their mind while a call is under way', () => {
  it('gets the table of the day they see, not of the one before', async () => {
    const run = await atWhen();
    await run.take({ type: 'changed', control: 'date', value: '2026-12-05' });
    await run.take(next);
    expect(where(run)).toBe('when.loading');
    const saturday = slot('19:00', { date: '2026-12-05' });
    await run.take(done({ session: 's', meals: [{ label: null, slots: [saturday] }] }));
    await run.take(next);
    expect(run.last('checkSlot')).toMatchObject({ offer: saturday.offer });
  });

  it('gets the new day also where the session was being renewed', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take(failed('restart'));
    expect(where(run)).toMatch(/\.renewing$/);
    await run.take({ type: 'changed', control: 'date', value: '2026-12-05' });
    expect(context(run).session).toBeNull();
    expect(where(run)).toMatch(/\.renewing$/);
    await run.take(done({ ...answers.renew[0], start: plainStart }));
    expect(run.last('loadSlots')).toMatchObject({ date: '2026-12-05' });
  });

  it('gets the room that they took last, in a session of its own', async () => {
    const run = await atWhenOfTwo();
    await run.take({ type: 'changed', control: 'room', value: '12' });
    expect(where(run)).toBe('when.loading');
    await run.take({ type: 'changed', control: 'room', value: '11' });
    expect(where(run)).toMatch(/\.renewing$/);
    await run.take(done({ ...answers.renew[0], session: 'new' }));
    expect(run.last('loadSlots')).toMatchObject({ place: '11', session: 'new' });
  });

  it('gets the menu that they took last', async () => {
    const run = await atWhenOfTwo();
    await run.take(next);
    await run.take(done(answers.checkSlot[1]));
    await run.take(next);
    await run.take({ type: 'changed', control: 'choice', value: '2' });
    expect(where(run)).toBe('choice.choosing');
    expect(context(run).session).toBeNull();
  });

  it('is led to the room that the page changes to, with its own times', async () => {
    const run = await atWhenOfTwo();
    await run.take({ type: 'changed', control: 'room', value: '12' });
    expect(where(run)).toBe('when.loading');
    expect(run.last('loadSlots')).toMatchObject({ place: '12' });
  });

  it('is not overtaken by the check of a time that they pressed before', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take({ type: 'changed', control: 'time', value: '19:30' });
    expect(where(run)).toBe('when.choosing');
    expect(context(run).session).toBeNull();
  });

  it('is not asked about twice for a press and the change that it makes', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take({ type: 'changed', control: 'time', value: '19:00' });
    await run.take(next);
    expect(where(run)).toBe('when.checking');
    expect(run.calls.checkSlot).toBe(1);
  });
});

describe('a restaurant that takes no comments any more', () => {
  it('is told of at the next step, and the guest goes on', async () => {
    const run = await atWhenOfTwo();
    await run.take(next);
    await run.take(done(answers.checkSlot[1]));
    await run.take(next);
    await run.take(done({ session: 's', accepted: false }));
    expect(where(run)).toBe('guest.filling');
    expect(context(run).note).toBe('choiceLost');
    await run.take(next);
    expect(context(run).note).toBeNull();
  });
});

describe('a restaurant whose slots are known for a party', () => {
  const byParty = { ...plainStart, capabilities: { ...capabilities, slots: 'party' as const } };

  it('is asked again for another party, and keeps the time where it is still there', async () => {
    const run = start();
    await run.take(done(byParty));
    expect(run.last('loadSlots')).toMatchObject({ partySize: 2 });
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'changed', control: 'party', value: 4 });
    expect(where(run)).toBe('when.loading');
    expect(run.last('loadSlots')).toMatchObject({ partySize: 4, date: '2026-12-04' });
    await run.take(done(answers.loadSlots[0]));
    expect(context(run).draft.time).toBe('19:00');
  });

  it('does not go on with a slot that is full, or that only the telephone can book', async () => {
    for (const [state, time] of [
      ['full', 'missingTime'],
      ['phone', 'onlyByPhone'],
    ] as const) {
      const run = start();
      await run.take(done(byParty));
      await run.take(done({ session: 's', meals: [{ label: null, slots: [slot('19:00', { state })] }] }));
      await run.take(next);
      expect(context(run).fieldErrors).toEqual({ time });
      expect(run.calls.checkSlot).toBeUndefined();
    }
  });
});

describe('a table that is held', () => {
  async function atHeld(): Promise<Run> {
    const run = await atGuest();
    await run.take({ type: 'changed', control: 'comment', value: 'By the window' });
    await run.take(next);
    await run.take(done(held));
    return run;
  }
  const stillHeld = { ...paid, booking: { ...paid.booking, status: 'held' as const } };

  it('is looked up by its own link when the guest has paid, and is confirmed once', async () => {
    const run = await atHeld();
    await run.take({ type: 'retry' });
    expect(where(run)).toBe('held.checking');
    expect(run.last('lookUp')).toEqual({ token: held.booking.token, language: 'en' });
    await run.take(done(paid));
    expect(where(run)).toBe('confirmed');
    expect(run.emitted).toEqual(['ready', 'held', 'confirmed']);
    expect(context(run)).toMatchObject({
      isPaid: true,
      outcome: { status: 'confirmed', booking: { reference: 'r1', calendar: '/v1/paid.ics' } },
    });
  });

  it('says that it is not paid yet only to who has asked, and a look by itself changes nothing', async () => {
    const run = await atHeld();
    await run.take(done(undefined));
    expect(where(run)).toBe('held.looking');
    await run.take(done(stillHeld));
    expect([where(run), context(run).note, context(run).looks]).toEqual(['held.waiting', null, 1]);
    await run.take(done(undefined));
    await run.take(failed('wait'));
    expect([where(run), context(run).failure, context(run).looks]).toEqual(['held.waiting', null, 2]);
    expect(run.last('waitForPayment')).toBe(2);
    await run.take({ type: 'retry' });
    await run.take(done(stillHeld));
    expect([where(run), context(run).note]).toEqual(['held.waiting', 'notPaidYet']);
    await run.take({ type: 'retry' });
    await run.take(failed('call', 'link_invalid'));
    expect([where(run), context(run).failure?.code]).toEqual(['held.waiting', 'link_invalid']);
    expect(run.emitted).toEqual(['ready', 'held', 'failed']);
  });

  it('that nobody has paid in time leads to other times, with all that was typed', async () => {
    const run = await atHeld();
    const { draft } = context(run);
    await run.take(done(undefined));
    await run.take(done(lapsed));
    // Its session is over: a new one is begun before anything else.
    await run.take(done({ ...answers.renew[0], start: plainStart }));
    expect(where(run)).toBe('when.loading');
    await run.take(done(answers.loadSlots[0]));
    expect(where(run)).toBe('when.choosing');
    expect(context(run)).toMatchObject({ draft, note: 'lapsed', outcome: null });
    expect(run.emitted).toEqual(['ready', 'held']);
  });
});

describe('marketing', () => {
  const asking = { ...plainStart, capabilities: { ...capabilities, marketing: true } };
  async function sending(begin: typeof plainStart, consent?: boolean): Promise<Run> {
    const run = start();
    await run.take(done(begin));
    await run.take(done(answers.loadSlots[0]));
    await run.take(next);
    await run.take(done(answers.checkSlot[0]));
    if (consent !== undefined) await run.take({ type: 'changed', control: 'consent', value: consent });
    await run.take(next);
    return run;
  }
  const said = (run: Run) => (run.last('sendGuest') as { marketing?: boolean }).marketing;

  it('is agreed to by the guest’s own tick alone, and only where they are asked', async () => {
    expect(said(await sending(asking))).toBeUndefined();
    expect(said(await sending(asking, true))).toBe(true);
    expect(said(await sending(plainStart, true))).toBeUndefined();
  });

  it('can be taken back, which a code that was sent does not know: another one is', async () => {
    const run = await sending(asking, true);
    await run.take(done(codeSent));
    await run.take({ type: 'back' });
    await run.take({ type: 'changed', control: 'consent', value: false });
    await run.take(next);
    expect(run.calls.sendGuest).toBe(2);
    expect(said(run)).toBeUndefined();
  });

  it('is asked anew for another booking', async () => {
    const run = await sending(asking, true);
    await run.take(done(confirmed));
    await run.take({ type: 'reset', draft: {} });
    expect(context(run).draft.consent).toBe(false);
  });
});

describe('what a booking comes to', () => {
  it.each([
    ['confirmed', confirmed],
    ['requested', requested],
    ['held', held],
  ] as const)('%s is told as that, once, and as nothing else', async (status, outcome) => {
    const run = await atGuest();
    await run.take(next);
    await run.take(done(outcome));
    expect(where(run)).toBe(status === 'held' ? 'held.waiting' : status);
    expect(run.emitted).toEqual(['ready', status]);
  });

  it('is told by the code, too', async () => {
    const run = await atCode();
    await run.take(next);
    await run.take(done(requested));
    expect(where(run)).toBe('requested');
    expect(run.emitted).not.toContain('confirmed');
  });
});

describe('a refusal', () => {
  it('speaks of the table that was asked for, and is gone with it', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take(failed('time', 'few_seats_left'));
    expect(context(run).fieldErrors).toHaveProperty('time');
    await run.take({ type: 'changed', control: 'party', value: 3 });
    expect(context(run).fieldErrors).toEqual({});
  });

  it('that a renewed session meets asks for other times in that session', async () => {
    const run = await atGuest();
    await run.take(next);
    await run.take(failed('restart', 'conversation_expired'));
    const refusal = failure('time', 'time_full');
    await run.take(done({ ...answers.renew[0], start: plainStart, session: 'new', refusal }));
    expect(where(run)).toBe('when.offering');
    expect(context(run).fieldErrors).toEqual({ time: refusal });
    expect(run.last('findAlternatives')).toMatchObject({ session: 'new' });
  });

  it('counts each time, also when it is the same again', async () => {
    const run = await atWhen();
    await run.take({ type: 'changed', control: 'time', value: '' });
    await run.take(next);
    await run.take(next);
    expect(context(run).refusals).toBe(2);
  });
});

describe('a booking that did not come about', () => {
  const refused = failed('time', 'booking_failed');
  const renewed = done({ ...answers.renew[0], start: plainStart, session: 'new' });

  /** The ways to it: with the details, with the code, with the repetition of a call whose answer was lost. */
  const ways: Record<string, () => Promise<Run>> = {
    'the guest’s details': async () => {
      const run = await atGuest();
      await run.take(next);
      return run;
    },
    'the code': async () => {
      const run = await atCode();
      await run.take(next);
      return run;
    },
    'a repetition': async () => {
      const run = await atGuest();
      await run.take(next);
      await run.take(failed('pending', 'outcome_unknown'));
      await run.take({ type: 'retry' });
      return run;
    },
  };

  it.each(Object.keys(ways))('leads after %s to other times, in a session of its own', async (way) => {
    const run = (await ways[way]?.()) as Run;
    await run.take(refused);
    expect(where(run)).toBe('when.renewing');
    expect(context(run).fieldErrors).toMatchObject({ time: { code: 'booking_failed' } });
    await run.take(renewed);
    expect(where(run)).toBe('when.offering');
    expect(run.last('findAlternatives')).toMatchObject({ session: 'new' });
    await run.take(done(answers.findAlternatives[0]));
    await run.take({ type: 'alternative.taken', slot: slot('19:30') });
    expect(run.last('checkSlot')).toMatchObject({ session: 'new', offer: slot('19:30').offer });
    await run.take(done({ ...answers.checkSlot[0], session: 'newer' }));
    expect(where(run)).toBe('guest.filling');
    await run.take(next);
    expect(run.last('sendGuest')).toMatchObject({ session: 'newer', guest: { familyName: 'Müller' } });
    await run.take(done(confirmed));
    expect(run.emitted.filter((type) => type === 'confirmed')).toHaveLength(1);
  });

  it('is not asked about in the session that may be over, also where no new one can be had', async () => {
    const run = await atGuest();
    await run.take(next);
    await run.take(refused);
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(run.calls.findAlternatives).toBeUndefined();
    expect(context(run).fieldErrors).toMatchObject({ time: { code: 'booking_failed' } });
    await run.take(next);
    expect(where(run)).toBe('when.renewing');
  });

  it('keeps the session where only a detail or the code is wrong: another message would cost', async () => {
    const run = await atCode();
    await run.take(next);
    await run.take(failed('code', 'code_wrong'));
    expect(where(run)).toBe('code.entering');
    expect(context(run).session).not.toBeNull();
  });
});

describe('a party that is too large', () => {
  const terrace = { maxPartySize: 12 };
  const [room, other] = richStart.places;
  const withTerrace = (days = room?.days) => ({
    ...richStart,
    places: [room, { ...other, ...terrace, days }],
  });

  async function refusedAt(party: number, start_ = withTerrace()) {
    const run = start();
    await run.take(done(start_));
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'changed', control: 'party', value: party });
    await run.take(next);
    return run;
  }

  it('is not searched for at other times', async () => {
    const run = await refusedAt(8);
    await run.take(failed('party', 'party_too_large'));
    expect(where(run)).toBe('when.choosing');
    expect(run.calls.findAlternatives).toBeUndefined();
    expect(isPartyTooLarge(context(run))).toBe(true);
  });

  it('is told the rooms that take it, as the booking system or the room’s own limit refuses it', async () => {
    const refused = await refusedAt(8);
    await refused.take(failed('party', 'party_too_large'));
    const tooMany = await refusedAt(10);
    expect(context(tooMany).fieldErrors).toEqual({ party: 'badParty' });
    for (const run of [refused, tooMany]) {
      expect(otherPlaces(context(run)).map(({ id }) => id)).toEqual(['12']);
    }
    await tooMany.take({ type: 'changed', control: 'room', value: '12' });
    expect(where(tooMany)).toBe('when.loading');
    expect(tooMany.last('loadSlots')).toMatchObject({ place: '12', date: '2026-12-04', partySize: 10 });
    await tooMany.take(done(answers.loadSlots[0]));
    expect(context(tooMany).fieldErrors).toEqual({});
  });

  it('is told first of rooms that are open that day, and of none that is too small', async () => {
    const closed = { from: '2026-12-01', to: '2027-11-30', closed: { '2026-12-04': 'closed' } } as const;
    const third = { id: '13', name: 'Hall', maxPartySize: 20, days: room?.days };
    const some = { ...richStart, places: [room, { ...other, ...terrace, days: closed }, third] };
    expect(otherPlaces(context(await refusedAt(10, some as never))).map(({ id }) => id)).toEqual(['13']);
    const only = { ...richStart, places: [room, { ...other, ...terrace, days: closed }] };
    expect(otherPlaces(context(await refusedAt(10, only as never))).map(({ id }) => id)).toEqual(['12']);
    expect(otherPlaces(context(await refusedAt(13)))).toEqual([]);
  });

  it('is none where the number of people is too small', async () => {
    expect(isPartyTooLarge(context(await refusedAt(0)))).toBe(false);
  });
});

describe('a message that costs', () => {
  it('is not sent again to a guest who only looked back', async () => {
    const run = await atCode();
    await run.take({ type: 'back' });
    await run.take(next);
    expect(where(run)).toBe('code.entering');
    expect(run.calls.sendGuest).toBe(1);
  });

  it('is sent to a number that was corrected', async () => {
    const run = await atCode();
    await run.take({ type: 'back' });
    await run.take({ type: 'changed', control: 'tel', value: '079 123 45 68' });
    await run.take(next);
    expect(run.calls.sendGuest).toBe(2);
  });

  it('waits for the cool-down, also where the answer was lost', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const run = await atCode();
    await run.take({ type: 'newCode.requested' });
    expect(run.calls.sendNewCode).toBeUndefined();
    vi.advanceTimersByTime(30_000);
    await run.pass(1000);
    await run.take({ type: 'newCode.requested' });
    expect(run.calls.sendNewCode).toBe(1);
    await run.take(failed('wait'));
    await run.take({ type: 'newCode.requested' });
    expect(run.calls.sendNewCode).toBe(1);
    vi.useRealTimers();
  });
});

describe('a code that is typed while another one is asked for', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const type = (value: string) => ({ type: 'changed', control: 'code', value }) as const;

  async function askingAgain(): Promise<Run> {
    vi.useFakeTimers({ toFake: ['Date'] });
    const run = await atCode();
    vi.advanceTimersByTime(30_000);
    await run.pass(1000);
    await run.take({ type: 'newCode.requested' });
    expect(where(run)).toBe('code.resending');
    return run;
  }

  it('waits, and then sends itself', async () => {
    const run = await askingAgain();
    await run.take(type('7355'));
    await run.take(next);
    expect(run.calls.sendCode).toBeUndefined();
    await run.take(done(codeSent));
    expect(run.last('sendCode')).toMatchObject({ code: '7355' });
    await run.take(done(confirmed));
    expect(where(run)).toBe('confirmed');
  });

  it('stays as far as it was typed, where the former one goes', async () => {
    const run = await askingAgain();
    await run.take(type('73'));
    await run.take(next);
    await run.take(done(codeSent));
    expect(where(run)).toBe('code.entering');
    expect(context(run).draft.code).toBe('73');
    expect(context(run).note).toBe('newCodeSent');
    expect(run.calls.sendCode).toBeUndefined();

    const other = await askingAgain();
    await other.take(done(codeSent));
    expect(context(other).draft.code).toBe('');
  });

  it('is sent as it was mended meanwhile, and not at all where it was taken back', async () => {
    const mended = await askingAgain();
    for (const value of ['7354', '7355']) {
      await mended.take(type(value));
      await mended.take(next);
    }
    await mended.take(done(codeSent));
    expect(mended.last('sendCode')).toMatchObject({ code: '7355' });

    const taken = await askingAgain();
    await taken.take(type('7354'));
    await taken.take(next);
    await taken.take(type('735'));
    await taken.take(done(codeSent));
    expect(taken.calls.sendCode).toBeUndefined();
    expect(context(taken).draft.code).toBe('735');
  });

  it('stays where no other one could be sent', async () => {
    const run = await askingAgain();
    await run.take(type('7355'));
    await run.take(next);
    await run.take(failed('wait'));
    expect(context(run).draft.code).toBe('7355');
    expect(run.calls.sendCode).toBeUndefined();
  });

  it('is not emptied by the refusal of the one before', async () => {
    const run = await atCode();
    await run.take(next);
    await run.take(type('7355'));
    await run.take(failed('code'));
    expect(context(run).draft.code).toBe('7355');
  });
});

describe('a booking whose outcome is unknown', () => {
  it('is asked about by the same call, to the letter', async () => {
    const run = await atCode();
    await run.take(next);
    await run.take({ type: 'changed', control: 'code', value: '' });
    await run.take(failed('pending', 'outcome_unknown'));
    await run.take({ type: 'retry' });
    expect(run.last('repeatBooking')).toMatchObject({ path: 'table/code', request: { code: '4812' } });
  });

  it('is not given up by beginning anew while the call is under way', async () => {
    for (const at of [atGuest, atCode]) {
      const run = await at();
      await run.take(next);
      const before = where(run);
      await run.take({ type: 'reset' });
      expect(where(run)).toEqual(before);
      await run.take(done(confirmed));
      expect(run.emitted.filter((type) => type === 'confirmed')).toHaveLength(1);
    }
  });

  it('tells the page once, and confirms once when the repeat says so', async () => {
    const run = start();
    await run.take(done(plainStart));
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'submitted' });
    await run.take(done(answers.checkSlot[0]));
    await run.take({ type: 'submitted' });
    await run.take(failed('pending', 'outcome_unknown'));
    expect(where(run)).toBe('pending.waiting');
    await run.take({ type: 'retry' });
    await run.take(failed('restart', 'conversation_expired'));
    expect(where(run)).toBe('pending.waiting');
    await run.take({ type: 'retry' });
    await run.take(done(confirmed));
    expect(where(run)).toBe('confirmed');
    expect(run.emitted.filter((type) => type === 'pending')).toHaveLength(1);
    expect(run.emitted.filter((type) => type === 'confirmed')).toHaveLength(1);
    expect(run.calls.sendGuest).toBe(1);
  });
});

describe('a day without anything free', () => {
  const full = (...times: string[]) => ({
    session: 's',
    meals: [{ label: null, slots: times.map((time) => slot(time, { state: 'full' })) }],
  });

  it('that the guest has chosen has times and days near it offered, in the evening where they wanted no time', async () => {
    const run = start();
    await run.take(done(plainStart));
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'changed', control: 'date', value: '2026-12-05' });
    await run.take(done(full('12:00', '19:30', '20:00')));
    expect(where(run)).toBe('when.offering');
    expect(run.last('findAlternatives')).toMatchObject({ offer: '2026-12-04 19:30' });
    const other = slot('18:00', { date: '2026-12-08' });
    await run.take(done({ slots: [other] }));
    expect(where(run)).toBe('when.choosing');
    expect(context(run)).toMatchObject({ alternatives: [other], fieldErrors: {} });
    await run.take({ type: 'alternative.taken', slot: other });
    expect(where(run)).toBe('when.checking');
    expect(run.last('checkSlot')).toMatchObject({ offer: '2026-12-08 18:00' });
    expect(context(run).draft).toMatchObject({ date: '2026-12-08', time: '18:00' });
  });

  it('that is only proposed gives way to the next, for a week at most', async () => {
    const run = startChart(tableMachine, { language: 'en', draft: { party: 2 } }, answers);
    await run.take(done(plainStart));
    const asked: unknown[] = [];
    for (let day = 0; day < 12 && where(run as Run) === 'when.loading'; day++) {
      asked.push((run.last('loadSlots') as { date: string }).date);
      await run.take(done({ session: 's', meals: [] }));
    }
    // The sixth is a day on which the house is closed.
    expect(asked).toEqual(['01', '02', '03', '04', '05', '07', '08'].map((day) => `2026-12-${day}`));
    expect(where(run as Run)).toBe('when.choosing');
    expect(context(run as Run).proposed).toBe('2026-12-08');
  });

  it('is none where the telephone can still help', async () => {
    const run = start();
    await run.take(done(plainStart));
    const meals = [{ label: null, slots: [slot('19:00', { state: 'phone' })] }];
    await run.take(done({ session: 's', meals }));
    expect(where(run)).toBe('when.choosing');
  });
});

describe('a guest who changes the room', () => {
  it('is told what the other room does not have, and keeps the rest', async () => {
    const run = start();
    const [large, small] = richStart.places;
    const closed = { '2026-12-04': 'closed' } as const;
    await run.take(
      done({
        ...richStart,
        places: [large, { ...small, maxPartySize: 1, days: { ...small?.days, closed } }],
      }),
    );
    await run.take(done(answers.loadSlots[0]));
    expect(context(run).fieldErrors).toEqual({});
    await run.take({ type: 'changed', control: 'room', value: '12' });
    expect(context(run).fieldErrors).toMatchObject({ party: 'badParty' });
    expect(context(run).note).toBe('otherDay');
    expect(context(run).draft).toMatchObject({ party: 2, date: '2026-12-05', time: '19:00' });
    await run.take(done({ ...answers.loadSlots[0] }));
    expect(run.last('loadSlots')).toMatchObject({ place: '12', date: '2026-12-05' });
  });
});

describe('a session that ran out', () => {
  it('has the steps replayed that lie behind the guest, and the same call made again', async () => {
    const run = await atGuest();
    await run.take(next);
    await run.take(failed('restart', 'conversation_expired'));
    expect(run.last('renew')).toMatchObject({ step: 'guest' });
    await run.take(done({ ...answers.renew[0], session: 'new' }));
    expect(where(run)).toBe('guest.sending');
    expect(run.last('sendGuest')).toMatchObject({ session: 'new', guest: { familyName: 'Müller' } });
  });

  it('that can’t be renewed leaves the guest where they were, told why, and tries again on a press', async () => {
    const run = await atWhen();
    await run.take({ type: 'changed', control: 'date', value: '2026-12-05' });
    await run.take(failed('restart', 'conversation_expired'));
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(where(run)).toBe('when.stalled');
    expect(context(run).failure?.code).toBe('upstream_unreachable');
    await run.take(next);
    expect(where(run)).toBe('when.renewing');
    await run.take(done({ ...answers.renew[0], start: plainStart }));
    expect(run.last('loadSlots')).toMatchObject({ date: '2026-12-05' });
  });

  it('is not renewed for ever', async () => {
    const run = await atWhen();
    await run.take(next);
    for (let renewals = 0; renewals < 2; renewals++) {
      await run.take(failed('restart', 'conversation_expired'));
      await run.take(done({ ...answers.renew[0], start: plainStart }));
    }
    await run.take(failed('restart', 'conversation_expired'));
    expect(where(run)).toBe('unavailable');
  });
});

describe('two slots at one time', () => {
  it('are told apart by their offers', async () => {
    const run = start();
    await run.take(done(plainStart));
    const inside = { ...slot('19:00'), offer: 'inside' };
    const terrace = { ...slot('19:00'), offer: 'terrace' };
    await run.take(done({ session: 's', meals: [{ label: null, slots: [inside, terrace] }] }));
    await run.take({ type: 'changed', control: 'time', value: 'terrace' });
    await run.take(next);
    expect(run.last('checkSlot')).toMatchObject({ offer: 'terrace' });
  });
});

describe('a remedy', () => {
  it('for a choice leads to it also where it was thought not to be offered', async () => {
    const run = await atWhenOfTwo();
    await run.take(next);
    await run.take(done(answers.checkSlot[0]));
    await run.take(next);
    await run.take(failed('choice', 'choice_required'));
    expect(where(run)).toBe('choice.choosing');
    expect(context(run).choiceOffered).toBe(true);
  });

  it('for a step that this booking does not have leads to the telephone', async () => {
    for (const remedy of ['room', 'choice'] as const) {
      const run = await atWhen();
      await run.take(next);
      await run.take(failed(remedy, 'place_unavailable'));
      expect(where(run)).toBe('unavailable');
    }
  });

  it('that a renewed session asks for is heard by the page', async () => {
    const run = await atGuest();
    await run.take(next);
    await run.take(failed('restart', 'conversation_expired'));
    const before = run.emitted.filter((type) => type === 'failed').length;
    await run.take(done({ ...answers.renew[0], start: plainStart, refusal: failure('time', 'time_full') }));
    expect(run.emitted.filter((type) => type === 'failed')).toHaveLength(before + 1);
  });
});

describe('a question about another room that failed', () => {
  it('is followed by one in a session of its own: the booking system may be at either', async () => {
    const run = await atWhenOfTwo();
    await run.take({ type: 'changed', control: 'room', value: '12' });
    await run.take(failed('wait', 'upstream_failed'));
    expect(where(run)).toBe('when.stalled');
    await run.take({ type: 'changed', control: 'room', value: '11' });
    expect(where(run)).toBe('when.renewing');
  });
});

describe('a page that opens with an answer', () => {
  const withoutDate = () => startChart(tableMachine, { language: 'en' }, answers);

  it('proposes the first day that can be booked, for two, by the one call that loads its times', async () => {
    const run = withoutDate();
    const [room] = plainStart.places;
    const closed = { ...room!.days.closed, '2026-12-01': 'over', '2026-12-02': 'closed' };
    await run.take(done({ ...plainStart, places: [{ ...room!, days: { ...room!.days, closed } }] }));
    expect(context(run).draft).toMatchObject({ party: 2, date: '2026-12-03', time: '' });
    await run.take(done(answers.loadSlots[0]));
    expect(where(run)).toBe('when.choosing');
    expect(run.calls).toEqual({ open: 1, loadSlots: 1 });
  });

  it('begins in the room that is open first and large enough', async () => {
    const run = withoutDate();
    const [one, two] = richStart.places;
    const later = { ...one!, days: { ...one!.days, from: '2026-12-05' } };
    await run.take(done({ ...richStart, places: [later, two] }));
    expect(context(run).draft).toMatchObject({ room: two!.id, date: '2026-12-01' });
  });

  it('moves a day that it has proposed without a word where another room is closed then', async () => {
    const run = withoutDate();
    const [one, two] = richStart.places;
    const closed = { '2026-12-01': 'closed', '2026-12-02': 'closed' } as const;
    await run.take(done({ ...richStart, places: [one, { ...two!, days: { ...two!.days, closed } }] }));
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'changed', control: 'room', value: '12' });
    expect(context(run)).toMatchObject({ note: null, draft: { date: '2026-12-03' } });
  });

  it('keeps the day and the time that the page chooses', async () => {
    const run = await atWhen();
    expect(context(run)).toMatchObject({ proposed: '', draft: { date: '2026-12-04', time: '19:00' } });
  });
});

describe('a time that was taken', () => {
  it('says nothing of what only the telephone books, nor of another table at the same time', async () => {
    const run = start();
    await run.take(done(plainStart));
    const counter = { ...slot('19:00'), offer: 'counter 19:00' };
    const near = [slot('19:00'), counter, slot('19:30', { state: 'phone' }), slot('20:00'), slot('21:00')];
    await run.take(done({ session: 's', meals: [{ label: null, slots: near }] }));
    await run.take({ type: 'changed', control: 'time', value: slot('19:00').offer });
    await run.take(next);
    await run.take(failed('time', 'slot_taken'));
    await run.take(done({ slots: [slot('21:00')] }));
    const known = near.filter((one) => isKnownFull(context(run), one)).map(({ offer }) => offer);
    expect(known).toEqual(['2026-12-04 19:00', '2026-12-04 20:00']);
  });
});

describe('a time that was full', () => {
  const times = ['18:00', '18:30', '19:00', '19:30', '20:00', '20:30', '21:00'].map((time) => slot(time));
  const full = (run: Run) => times.filter((one) => isKnownFull(context(run), one)).map(({ time }) => time);

  async function refused(): Promise<Run> {
    const run = start();
    await run.take(done(plainStart));
    await run.take(done({ session: 's', meals: [{ label: null, slots: times }] }));
    await run.take(next);
    await run.take(failed('time', 'time_full'));
    return run;
  }

  it('stays struck for this party, with all that the search for others has taught', async () => {
    const run = await refused();
    expect(full(run)).toEqual(['19:00']);
    await run.take(done({ slots: [slot('18:30'), slot('21:00')] }));
    expect(full(run)).toEqual(['19:00', '19:30', '20:00', '20:30', '18:00'].sort());
    await run.take({ type: 'changed', control: 'time', value: '21:00' });
    expect(full(run)).toContain('19:00');
    await run.take({ type: 'changed', control: 'party', value: 1 });
    expect(full(run)).toEqual([]);
  });

  it('teaches nothing of others where the time was refused for another reason', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take(failed('time', 'time_in_past'));
    await run.take(done({ slots: [slot('19:30')] }));
    expect(context(run).full).toEqual([]);
  });
});

describe('a menu that must be chosen', () => {
  const startAt = async (...names: string[]) => {
    const run = start();
    const options = names.map((name, index) => ({ id: String(index + 1), name }));
    await run.take(done({ ...richStart, choice: { title: 'Menu', required: true, options } }));
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'changed', control: 'choice', value: '' });
    await run.take(next);
    await run.take(done(answers.checkSlot[1]));
    return run;
  };

  it('is shown chosen where it is the only one, and sent when the guest goes on', async () => {
    const run = await startAt('Gans');
    expect([where(run), context(run).draft.choice]).toEqual(['choice.choosing', '1']);
    await run.take(next);
    expect(where(run)).toBe('choice.sending');
  });

  it('is the guest’s to choose where there are several', async () => {
    const run = await startAt('Gans', 'Fisch');
    expect(context(run).draft.choice).toBe('');
    await run.take(next);
    expect([where(run), context(run).fieldErrors.choice]).toEqual(['choice.choosing', 'missingChoice']);
  });
});

describe('what a guest tells the restaurant besides', () => {
  const withComment = { ...plainStart, capabilities: { ...capabilities, comment: true } };

  async function atGuestWithComment(comment: string): Promise<Run> {
    const run = start();
    await run.take(done(withComment));
    await run.take(done(answers.loadSlots[0]));
    await run.take(next);
    await run.take(done(answers.checkSlot[0]));
    if (comment) await run.take({ type: 'changed', control: 'comment', value: comment });
    await run.take(next);
    return run;
  }

  it('is sent before their details, once', async () => {
    const run = await atGuestWithComment('A pram');
    expect(where(run)).toBe('guest.telling');
    expect(run.last('sendChoice')).toMatchObject({ comment: 'A pram' });
    await run.take(done(answers.sendChoice[0]));
    expect(where(run)).toBe('guest.sending');
    await run.take(done({ ...codeSent, resendAfter: 30 }));
    await run.take({ type: 'back' });
    await run.take(next);
    expect(where(run)).toBe('code.entering');
    expect(run.calls).toMatchObject({ sendChoice: 1, sendGuest: 1 });
  });

  it('costs no call where it is nothing', async () => {
    const run = await atGuestWithComment('');
    expect(where(run)).toBe('guest.sending');
    expect(run.calls.sendChoice).toBeUndefined();
  });

  it('that is not taken is said before anything is booked', async () => {
    const run = await atGuestWithComment('A pram');
    await run.take(done(answers.sendChoice[1]));
    expect(where(run)).toBe('guest.filling');
    expect(context(run).note).toBe('choiceLost');
    expect(run.calls.sendGuest).toBeUndefined();
    await run.take(next);
    expect(where(run)).toBe('guest.sending');
  });

  it('is told again with the session that takes the place of one that ran out', async () => {
    const run = await atGuestWithComment('A pram');
    await run.take(done(answers.sendChoice[0]));
    await run.take(failed('restart', 'conversation_expired'));
    expect(run.last('renew')).toMatchObject({ told: '[null,"A pram"]' });
  });
});

describe('a code that is wrong', () => {
  it('is emptied, and is not sent twice while it is checked', async () => {
    const run = await atCode();
    await run.take(next);
    await run.take(next);
    expect(run.calls.sendCode).toBe(1);
    await run.take(failed('code', 'code_wrong'));
    expect(context(run).draft.code).toBe('');
    expect(context(run).fieldErrors.code).toBeDefined();
  });
});

describe('the number of steps', () => {
  it('that was told at the start stays true, with a menu, a code or neither', async () => {
    const run = await atWhenOfTwo();
    const totals = [tableOrder.progress(context(run)).total];
    const note = () => totals.push(tableOrder.progress(context(run)).total);
    await run.take(next);
    await run.take(done(answers.checkSlot[1]));
    expect(where(run)).toBe('choice.choosing');
    note();
    await run.take(next);
    await run.take(done(answers.sendChoice[0]));
    note();
    await run.take(next);
    await run.take(done(codeSent));
    expect(where(run)).toBe('code.entering');
    note();
    expect(new Set(totals)).toEqual(new Set([2]));
  });
});
