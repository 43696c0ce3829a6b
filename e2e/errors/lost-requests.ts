import { expect } from '@playwright/test';
import { noah, zoe } from '../guests.ts';
import type { SandboxControl } from '../sandbox.ts';
import {
  bookAsZoe,
  bookWithCode,
  evening,
  toCode,
  toComment,
  toGuest,
  toMenu,
  toRoom,
  toWhen,
  type ErrorCase,
  type GuestSession,
} from './error-case.ts';

interface Loss {
  number: number;
  key: string;
  cause: string;
  lose(sandbox: SandboxControl): Promise<void>;
}

const losses: Loss[] = [
  {
    number: 21,
    key: 'invalid_request_hash',
    cause: 'forAtable forgot the request',
    lose: (sandbox) => sandbox.forgetRequests(),
  },
  {
    number: 22,
    key: 'expired_request_hash',
    cause: 'the guest took more than an hour',
    lose: (sandbox) => sandbox.expireRequests(),
  },
];

const unnoticed = 'go on: a new request is begun and the steps are said again';

/** For every method: the request is gone, a new one is begun, and the guest is where they were. */
const casesOf = ({ number, key, cause, lose }: Loss): ErrorCase[] => {
  const base = { number, key, cause };
  return [
    {
      ...base,
      method: 'setRoom',
      sees: { at: 'nowhere', step: 'when' },
      next: unnoticed,
      provoke: async (visit) => {
        await toRoom(visit);
        await lose(visit.sandbox);
        await visit.widget.chooseRoom('Gartensaal');
        await visit.widget.next();
      },
      goOn: async (visit) => {
        await visit.widget.askFor(evening);
        await visit.widget.next();
        await bookAsZoe(visit, { room: '11' });
      },
    },
    {
      ...base,
      method: 'getTimesOfDate',
      sees: { at: 'nowhere', step: 'when' },
      next: unnoticed,
      provoke: async (visit) => {
        await toWhen(visit);
        await lose(visit.sandbox);
        await visit.widget.chooseDate(evening.date);
        await expect(visit.widget.slot(evening.time)).toBeVisible();
      },
      goOn: async (visit) => {
        await visit.widget.chooseTime(evening.time);
        await visit.widget.next();
        await bookAsZoe(visit, evening);
      },
    },
    {
      ...base,
      method: 'setTable',
      sees: { at: 'nowhere', step: 'guest' },
      next: unnoticed,
      provoke: async (visit) => {
        await toWhen(visit);
        await visit.widget.chooseDate(evening.date);
        await visit.widget.chooseTime(evening.time);
        await lose(visit.sandbox);
        await visit.widget.next();
      },
      goOn: (visit) => bookAsZoe(visit, evening),
    },
    {
      ...base,
      method: 'setChoice',
      sees: { at: 'nowhere', step: 'guest' },
      next: unnoticed,
      provoke: async (visit) => {
        await toMenu(visit);
        await visit.widget.chooseOption('Zunftmenü');
        await lose(visit.sandbox);
        await visit.widget.next();
      },
      goOn: (visit) => bookAsZoe(visit, { ...evening, choice: '1' }),
    },
    {
      ...base,
      method: 'setGuest',
      sees: { at: 'nowhere', step: 'confirmed' },
      next: unnoticed,
      provoke: async (visit) => {
        await toGuest(visit);
        await visit.widget.fillGuest(zoe);
        await lose(visit.sandbox);
        await visit.widget.next();
      },
      goOn: ({ sandbox }) => sandbox.booked({ ...evening, person: 4, lastname: 'Müller' }),
    },
    {
      ...base,
      method: 'verifyCode',
      sees: { at: 'notice', step: 'code' },
      next: 'enter the code of the new message',
      provoke: async (visit) => {
        await toCode(visit);
        const code = await visit.sandbox.code(noah.mobile);
        await lose(visit.sandbox);
        await visit.widget.enterCode(code);
      },
      goOn: secondMessageBooks,
    },
    {
      ...base,
      method: 'newCode',
      sees: { at: 'notice', step: 'code' },
      next: 'enter the code of the new message',
      provoke: async (visit) => {
        await toCode(visit);
        await lose(visit.sandbox);
        await visit.letPass('05:00');
        await visit.widget.part('new-code').click();
      },
      goOn: secondMessageBooks,
    },
    {
      ...base,
      method: 'setLanguage',
      sees: { at: 'nowhere', step: 'guest' },
      next: unnoticed,
      provoke: async (visit) => {
        await toComment(visit);
        await lose(visit.sandbox);
        await visit.speak('en');
        await visit.widget.comment('By the window');
        await visit.widget.next();
      },
      goOn: (visit) => bookAsZoe(visit, { language: 'en', comment: 'By the window' }),
    },
  ];
};

async function secondMessageBooks(visit: GuestSession): Promise<void> {
  expect(await visit.sandbox.inbox(noah.mobile)).toHaveLength(2);
  await bookWithCode(visit);
}

export const lostRequests: ErrorCase[] = losses.flatMap(casesOf);
