import { expect } from '@playwright/test';
import { bookFromRooms, toDates, weekend, type StayCase, type StayVisit } from './stay-case.ts';

const enterAfter = (prepare: (visit: StayVisit) => Promise<void>) => async (visit: StayVisit) => {
  await toDates(visit, 'bent-hotel');
  await prepare(visit);
  await visit.hotel.bookForCompany('30012345');
};

/** With the right code, and nothing in its way any more. */
const withTheCode = async (visit: StayVisit) => {
  visit.wire.stopRewriting();
  await visit.sandbox.recover();
  await visit.hotel.control('company-code').fill('30054321');
  await visit.hotel.next();
  await expect(visit.hotel.notice).toContainText('Степ Логістика');
  await visit.hotel.isAt('dates');
};

const failed = (cause: string, prepare: (visit: StayVisit) => Promise<void>): StayCase => ({
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
    provoke: async (visit) => {
      await toDates(visit);
      await visit.hotel.bookForCompany('39999999');
    },
    goOn: async (visit) => {
      await visit.hotel.root.getByRole('button', { name: 'Continue without a company' }).click();
      await visit.hotel.askFor(weekend);
      await bookFromRooms(visit, { companyId: 0 });
    },
  },
  {
    code: 'company_not_found',
    function: 'GetCompanyInfo',
    cause: 'the hotel refuses without saying why (Result 1, no ErrorCode)',
    sees: { at: 'control', name: 'company-code', step: 'company' },
    next: 'mend the code, or go on without a company',
    provoke: enterAfter(async ({ wire }) =>
      wire.rewrite('GetCompanyInfo', () => ({ Result: 1, Error: 'Refused', ErrorCode: '' })),
    ),
    goOn: withTheCode,
  },
  failed('the answer can’t be read', ({ sandbox }) =>
    sandbox.fault({ method: 'GetCompanyInfo', effect: 'garbage' }),
  ),
  failed('the answer lacks the company’s CompanyID', async ({ wire }) =>
    wire.rewrite('GetCompanyInfo', ({ CompanyID: _left, ...body }) => body),
  ),
];
