import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { knownGuest, startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { gasthofAdler } from './restaurants/index.ts';
import { freshGuest, otherThan } from './test-guest.ts';
import type { TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  guest = await freshGuest(sandbox);
  await guest.init();
  await guest.setTable();
});

const known = { ...knownGuest };
const bookings = async () => (await guest.control('GET', '/bookings')).bookings as unknown[];

describe('a known guest', () => {
  it('is booked at once', async () => {
    const reply = await guest.setGuest(known);
    expect(reply).toMatchObject({ status: 'ok', code: 2, message: 'reservation_done' });
    expect(reply.reservation_hash).toMatch(/^[0-9a-f]{32}$/);
    expect(await bookings()).toMatchObject([
      {
        reservation_hash: reply.reservation_hash,
        site: 'gasthof-adler',
        lastname: 'Müller',
        person: 2,
        status: 8,
      },
    ]);
  });

  it('is known however the number is spaced and the e-mail capitalised', async () => {
    const typed = { ...known, mobile: '0041 79 123-45-67', email: 'Zoe.Mueller@Example.CH' };
    expect(await guest.setGuest(typed)).toMatchObject({ code: 2 });
  });

  it.each([
    ['e-mail', { mobile: '+41 79 765 43 21' }],
    ['mobile', { email: 'zoe@example.ch' }],
  ])('gets a code where just the %s matches', async (_what, other) => {
    expect(await guest.setGuest({ ...known, ...other })).toMatchObject({ code: 1, message: 'verify_code' });
    expect(await bookings()).toHaveLength(0);
  });
});

describe('a new guest', () => {
  it('is booked with the code from the SMS', async () => {
    expect(await guest.setGuest()).toEqual({ status: 'ok', code: 1, message: 'verify_code' });
    const code = await guest.codeOn();
    expect(code).toMatch(/^\d{4}$/);
    expect(await guest.verifyCode(code)).toMatchObject({ code: 2, message: 'reservation_done' });
    expect(await bookings()).toMatchObject([{ mobile: '+41765551122', lastname: 'Keller' }]);
  });

  it('is known from then on', async () => {
    await guest.setGuest();
    await guest.verifyCode(await guest.codeOn());
    await guest.init();
    await guest.setTable();
    expect(await guest.setGuest()).toMatchObject({ code: 2 });
  });

  it('gets a confirmation without a code', async () => {
    await guest.setGuest(known);
    const { messages } = await guest.control('GET', '/inbox?mobile=+41 79 123 45 67');
    expect(messages).toMatchObject([
      { code: null, text: expect.stringContaining('04.12.2026 um 19:00') as string },
    ]);
  });
});

describe('the code', () => {
  it('that is wrong may be tried again, four times', async () => {
    await guest.setGuest();
    const code = await guest.codeOn();
    for (let tries = 0; tries < 4; tries++) {
      expect(await guest.verifyCode(otherThan(code))).toMatchObject({ code: 7 });
    }
    expect(await guest.verifyCode(code)).toMatchObject({ code: 2 });
  });

  it('is gone after the fifth wrong try, until another is asked for', async () => {
    await guest.setGuest();
    const code = await guest.codeOn();
    for (let tries = 0; tries < 5; tries++) {
      expect(await guest.verifyCode(otherThan(code))).toMatchObject({ code: 7 });
    }
    expect(await guest.verifyCode(code)).toMatchObject({ code: 8 });
    expect(await guest.call('newCode')).toEqual({ status: 'ok' });
    expect(await guest.verifyCode(await guest.codeOn())).toMatchObject({ code: 2 });
  });

  it('holds for ten minutes', async () => {
    await guest.setGuest();
    await guest.control('PUT', '/clock', { advance: 590 });
    expect(await guest.verifyCode(await guest.codeOn())).toMatchObject({ code: 2 });
  });

  it('goes to the corrected number, and the first one counts no more', async () => {
    await guest.setGuest();
    const first = await guest.codeOn();
    await guest.setGuest({ mobile: '+41 76 555 33 44' });
    const second = await guest.codeOn('+41 76 555 33 44');
    if (first !== second) expect(await guest.verifyCode(first)).toMatchObject({ code: 7 });
    expect(await guest.verifyCode(second)).toMatchObject({ code: 2 });
    expect(await bookings()).toMatchObject([{ mobile: '+41765553344' }]);
  });
});

describe('seats that went in between', () => {
  it('are told at setGuest with the error of setTable, and another table may be set', async () => {
    await guest.patch(gasthofAdler, { rooms: { 1: { seats: 1 } } });
    expect(await guest.setGuest()).toMatchObject({ code: 41 });
    expect((await guest.control('GET', '/inbox')).messages).toHaveLength(0);
    expect(await guest.setGuest()).toMatchObject({ code: 91 });
    expect(await guest.setTable({ person: '1' })).toMatchObject({ status: 'ok' });
    expect(await guest.setGuest(known)).toMatchObject({ code: 2 });
  });

  it('are told at verifyCode; who proved the phone needs no code for another table', async () => {
    await guest.setGuest();
    await guest.patch(gasthofAdler, { rooms: { 1: { seats: 0 } } });
    expect(await guest.verifyCode(await guest.codeOn())).toMatchObject({ code: 40 });
    expect(await bookings()).toHaveLength(0);
    await guest.patch(gasthofAdler, { rooms: { 1: { seats: 2 } } });
    await guest.setTable({ time: '20:00' });
    expect(await guest.setGuest()).toMatchObject({ code: 2 });
  });
});

describe('after the booking', () => {
  it.each(['setGuest', 'verifyCode', 'setTable', 'setRoom', 'setChoice'])('%s answers 95', async (method) => {
    await guest.setGuest(known);
    expect(await guest.call(method)).toMatchObject({ code: 95 });
    expect(await bookings()).toHaveLength(1);
  });

  it('newCode answers 92: there is no guest to send it to', async () => {
    await guest.setGuest(known);
    expect(await guest.call('newCode')).toMatchObject({ code: 92 });
  });
});
