import { expect } from '@playwright/test';
import { weekend } from '../../beginnings.ts';
import { bookFromRooms, toDates, type Journey, type StayCase } from './error-case.ts';

const enterAfter = (prepare: (journey: Journey) => Promise<void>) => async (journey: Journey) => {
  await toDates(journey, 'rewritten-hotel');
  await prepare(journey);
  await journey.hotel.bookForCompany('30012345');
};

/** With the right code, and nothing in its way any more. */
const withTheCode = async (journey: Journey) => {
  journey.answers.stopRewriting();
  await journey.sandbox.recover();
  await journey.hotel.control('company-code').fill('30054321');
  await journey.hotel.next();
  await expect(journey.hotel.notice).toContainText('Степ Логістика');
  await journey.hotel.isAt('dates');
};

const failed = (cause: string, prepare: (journey: Journey) => Promise<void>): StayCase => ({
  code: 'upstream_failed',
  function: 'GetCompanyInfo',
  cause,
  sees: { at: 'failure', step: 'company' },
  next: 'try again, or go on without a company',
  provoke: enterAfter(prepare),
  goOn: withTheCode,
});

/** What GetCompanyInfo refuses, and what can't be read of it. */
export const company: StayCase[] = [
  {
    code: 'company_not_found',
    function: 'GetCompanyInfo',
    cause: 'no company has this code (ErrorCode CompanyNotFound)',
    sees: { at: 'control', name: 'company-code', step: 'company' },
    next: 'mend the code, or go on without a company',
    provoke: async (journey) => {
      await toDates(journey);
      await journey.hotel.bookForCompany('39999999');
    },
    goOn: async (journey) => {
      await journey.hotel.root.getByRole('button', { name: 'Continue without a company' }).click();
      await journey.hotel.askFor(weekend);
      await bookFromRooms(journey, { company: null });
    },
  },
  {
    code: 'company_not_found',
    function: 'GetCompanyInfo',
    cause: 'the hotel refuses without saying why (Result 1, no ErrorCode)',
    sees: { at: 'control', name: 'company-code', step: 'company' },
    next: 'mend the code, or go on without a company',
    provoke: enterAfter(async ({ answers }) =>
      answers.rewrite('GetCompanyInfo', () => ({ Result: 1, Error: 'Refused', ErrorCode: '' })),
    ),
    goOn: withTheCode,
  },
  failed('the answer can’t be read', ({ sandbox }) =>
    sandbox.fault({ at: 'GetCompanyInfo', effect: 'garbage' }),
  ),
  failed('the answer lacks the company’s CompanyID', async ({ answers }) =>
    answers.rewrite('GetCompanyInfo', ({ CompanyID: _left, ...body }) => body),
  ),
];
