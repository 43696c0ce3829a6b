import { describe, expect, it } from 'vitest';
import { done, failed, failure } from '../flow/testing-chart.ts';
import { roomsAnswer } from './testing.ts';
import { answers, atDates, atRates, atReview, context, next, where } from './testing-run.ts';

describe('a session that could not be renewed at once', () => {
  it('leaves no prices in sight that are of other terms, and asks again when the guest does', async () => {
    const run = await atRates();
    await run.take({ type: 'changed', control: 'transport', value: true });
    await run.take(failed('restart', 'session_expired'));
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(where(run)).toBe('rates.stalled');
    expect(run.calls.renew).toBe(1);
    await run.take(next);
    expect(where(run)).toBe('rates.renewing');
    await run.take(done(answers.renew[0]));
    expect(run.last('findRates')).toMatchObject({ terms: { transport: true } });
  });

  it('leaves no rooms in sight that were free on other days', async () => {
    const run = await atDates();
    await run.take(next);
    await run.take(done(roomsAnswer));
    await run.take({ type: 'nearest.taken', roomType: '18', arrival: '2026-12-14' });
    await run.take(failed('restart', 'session_expired'));
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(where(run)).toBe('dates.choosing');
    expect(context(run).failure?.code).toBe('upstream_unreachable');
  });

  it('leaves the guest on the review, and books nothing', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('restart', 'session_expired'));
    await run.take(failed('wait', 'upstream_unreachable'));
    expect(where(run)).toBe('review.reading');
    expect(run.calls.book).toBe(1);
  });
});

describe('a session that is being renewed', () => {
  it('is made use of for the very call that it was missing for', async () => {
    const run = await atRates();
    await run.take({ type: 'stay.extended', nights: 3, rate: '103' });
    await run.take(failed('restart', 'session_expired'));
    expect(where(run)).toBe('rates.renewing');
    await run.take(done(answers.renew[0]));
    expect(where(run)).toBe('rates.moving');
    expect(run.calls.findRooms).toBe(3);
  });

  it('searches for nothing any more once the dates are changed meanwhile', async () => {
    const run = await atDates();
    await run.take(next);
    await run.take(failed('restart', 'session_expired'));
    await run.take({ type: 'dates.chosen', arrival: '2026-12-20', departure: '' });
    expect(where(run)).toBe('dates.choosing');
    expect(context(run)).toMatchObject({ session: null, draft: { arrival: '2026-12-20', departure: '' } });
  });

  it('leads to the company where that is refused now', async () => {
    const run = await atDates({ 'company-code': '30012345' });
    await run.take(done(answers.findCompany[0]));
    await run.take(next);
    await run.take(failed('restart', 'session_expired'));
    const refusal = failure('promo', 'company_not_found');
    await run.take(done({ ...answers.renew[0], company: null, refusal }));
    expect(where(run)).toBe('company.entering');
    expect(context(run).fieldErrors).toEqual({ 'company-code': refusal });
  });
});
