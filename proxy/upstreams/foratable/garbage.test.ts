import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged } from '../../testing/damaged.ts';
import { wanted } from './testing/conversation.ts';
import { createTestApp } from './testing/site.ts';
import { Journey } from '../../testing/journey.ts';
import { booked, codeSent, opened, scriptedUpstream } from './testing/scripted.ts';
import type { Scripted } from '../../testing/scripted.ts';

/**
 * Whatever a booking system says, the guest gets an answer of the contract or one of its errors. The journey holds
 * every answer to the contract's schema and throws when one breaks it.
 */

const full = {
  ...opened,
  choice: {
    title: 'Menü',
    required: false,
    times: [{ date: '2026-12-04', from: '18:00', to: '22:00' }],
    options: [{ id: '1', name: 'Menu', description: 'Good', price: '85.00' }],
  },
  rooms: [
    {
      ...opened.rooms[0],
      holiday_times: [{ from: '2026-12-24', to: '2027-01-02', times: [[], [], [], [], [], [], []] }],
      event_times: { '2026-12-31': [{ from: '18:00', to: '02:00', interval: 30 }] },
    },
    { id: '2', name: 'Saal', times: {} },
  ],
};
const failed = { status: 'error', code: 43, message: 'too_much_people', long_message: 'Zu viele' };
const answerTo = (whole: object) =>
  fc
    .oneof(damaged(whole), damaged(failed), fc.string(), fc.jsonValue(), fc.constantFrom('lost', 'unreached'))
    .map((answer) =>
      typeof answer === 'string' ? answer : JSON.stringify(answer),
    ) as fc.Arbitrary<Scripted>;

const question = { place: '1', date: '2026-12-04', partySize: 2 };
const windows = [{ label: 'Abend', from: '18:00', to: '21:00', interval: 30 }];

function parsed(answer: Scripted): Record<string, unknown> {
  try {
    return Object(JSON.parse(String(answer)));
  } catch {
    return {};
  }
}
const plainlyBooked = (answer: Scripted) => {
  const { status, message } = parsed(answer);
  return status === 'ok' && message === booked.message;
};
/** It may have booked, and says nothing of it: no answer, or none that can be read. */
const isMute = (answer: Scripted) => answer !== 'unreached' && !('status' in parsed(answer));

/** One proxy for all runs, before a booking system that each run scripts anew. */
let upstream = scriptedUpstream();
const app = createTestApp({ fetch: (input, init) => upstream.fetch(input, init) });
function scripted(script: Parameters<typeof scriptedUpstream>[0]): Journey {
  upstream = scriptedUpstream(script);
  return new Journey(app);
}

describe('garbage from the booking system', () => {
  it('never gets past the contract at the start', async () => {
    await fc.assert(
      fc.asyncProperty(answerTo(full), async (initReservation) => {
        const journey = scripted({ initReservation });
        const { status, body } = await journey.call('open');
        expect(status).not.toBe(500);
        if ('start' in body) expect((await journey.call('check', wanted())).status).toBe(200);
      }),
      { numRuns: 120 },
    );
  });

  const started = async (script: Parameters<typeof scriptedUpstream>[0]) => {
    const journey = scripted(script);
    await journey.open();
    return journey;
  };

  it.each<[string, string, object, object]>([
    ['slots', 'setRoom', question, { status: 'ok' }],
    ['slots', 'getTimesOfDate', question, { status: 'ok', times: windows }],
    ['check', 'setTable', wanted(), { status: 'ok', choice: 'active' }],
    ['alternatives', 'setTable', wanted(), { status: 'ok', choice: 'active' }],
    ['choice', 'setChoice', { comment: 'hi' }, { status: 'ok' }],
  ])('never gets past the contract at %s', async (name, method, fields, whole) => {
    await fc.assert(
      fc.asyncProperty(answerTo(whole), async (answer) => {
        const journey = await started({ initReservation: full, [method]: answer });
        expect((await journey.call(name, fields)).status).not.toBe(500);
      }),
      { numRuns: 60 },
    );
  });

  it('never books falsely, nor loses a booking', async () => {
    await fc.assert(
      fc.asyncProperty(answerTo(booked), answerTo(booked), async (first, second) => {
        const journey = await started({ setGuest: codeSent, verifyCode: [first, second] });
        await journey.ok('check', wanted());
        await journey.ok('guest', journey.guest());
        const { status, body } = await journey.call('code', { code: '1234', repeat: false });
        expect(status).not.toBe(500);
        const isSaid = [first, second].some((answer) =>
          /reservation_done|reservation_hash|"code":2/.test(String(answer)),
        );
        if (body['status'] === 'confirmed') expect(isSaid).toBe(true);
        const isPlain = plainlyBooked(first) || (first === 'lost' && plainlyBooked(second));
        if (isPlain) expect(body).toMatchObject({ status: 'confirmed' });
        // Where neither answer speaks clearly of a booking, the guest may not be sent to book again.
        if (isMute(first) && isMute(second)) expect(body).toMatchObject({ error: { remedy: 'pending' } });
      }),
      { numRuns: 150 },
    );
  });
});
