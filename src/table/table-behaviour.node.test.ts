import { describe, expect, it } from 'vitest';
import { done, failed, failure } from '../flow/testing-chart.ts';
import { answers, codeSent, confirmed, plainStart, richStart } from './testing.ts';
import { start } from './testing-run.ts';

const next = { type: 'submitted' } as const;

type Run = ReturnType<typeof start>;

async function atWhen(): Promise<Run> {
  const run = start();
  await run.take(done(plainStart));
  await run.take(done(answers.loadSlots[0]));
  return run;
}

async function atGuest(): Promise<Run> {
  const run = await atWhen();
  await run.take(next);
  await run.take(done(answers.checkTable[0]));
  return run;
}

async function atCode(): Promise<Run> {
  const run = await atGuest();
  await run.take(next);
  await run.take(done({ ...codeSent, resendAfter: 30 }));
  await run.take({ type: 'changed', control: 'code', value: '4812' });
  return run;
}

const where = ({ actor }: Run) => actor.getSnapshot().value;
const context = ({ actor }: Run) => actor.getSnapshot().context;

describe('a guest who changes their mind while a call is under way', () => {
  it('gets the table of the day they see, not of the one before', async () => {
    const run = await atWhen();
    await run.take({ type: 'changed', control: 'date', value: '2026-12-05' });
    await run.take(next);
    expect(where(run)).toEqual({ when: 'loading' });
    const slot = { date: '2026-12-05', time: '19:00' };
    await run.take(done({ session: 's', meals: [{ label: null, slots: [slot] }] }));
    await run.take(next);
    expect(run.last('checkTable')).toMatchObject(slot);
  });

  it('gets the new day also where the session was being renewed', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take(failed('restart'));
    expect(where(run)).toBe('renewing');
    await run.take({ type: 'changed', control: 'date', value: '2026-12-05' });
    expect(context(run).session).toBeNull();
    expect(where(run)).toBe('renewing');
    await run.take(done({ ...answers.renew[0], start: plainStart }));
    expect(run.last('loadSlots')).toMatchObject({ date: '2026-12-05' });
  });

  it('gets the room that they took last', async () => {
    const run = start();
    await run.take(done(richStart));
    await run.take(next);
    await run.take({ type: 'changed', control: 'room', value: '12' });
    expect(where(run)).toEqual({ room: 'choosing' });
    await run.take(next);
    expect(where(run)).toBe('renewing');
    await run.take(done(answers.renew[0]));
    expect(run.last('setRoom')).toMatchObject({ room: '12' });
  });

  it('gets the menu that they took last', async () => {
    const run = start();
    await run.take(done(richStart));
    await run.take(next);
    await run.take(done(answers.setRoom[0]));
    await run.take(done(answers.loadSlots[0]));
    await run.take(next);
    await run.take(done(answers.checkTable[1]));
    await run.take(next);
    await run.take({ type: 'changed', control: 'choice', value: '2' });
    expect(where(run)).toEqual({ choice: 'choosing' });
    expect(context(run).session).toBeNull();
  });

  it('is led to the room that the page changes to, with its own times', async () => {
    const run = start();
    await run.take(done(richStart));
    await run.take(next);
    await run.take(done(answers.setRoom[0]));
    await run.take(done(answers.loadSlots[0]));
    await run.take({ type: 'changed', control: 'room', value: '12' });
    await run.take(done(answers.renew[0]));
    expect(run.last('setRoom')).toMatchObject({ room: '12' });
    await run.take(done(answers.setRoom[0]));
    expect(where(run)).toEqual({ when: 'loading' });
  });

  it('is not overtaken by a check that they left through the summary', async () => {
    const run = start();
    await run.take(done(richStart));
    await run.take(next);
    await run.take(done(answers.setRoom[0]));
    await run.take(done(answers.loadSlots[0]));
    await run.take(next);
    await run.take({ type: 'edit', step: 'room' });
    expect(where(run)).toEqual({ room: 'choosing' });
    expect(context(run).session).toBeNull();
  });
});

