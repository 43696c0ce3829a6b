import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  AnswerOf,
  CallPath,
  ErrorAnswer,
  ErrorBody,
  RequestOf,
  TableStart,
} from '../src/contract/index.ts';
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

/** The call's answer, or why there is none. */
type Told<Path extends CallPath> = { answer: AnswerOf<Path>; error?: undefined } | { error: ErrorBody };
type End = Told<'table/guest'> | Told<'table/code'>;

/** A connection of its own for each call, as a thousand phones have. */
function ask(url: string, body?: object): Promise<object> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'text/plain', Origin: stack.pageUrl };
    const sent = request(url, { method: body ? 'POST' : 'GET', headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text) as object));
    });
    sent.on('error', reject).end(body && JSON.stringify(body));
  });
}

/**
 * Says it as the widget does: again where the proxy asks to wait, as a repeat where the outcome is unknown or the answer
 * lost. More connect at once than an operating system lets wait, so that some connections break.
 */
async function say<Path extends CallPath>(
  path: Path,
  body: Omit<RequestOf<Path>, 'language'>,
  tries = 5,
): Promise<Told<Path>> {
  const url = `${stack.proxyUrl}/v1/sites/gasthof-adler/${path}`;
  const answer = (await ask(url, { language: 'de', ...body }).catch(() => null)) as
    AnswerOf<Path> | ErrorAnswer | null;
  if (answer === null) {
    if (tries === 0) throw new Error(`${path} was never answered.`);
    return say(path, 'repeat' in body ? { ...body, repeat: true } : body, tries - 1);
  }
  if (!('error' in answer)) return { answer: answer as AnswerOf<Path> };
  const { error } = answer;
  if (tries > 0 && error.remedy === 'wait') return say(path, body, tries - 1);
  if (tries > 0 && error.remedy === 'pending') return say(path, { ...body, repeat: true }, tries - 1);
  return { error };
}

function given<Path extends CallPath>(told: Told<Path>): AnswerOf<Path> {
  if (told.error) throw new Error(`Refused: ${told.error.code}`);
  return told.answer;
}

async function codeOf(mobile: string, tries = 5): Promise<string> {
  const url = `${stack.sandbox.control}/inbox?mobile=${encodeURIComponent(mobile)}`;
  const answer = (await ask(url).catch(() => null)) as { messages: { code: string | null }[] } | null;
  if (answer) return answer.messages[0]?.code ?? '';
  if (tries === 0) throw new Error('The phone could not be read.');
  return codeOf(mobile, tries - 1);
}

/** One guest's way, as the widget goes it: where it ends. */
async function book(number: number, everybodyChecked: Promise<void>, checked: () => void): Promise<End> {
  const { start } = given(await say('open', {})) as { start: TableStart };
  const place = start.places[0]?.id ?? '';
  const { session, meals } = given(
    await say('table/slots', { session: start.session, place, date: table.date, partySize }),
  );
  const slot = meals.flatMap(({ slots }) => slots).find(({ time }) => time === table.time);
  const check = await say('table/check', { session, offer: slot?.offer ?? '', partySize });
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
  const sent = await say('table/guest', { session: check.answer.session, guest, repeat: false });
  if (sent.error || sent.answer.status !== 'code') return sent;
  const code = await codeOf(guest.tel);
  return say('table/code', { session: sent.answer.session, code, repeat: false });
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

  const outcomes = ends.flatMap((end) => (end.error ? [] : [end.answer]));
  const confirmed = outcomes.flatMap((outcome) => (outcome.status === 'confirmed' ? [outcome.booking] : []));
  expect(confirmed).toHaveLength(seats / partySize);
  expect(outcomes).toHaveLength(confirmed.length);
  expect(new Set(confirmed.map(({ reference }) => reference)).size).toBe(confirmed.length);

  const bookings = await sandbox.tables();
  expect(bookings).toHaveLength(seats / partySize);
  expect(bookings.reduce((sum, { partySize: size }) => sum + size, 0)).toBe(seats);
  expect(new Set(bookings.map(({ familyName }) => familyName)).size).toBe(seats / partySize);

  const refused = ends.flatMap(({ error }) => error ?? []);
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['time_full']));
  expect(new Set(refused.map(({ remedy }) => remedy))).toEqual(new Set(['time']));
}, 120_000);
