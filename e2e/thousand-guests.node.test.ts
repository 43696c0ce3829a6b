import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../demo/start.ts';
import { SandboxControl } from './sandbox.ts';

/** A thousand guests, each of whom wants two of the last fifty seats, all at once. */
const guests = 1000;
const partySize = 2;
const seats = 50;
const table = { date: '2026-12-04', time: '19:00' };

let stack: Stack;
let sandbox: SandboxControl;

beforeAll(async () => {
  stack = await startStack();
  sandbox = new SandboxControl(stack.sandbox.control);
  await sandbox.reset();
  await sandbox.setSeats('gasthof-adler', '1', seats);
});
afterAll(() => stack.close());

interface Answer {
  session: string;
  status?: 'code' | 'confirmed';
  booking?: { reference: string | null };
  error?: { code: string; remedy: string };
}

/** A connection of its own for each call, as a thousand phones have. */
function ask(url: string, body?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', Origin: stack.pageUrl };
    const sent = request(url, { method: body ? 'POST' : 'GET', headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text)));
    });
    sent.on('error', reject).end(body && JSON.stringify(body));
  });
}

/** Says it as the widget does: again where the proxy asks to wait, as a repeat where the outcome is unknown. */
async function say(call: string, body: object, tries = 5): Promise<Answer> {
  const url = `${stack.proxyUrl}/v1/sites/gasthof-adler/table/${call}`;
  const answer = (await ask(url, { language: 'de', ...body })) as Answer;
  if (tries > 0 && answer.error?.remedy === 'wait') return say(call, body, tries - 1);
  if (tries > 0 && answer.error?.remedy === 'pending') return say(call, { ...body, repeat: true }, tries - 1);
  return answer;
}

async function codeOf(mobile: string): Promise<string | null> {
  const url = `${stack.sandbox.control}/inbox?mobile=${encodeURIComponent(mobile)}`;
  const { messages } = (await ask(url)) as { messages: { code: string | null }[] };
  return messages[0]?.code ?? null;
}

/** One guest's way, as the widget goes it: where it ends. */
async function book(number: number, everybodyChecked: Promise<void>, checked: () => void): Promise<Answer> {
  const { session: first } = await say('start', {});
  const check = await say('check', { session: first, ...table, partySize });
  checked();
  // All of them saw a free table before the first of them books.
  await everybodyChecked;
  if (check.error) return check;
  const guest = {
    givenName: 'Gast',
    familyName: String(number),
    email: `gast.${number}@example.ch`,
    tel: `+4179${String(2_000_000 + number)}`,
    telCountry: 'CH',
  };
  const sent = await say('guest', { session: check.session, guest, repeat: false });
  if (sent.status !== 'code') return sent;
  const code = await codeOf(guest.tel);
  return say('code', { session: sent.session, code, repeat: false });
}

test('a thousand guests at once fill the last fifty seats, no more, and everyone is told the truth', async () => {
  let waiting = guests;
  let open = () => {};
  const everybodyChecked = new Promise<void>((resolve) => (open = resolve));
  const checked = () => {
    if (--waiting === 0) open();
  };
  const ends = await Promise.all(
    Array.from({ length: guests }, (_, number) => book(number, everybodyChecked, checked)),
  );

  const confirmed = ends.filter(({ status }) => status === 'confirmed');
  expect(confirmed).toHaveLength(seats / partySize);

  const bookings = await sandbox.tables();
  expect(bookings).toHaveLength(seats / partySize);
  expect(bookings.reduce((sum, { partySize: size }) => sum + size, 0)).toBe(seats);
  const references = confirmed.map(({ booking }) => booking?.reference).sort();
  expect(references).toEqual((await sandbox.restaurants.reservationHashes()).sort());
  expect(new Set(bookings.map(({ familyName }) => familyName)).size).toBe(seats / partySize);

  const refused = ends.filter(({ status }) => status !== 'confirmed');
  expect(new Set(refused.map(({ error }) => error?.code))).toEqual(new Set(['nomore_person']));
  expect(new Set(refused.map(({ error }) => error?.remedy))).toEqual(new Set(['time']));
}, 120_000);
