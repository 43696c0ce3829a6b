import { expect } from '@playwright/test';
import type { ErrorCode } from '../../../src/contract/index.ts';
import { noah, zoe } from '../../guests.ts';
import type { SandboxControl } from '../../sandbox.ts';
import { friday } from '../../table-driver.ts';
import {
  bookAsZoe,
  bookWithCode,
  toMenu,
  toRoom,
  toWhen,
  type ErrorCase,
  type Journey,
} from './error-case.ts';

interface Loss {
  number: number;
  key: string;
  code: ErrorCode;
  cause: string;
  lose(sandbox: SandboxControl): Promise<void>;
}

const losses: Loss[] = [
  {
    number: 21,
    key: 'invalid_request_hash',
    code: 'conversation_unknown',
    cause: 'forAtable forgot the request',
    lose: (sandbox) => sandbox.restaurants.forgetRequests(),
  },
  {
    number: 22,
    key: 'expired_request_hash',
    code: 'conversation_expired',
    cause: 'the guest took more than an hour',
    lose: (sandbox) => sandbox.restaurants.expireRequests(),
  },
];

const unnoticed = 'go on: a new request is begun and the steps are said again';

/** For every method: the request is gone, a new one is begun, and the guest is where they were. */
const casesOf = ({ number, key, code, cause, lose }: Loss): ErrorCase[] => {
  const base = { number, key, code, cause };
  return [
    {
      ...base,
      method: 'setRoom',
      sees: { at: 'nowhere', step: 'when' },
      next: unnoticed,
      provoke: async (journey) => {
        await toRoom(journey);
        await lose(journey.sandbox);
        await journey.widget.chooseRoom('Terrasse');
        await expect(journey.widget.slot('16:00')).toBeVisible();
      },
      goOn: async (journey) => {
        await journey.widget.takeTime('16:00');
        await bookAsZoe(journey, { place: '12' });
      },
    },
    {
      ...base,
      method: 'getTimesOfDate',
      sees: { at: 'nowhere', step: 'when' },
      next: unnoticed,
      provoke: async (journey) => {
        await toWhen(journey);
        await lose(journey.sandbox);
        await journey.widget.chooseDate(friday.date);
        await expect(journey.widget.slot(friday.time)).toBeVisible();
      },
      goOn: async (journey) => {
        await journey.widget.chooseTime(friday.time);
        await journey.widget.next();
        await bookAsZoe(journey, friday);
      },
    },
    {
      ...base,
      method: 'setTable',
      sees: { at: 'nowhere', step: 'guest' },
      next: unnoticed,
      provoke: async (journey) => {
        await journey.begin.atWhen();
        await lose(journey.sandbox);
        await journey.widget.next();
      },
      goOn: (journey) => bookAsZoe(journey, friday),
    },
    {
      ...base,
      method: 'setChoice',
      sees: { at: 'nowhere', step: 'guest' },
      next: unnoticed,
      provoke: async (journey) => {
        await toMenu(journey);
        await journey.widget.chooseOption('Zunftmenü');
        await lose(journey.sandbox);
        await journey.widget.next();
      },
      goOn: (journey) => bookAsZoe(journey, { ...friday, choice: '1' }),
    },
    {
      ...base,
      method: 'setGuest',
      sees: { at: 'nowhere', step: 'confirmed' },
      next: unnoticed,
      provoke: async (journey) => {
        await journey.begin.atGuest({ 'party-size': '4' });
        await journey.widget.fillGuest(zoe);
        await lose(journey.sandbox);
        await journey.widget.next();
      },
      goOn: ({ sandbox }) => sandbox.booked({ ...friday, partySize: 4, familyName: 'Müller' }),
    },
    {
      ...base,
      method: 'verifyCode',
      sees: { at: 'notice', step: 'code' },
      next: 'enter the code of the new message',
      provoke: async (journey) => {
        await journey.begin.atCode();
        const code = await journey.sandbox.code(noah.mobile);
        await lose(journey.sandbox);
        await journey.widget.enterCode(code);
      },
      goOn: secondMessageBooks,
    },
    {
      ...base,
      method: 'newCode',
      sees: { at: 'notice', step: 'code' },
      next: 'enter the code of the new message',
      provoke: async (journey) => {
        await journey.begin.atCode();
        await lose(journey.sandbox);
        await journey.letPass('05:00');
        await journey.widget.part('new-code').click();
      },
      goOn: secondMessageBooks,
    },
    {
      ...base,
      method: 'setLanguage',
      sees: { at: 'nowhere', step: 'guest' },
      next: unnoticed,
      provoke: async (journey) => {
        await journey.begin.atWhen({ site: 'seehaus', room: '11' });
        await lose(journey.sandbox);
        await journey.switchLanguage('en');
        await journey.widget.next();
      },
      goOn: (journey) => bookAsZoe(journey, { language: 'en' }),
    },
  ];
};

async function secondMessageBooks(journey: Journey): Promise<void> {
  expect(await journey.sandbox.inbox(noah.mobile)).toHaveLength(2);
  await bookWithCode(journey);
}

export const lostRequests: ErrorCase[] = losses.flatMap(casesOf);