describe('a refusal', () => {
  it('speaks of the table that was asked for, and is gone with it', async () => {
    const run = await atWhen();
    await run.take(next);
    await run.take(failed('time', 'only_persons'));
    expect(context(run).fieldErrors).toHaveProperty('time');
    await run.take({ type: 'changed', control: 'party', value: 3 });
    expect(context(run).fieldErrors).toEqual({});
  });

  it('that a renewed session meets asks for other times in that session', async () => {
    const run = await atGuest();
    await run.take(next);
    await run.take(failed('restart', 'expired_request_hash'));
    const refusal = failure('time', 'nomore_person');
    await run.take(done({ ...answers.renew[0], start: plainStart, session: 'new', refusal }));
    expect(where(run)).toEqual({ when: 'offering' });
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

describe('a message that costs', () => {
  it('is not sent again to a guest who only looked back', async () => {
    const run = await atCode();
    await run.take({ type: 'back' });
    await run.take(next);
    expect(where(run)).toEqual({ code: 'entering' });
    expect(run.calls.sendGuest).toBe(1);
  });

  it('is sent to a number that was corrected', async () => {
    const run = await atCode();
    await run.take({ type: 'back' });
    await run.take({ type: 'changed', control: 'tel', value: '079 123 45 68' });
    await run.take(next);
    expect(run.calls.sendGuest).toBe(2);
  });

  it('waits for the cool-down also where the answer was lost', async () => {
    const run = start();
    await run.take(done(plainStart));
    await run.take(done(answers.loadSlots[0]));
    await run.take(next);
    await run.take(done(answers.checkTable[0]));
    await run.take(next);
    await run.take(done(codeSent));
    run.actor.getSnapshot().context.sent = { ...codeSent, resendAfter: 30 };
    await run.take({ type: 'newCode.requested' });
    await run.take(failed('wait'));
    await run.take({ type: 'newCode.requested' });
    expect(run.calls.sendNewCode).toBe(1);
  });
});

describe('a booking whose outcome is unknown', () => {
  it('is asked about by the same call, to the letter', async () => {
    const run = await atCode();
    await run.take(next);
    await run.take({ type: 'changed', control: 'code', value: '' });
    await run.take(failed('pending', 'outcome_unknown'));
    await run.take({ type: 'retry' });
    expect(run.last('repeatBooking')).toMatchObject({ call: 'code', request: { code: '4812' } });
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
    await run.take(done(answers.checkTable[0]));
    await run.take({ type: 'submitted' });
    await run.take(failed('pending', 'outcome_unknown'));
    expect(run.actor.getSnapshot().value).toEqual({ pending: 'waiting' });
    await run.take({ type: 'retry' });
    await run.take(failed('restart', 'expired_request_hash'));
    expect(run.actor.getSnapshot().value).toEqual({ pending: 'waiting' });
    await run.take({ type: 'retry' });
    await run.take(done(answers.repeatBooking[1]));
    expect(run.actor.getSnapshot().value).toBe('confirmed');
    expect(run.emitted.filter((type) => type === 'pending')).toHaveLength(1);
    expect(run.emitted.filter((type) => type === 'confirmed')).toHaveLength(1);
    expect(run.calls.sendGuest).toBe(1);
  });
});

describe('a guest who changes the room', () => {
  it('is told what the other room does not have, and keeps the rest', async () => {
    const run = start();
    const [large, small] = richStart.rooms;
    const closed = { '2026-12-04': 'closed' } as const;
    await run.take(
      done({ ...richStart, rooms: [large, { ...small, maxPartySize: 1, days: { ...small?.days, closed } }] }),
    );
    await run.take({ type: 'submitted' });
    await run.take(done(answers.setRoom[0]));
    await run.take(done(answers.loadSlots[0]));
    expect(run.actor.getSnapshot().context.fieldErrors).toEqual({});
    await run.take({ type: 'back' });
    await run.take({ type: 'changed', control: 'room', value: '12' });
    await run.take({ type: 'submitted' });
    await run.take(done(answers.setRoom[0]));
    const { value, context } = run.actor.getSnapshot();
    expect(value).toEqual({ when: 'choosing' });
    expect(context.fieldErrors).toMatchObject({ party: 'badParty', date: 'missingDate' });
    expect(context.draft).toMatchObject({ party: 2, date: '', time: '' });
  });
});
