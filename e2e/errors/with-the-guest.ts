import { expect } from '@playwright/test';
import { noah, zoe } from '../guests.ts';
import { bookAsZoe, bookWithCode, toCode, toComment, toGuest, toMenu, type ErrorCase } from './error-case.ts';

/** What setChoice, setGuest, verifyCode, newCode and setLanguage refuse. */
export const withTheGuest: ErrorCase[] = [
  {
    number: 62,
    key: 'choice_disabled',
    method: 'setChoice',
    cause: 'choice and comments were switched off meanwhile',
    sees: { at: 'notice', step: 'guest' },
    next: 'go on: it is said that the comment could not be passed on',
    provoke: async (visit) => {
      await toComment(visit);
      await visit.widget.comment('Am Fenster');
      await visit.sandbox.change('seehaus', { comment: 'inactive' });
      await visit.widget.next();
    },
    goOn: (visit) => bookAsZoe(visit, { comment: null }),
  },
  {
    number: 63,
    key: 'choice_not_set',
    method: 'setChoice',
    cause: 'the choice became required meanwhile',
    sees: { at: 'control', name: 'choice', step: 'choice' },
    next: 'choose',
    provoke: async (visit) => {
      await visit.sandbox.change('zunfthaus', { choice: { required: false } });
      await toMenu(visit);
      await visit.sandbox.change('zunfthaus', { choice: { required: true } });
      await visit.widget.next();
    },
    goOn: async (visit) => {
      await visit.widget.chooseOption('Gartenmenü');
      await visit.widget.next();
      await bookAsZoe(visit, { choice: '2' });
    },
  },
  {
    number: 5,
    key: 'wrong_euromobile',
    method: 'setGuest',
    cause: 'the number is neither European nor American',
    sees: { at: 'control', name: 'tel', step: 'guest' },
    next: 'mend the number',
    provoke: async (visit) => {
      await toGuest(visit);
      await visit.widget.fillGuest({ ...zoe, tel: '+81 90 1234 5678' });
      await visit.widget.next();
    },
    goOn: async (visit) => {
      await visit.widget.hasGuest({ ...zoe, tel: '+81 90 1234 5678' });
      await bookAsZoe(visit);
    },
  },
  {
    number: 6,
    key: 'not_valid_email',
    method: 'setGuest',
    cause: 'the address can’t be one',
    sees: { at: 'control', name: 'email', step: 'guest' },
    next: 'mend the address',
    provoke: async (visit) => {
      await toGuest(visit);
      await visit.widget.fillGuest({ ...zoe, email: 'zoe..mueller@example.ch' });
      await visit.widget.next();
    },
    goOn: async (visit) => {
      await visit.widget.hasGuest({ ...zoe, email: 'zoe..mueller@example.ch' });
      await bookAsZoe(visit);
    },
  },
  {
    number: 91,
    key: 'not_status_1',
    method: 'setGuest',
    cause: 'forAtable has lost the table that was set',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'go on: a new request is begun and the steps are said again',
    provoke: async (visit) => {
      await toGuest(visit);
      await visit.widget.fillGuest(zoe);
      await visit.sandbox.rewindRequests('new');
      await visit.widget.next();
    },
    goOn: ({ sandbox }) => sandbox.booked({ lastname: 'Müller' }),
  },
  {
    number: 95,
    key: 'res_allready_done',
    method: 'setGuest',
    cause: 'the booking was made, but its answer got lost',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'nothing: the table is booked, once',
    provoke: async (visit) => {
      await toGuest(visit);
      await visit.widget.fillGuest(zoe);
      await visit.sandbox.fault({ method: 'setGuest', effect: 'break-after' });
      await visit.widget.next();
    },
    goOn: ({ sandbox }) => sandbox.booked({ lastname: 'Müller' }),
  },
  {
    number: 7,
    key: 'wrong_code',
    method: 'verifyCode',
    cause: 'the code is not the one in the message',
    sees: { at: 'control', name: 'code', step: 'code' },
    next: 'enter the right one',
    provoke: async (visit) => {
      await toCode(visit);
      const code = await visit.sandbox.code(noah.mobile);
      await visit.widget.enterCode(code === '0000' ? '0001' : '0000');
    },
    goOn: bookWithCode,
  },
  {
    number: 8,
    key: 'no_code',
    method: 'verifyCode',
    cause: 'the code is too old',
    sees: { at: 'control', name: 'code', step: 'code' },
    next: 'ask for a new code',
    provoke: async (visit) => {
      await toCode(visit);
      await visit.sandbox.advanceClock(11 * 60);
      await visit.widget.enterCode(await visit.sandbox.code(noah.mobile));
    },
    goOn: async (visit) => {
      await visit.letPass('05:00');
      await visit.widget.part('new-code').click();
      await expect.poll(async () => (await visit.sandbox.inbox(noah.mobile)).length).toBe(2);
      await bookWithCode(visit);
    },
  },
  {
    number: 92,
    key: 'not_status_2',
    method: 'verifyCode',
    cause: 'forAtable has lost the guest’s details',
    sees: { at: 'notice', step: 'code' },
    next: 'enter the code of the new message',
    provoke: async (visit) => {
      await toCode(visit);
      const code = await visit.sandbox.code(noah.mobile);
      await visit.sandbox.rewindRequests('table');
      await visit.widget.enterCode(code);
    },
    goOn: bookWithCode,
  },
  {
    number: 95,
    key: 'res_allready_done',
    method: 'verifyCode',
    cause: 'the booking was made, but its answer got lost',
    sees: { at: 'nowhere', step: 'confirmed' },
    next: 'nothing: the table is booked, once',
    provoke: async (visit) => {
      await toCode(visit);
      await visit.sandbox.fault({ method: 'verifyCode', effect: 'break-after' });
      await visit.widget.enterCode(await visit.sandbox.code(noah.mobile));
    },
    goOn: ({ sandbox }) => sandbox.booked({ lastname: 'Keller' }),
  },
  {
    number: 92,
    key: 'not_status_2',
    method: 'newCode',
    cause: 'forAtable has lost the guest’s details',
    sees: { at: 'notice', step: 'code' },
    next: 'enter the code of the new message',
    provoke: async (visit) => {
      await toCode(visit);
      await visit.sandbox.rewindRequests('table');
      await visit.letPass('05:00');
      await visit.widget.part('new-code').click();
    },
    goOn: bookWithCode,
  },
  {
    number: 29,
    key: 'incorrect_language',
    method: 'setLanguage',
    cause: 'the restaurant gave up that language',
    sees: { at: 'nowhere', step: 'guest' },
    next: 'go on: the widget speaks the new language, the restaurant’s messages keep the old one',
    provoke: async (visit) => {
      await toComment(visit);
      await visit.sandbox.change('seehaus', { languages: ['de'] });
      await visit.speak('en');
      await visit.widget.next();
    },
    goOn: (visit) => bookAsZoe(visit, { language: 'de' }),
  },
];
