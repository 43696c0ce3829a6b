import { describe, expect, it } from 'vitest';
import { createLog, Journey } from '../../testing/journey.ts';
import { table, wanted } from './testing/conversation.ts';
import { createTestApp } from './testing/site.ts';
import { booked, codeSent, refusal, scriptedUpstream } from './testing/scripted.ts';
import type { Scripted } from '../../testing/scripted.ts';

/** The proxy's own: the vendor's opens personal data. */
const ownReference = expect.stringMatching(/^b-[2-9a-z]{8}$/);
const done = refusal(95, 'res_allready_done', 'Haben Sie Geduld.');

async function atGuest(answers: Scripted[], method = 'setGuest') {
  const upstream = scriptedUpstream({ [method]: answers });
  const log = createLog();
  const app = createTestApp({ fetch: upstream.fetch, log, timeLimits: { read: 1, book: 1, search: 1000 } });
  const journey = new Journey(app);
  await journey.open();
  await journey.ok('check', wanted());
  const calls = () => upstream.asked.filter((asked) => asked.method === method).length;
  return { journey, calls, log, upstream };
}

const lost: [string, Scripted][] = [
  ['the connection breaks', 'lost'],
  ['time runs out', 'hang'],
  ['the body is no JSON', '<html>Bad gateway'],
  ['the body says nothing', { status: 'ok' }],
  ['the body is a list', '[]'],
  ['a gateway fails', new Response('oops', { status: 502 })],
];

describe.each(lost)('an answer that is lost because %s', (_, answer) => {
  it('is asked for once more, and the booking stands if it was made', async () => {
    const { journey, calls } = await atGuest([answer, done]);
    expect(await journey.ok('guest', journey.guest())).toMatchObject({
      status: 'confirmed',
      booking: { reference: ownReference, ...table },
    });
    expect(calls()).toBe(2);
  });

  it('is asked for once more, and the booking is made if it was not', async () => {
    const { journey } = await atGuest([answer, booked]);
    expect(await journey.ok('guest', journey.guest())).toMatchObject({
      booking: { reference: ownReference },
    });
  });

  it('leaves the outcome unknown when it is lost twice', async () => {
    const { journey, calls } = await atGuest([answer, answer]);
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'outcome_unknown',
      remedy: 'pending',
    });
    expect(calls()).toBe(2);
  });
});

describe('after an answer was lost', () => {
  it.each<[string, Scripted]>([
    ['the conversation is not known', refusal(21, 'invalid_request_hash')],
    ['the conversation has expired', refusal(22, 'expired_request_hash')],
    ['nobody is there', 'unreached'],
    ['a step is missing', refusal(91, 'not_status_1')],
    ['the restaurant is blocked meanwhile', refusal(undefined, 'blocked')],
    ['the reason is one we don’t know', refusal(77, 'moon_phase')],
  ])('the outcome is unknown when %s', async (_, answer) => {
    const { journey } = await atGuest(['lost', answer]);
    expect(await journey.error('guest', journey.guest())).toMatchObject({ code: 'outcome_unknown' });
    const again = await atGuest([answer]);
    expect(await again.journey.error('guest', again.journey.guest({}, true))).toMatchObject({
      code: 'outcome_unknown',
    });
  });

  it('a refusal says that nothing was booked', async () => {
    const { journey } = await atGuest(['lost', refusal(40, 'nomore_person', 'Leider voll.')]);
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'time_full',
      remedy: 'time',
      message: 'Leider voll.',
    });
  });

  it('a code may be on its way', async () => {
    const { journey } = await atGuest(['lost', codeSent]);
    expect(await journey.ok('guest', journey.guest())).toMatchObject({ status: 'code' });
  });

  it('“already booked” to the widget’s own repetition is a booking', async () => {
    const { journey } = await atGuest([done]);
    expect(await journey.ok('guest', journey.guest({}, true))).toMatchObject({
      booking: { reference: ownReference },
    });
  });
});

describe('a call that books', () => {
  it('is not repeated when it never left: nothing was booked', async () => {
    const { journey, calls } = await atGuest(['unreached', booked]);
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'upstream_unreachable',
      remedy: 'wait',
      retryAfter: 5,
    });
    expect(calls()).toBe(1);
  });

  it('is not a booking of ours when it was made before: pending', async () => {
    const { journey } = await atGuest([done]);
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'already_booked',
      remedy: 'pending',
    });
  });

  it.each([
    { status: 'ok', code: '2', message: '', reservation_hash: null },
    { status: 'ok', message: 'reservation_done' },
    { status: 'ok', reservation_hash: 'abc'.padEnd(32, '0') },
  ])('is understood when it is told loosely: %j', async (answer) => {
    const { journey } = await atGuest([answer]);
    expect(await journey.ok('guest', journey.guest())).toMatchObject({ status: 'confirmed' });
  });

  it.each([
    { status: 'ok', code: 1, message: 'verify_code', reservation_hash: 0 },
    { status: 'ok', code: 1, reservation_hash: 'f'.repeat(32) },
  ])('has booked nothing where a code was sent, whatever stands beside: %j', async (answer) => {
    const { journey } = await atGuest([answer]);
    expect(await journey.ok('guest', journey.guest())).toMatchObject({ status: 'code' });
  });

  it('leaves the outcome unknown where all it says is a hash that is none', async () => {
    const { journey } = await atGuest([{ status: 'ok', reservation_hash: 'abc' }, 'lost']);
    expect(await journey.error('guest', journey.guest())).toMatchObject({ code: 'outcome_unknown' });
  });

  it('is made once when it is itself a repetition, as each may send an SMS', async () => {
    const { journey, calls } = await atGuest(['lost', codeSent]);
    expect(await journey.error('guest', journey.guest({}, true))).toMatchObject({ code: 'outcome_unknown' });
    expect(calls()).toBe(1);
  });

  it('that is repeated with a number that is none says nothing of the first: unknown', async () => {
    const { journey } = await atGuest([codeSent]);
    const error = await journey.error('guest', journey.guest({ tel: '12' }, true));
    expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
  });

  it('sends just the vendor’s fields', async () => {
    const { journey, upstream } = await atGuest([codeSent]);
    await journey.ok('guest', journey.guest());
    expect(upstream.asked.at(-1)).toEqual({
      method: 'setGuest',
      fields: {
        request_hash: 'a'.repeat(32),
        firstname: 'Mia',
        lastname: 'Muster',
        mobile: '+41791234567',
        email: 'mia@example.ch',
        countryCode: 'CH',
      },
    });
  });

  it('needs a table first', async () => {
    const journey = new Journey(createTestApp({ fetch: scriptedUpstream().fetch }));
    await journey.open();
    expect(await journey.error('guest', journey.guest())).toMatchObject({ code: 'step_missing' });
    expect(await journey.error('new-code')).toMatchObject({ code: 'step_missing' });
  });
});

describe('a code', () => {
  it('that is lost and then found wrong has not booked', async () => {
    const { journey } = await atGuest(['lost', refusal(7, 'wrong_code')], 'verifyCode');
    await journey.ok('guest', journey.guest());
    expect(await journey.error('code', { code: '1234', repeat: false })).toMatchObject({
      code: 'code_wrong',
      remedy: 'code',
    });
  });

  it('answered with another code leaves the outcome unknown', async () => {
    const { journey } = await atGuest([codeSent], 'verifyCode');
    await journey.ok('guest', journey.guest());
    expect(await journey.error('code', { code: '1234', repeat: false })).toMatchObject({
      code: 'outcome_unknown',
    });
  });

  it.each<Scripted>(['lost', 'hang', 'oops', 'unreached'])(
    'that is asked for anew is never sent twice: %s',
    async (answer) => {
      const { journey, calls } = await atGuest([answer], 'newCode');
      await journey.ok('guest', journey.guest());
      expect(await journey.error('new-code')).toMatchObject({ remedy: 'wait' });
      expect(calls()).toBe(1);
    },
  );
});
