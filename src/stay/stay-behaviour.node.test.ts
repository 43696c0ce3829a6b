import { describe, expect, it } from 'vitest';
import { done, failed } from '../flow/testing-chart.ts';
import { paymentsAllowed } from './selection.ts';
import { comfort, contracts, family, flexible, ratesAnswer, everyRoomAt, roomsAnswer } from './testing.ts';
import { answers, atDates, atRates, atReview, booked, context, next, where } from './testing-run.ts';

describe('a guest who books one room', () => {
  it('is asked once for each step, and books with the quote that was shown', async () => {
    const run = await atReview();
    expect(where(run)).toBe('review.reading');
    await run.take(next);
    expect(run.last('book')).toMatchObject({ quote: 'quote-101', repeat: false });
    await run.take(booked('1'));
    expect(where(run)).toBe('confirmed.showing');
    expect(run.emitted).toEqual(['ready', 'confirmed']);
  });

  it('sees another price before it is booked, the old one beside it', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('choice', 'price_changed'));
    expect(where(run)).toBe('review.repricing');
    const total = { minor: 900_000, currency: 'UAH' };
    await run.take(done(everyRoomAt({ ...flexible, total, quote: 'quote-new' })));
    expect(where(run)).toBe('review.reading');
    expect(context(run).rooms[0]).toMatchObject({ before: { total: flexible.total }, rate: { total } });
    expect(run.calls.book).toBe(1);
    await run.take(next);
    expect(run.last('book')).toMatchObject({ quote: 'quote-new' });
    const [first, second] = run.all('book');
    expect(second?.key).toBe(first?.key);
  });

  it('sees that more is to be paid in advance, though the price is the same', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('choice', 'price_changed'));
    const prepayment = { kind: 'due', amount: flexible.total, due: '2026-12-04T11:00', words: null } as const;
    await run.take(done(everyRoomAt({ ...flexible, prepayment, quote: 'quote-new' })));
    expect(context(run)).toMatchObject({ note: null, rooms: [{ before: { prepayment: null } }] });
  });

  it('sees the prices with the loyalty code that was typed, before they go on', async () => {
    const run = await atRates();
    await run.take({ type: 'changed', control: 'loyalty-code', value: ' LOYAL10 ' });
    await run.take(next);
    expect(run.last('findRates')).toMatchObject({ terms: { loyaltyCode: 'LOYAL10' } });
    await run.take(done(ratesAnswer));
    expect(where(run)).toBe('rates.choosing');
    expect(context(run).note).toBe('loyaltyApplied');
    await run.take(next);
    expect(context(run).rooms[0]).toMatchObject({ terms: { loyaltyCode: 'LOYAL10' } });
  });

  it('learns by one call what each free room costs, and then sees its rates without a wait', async () => {
    const run = await atDates();
    await run.take(next);
    await run.take(done(roomsAnswer));
    expect(where(run)).toBe('rooms.choosing');
    expect(run.last('findRates')).toMatchObject({ roomTypes: ['14', '12'], terms: { payment: 'card' } });
    await run.take(done(ratesAnswer));
    await run.take(next);
    expect(where(run)).toBe('rates.choosing');
    // Another room closes the one that is open.
    await run.take({ type: 'changed', control: 'room-type', value: '12' });
    expect(where(run)).toBe('rooms.choosing');
    await run.take(next);
    expect(where(run)).toBe('rates.choosing');
    expect(run.calls.findRates).toBe(1);
  });

  it('comes back to the dates from rooms and rates, which are one page', async () => {
    const run = await atDates();
    for (const press of [next, done(roomsAnswer), done(ratesAnswer), next]) await run.take(press);
    await run.take({ type: 'back' });
    expect(where(run)).toBe('dates.choosing');
  });

  it('finds the cheapest rate that can be booked chosen, until they take another', async () => {
    const run = await atDates({ rate: '' });
    for (const press of [next, done(roomsAnswer), done(ratesAnswer), next]) await run.take(press);
    expect(context(run).draft.rate).toBe('102');
    await run.take({ type: 'changed', control: 'rate', value: '101' });
    await run.take({ type: 'edit', step: 'dates' });
    for (const press of [next, done(roomsAnswer), done(ratesAnswer), next]) await run.take(press);
    expect(context(run).draft.rate).toBe('101');
  });

  it('sees the rates of an only room at once', async () => {
    const run = await atDates({ 'room-type': '' });
    await run.take(next);
    await run.take(done({ roomTypes: [comfort, family], contracts: [] }));
    expect(where(run)).toBe('rates.pricing');
    expect(context(run).draft['room-type']).toBe('14');
  });

  it('chooses a room whose price could not be loaded, and sees its rates then', async () => {
    const run = await atDates();
    await run.take(next);
    await run.take(done(roomsAnswer));
    await run.take(failed('wait', 'upstream_failed'));
    expect(where(run)).toBe('rooms.choosing');
    expect(context(run)).toMatchObject({ failure: null, fieldErrors: {} });
    expect(run.emitted).toContain('failed');
    await run.take(next);
    expect(where(run)).toBe('rates.pricing');
    await run.take(done(ratesAnswer));
    expect(where(run)).toBe('rates.choosing');
  });

  it('is told to call where nothing is sold, before a room is chosen', async () => {
    const run = await atDates();
    await run.take(next);
    await run.take(done(roomsAnswer));
    await run.take(failed('call', 'credentials_refused'));
    expect(where(run)).toBe('unavailable');
  });

  it('gets an extra bed in a room where they fit only so, without asking for one', async () => {
    const run = await atDates({ 'room-type': '' });
    await run.take(next);
    await run.take(done({ roomTypes: [{ ...comfort, extraBed: true }], contracts: [] }));
    expect(run.last('findRates')).toMatchObject({ stay: { extraBed: true } });
    await run.take(done(ratesAnswer));
    await run.take({ type: 'changed', control: 'room-type', value: '14' });
    await run.take(next);
    await run.take(next);
    expect(context(run).rooms[0]?.stay.extraBed).toBe(true);
  });

  it('says where they live, where fees differ by it', async () => {
    const run = await atRates();
    await run.take({ type: 'changed', control: 'residence', value: '' });
    await run.take(done(ratesAnswer));
    await run.take(next);
    expect(context(run).fieldErrors).toEqual({ residence: 'missingResidence' });
  });

  it('whose rate is gone meanwhile chooses another', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('choice', 'quote_expired'));
    await run.take(done(everyRoomAt({ ...flexible, id: '999', quote: 'other' })));
    expect(where(run)).toBe('rates.choosing');
    expect(context(run).fieldErrors).toMatchObject({ rate: 'rateGone' });
  });

  it('is told where the price had to be asked for again and is the same', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('choice', 'quote_expired'));
    await run.take(done(everyRoomAt({ ...flexible, quote: 'quote-new' })));
    expect(where(run)).toBe('review.reading');
    expect(context(run)).toMatchObject({ note: 'priceSame', rooms: [{ before: null }] });
    await run.take(next);
    expect(run.last('book')).toMatchObject({ quote: 'quote-new' });
    expect(context(run).note).toBeNull();
  });

  it('whose money could not be given back any more chooses another rate', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('choice', 'quote_expired'));
    await run.take(done(everyRoomAt({ ...flexible, refundable: false, quote: 'quote-new' })));
    expect(where(run)).toBe('rates.choosing');
    expect(context(run).fieldErrors).toMatchObject({ rate: 'rateGone' });
  });

  it('whose room is taken meanwhile looks at the rooms anew', async () => {
    const run = await atReview();
    await run.take(next);
    await run.take(failed('room', 'room_taken'));
    expect(where(run)).toBe('rooms.refreshing');
    await run.take(done({ ...roomsAnswer, roomTypes: roomsAnswer.roomTypes.slice(0, 1) }));
    expect(where(run)).toBe('rooms.choosing');
    expect(context(run).fieldErrors['room-type']).toMatchObject({ code: 'room_taken' });
  });

  it('stays as long as a rate wants, if the room is free', async () => {
    const run = await atRates();
    await run.take({ type: 'stay.extended', nights: 3, rate: '103' });
    expect(run.last('findRooms')).toMatchObject({
      stay: { arrival: '2026-12-10', departure: '2026-12-13' },
    });
    await run.take(done(roomsAnswer));
    expect(where(run)).toBe('rates.pricing');
    await run.take(done(everyRoomAt({ ...flexible, id: '103' })));
    await run.take(next);
    expect(context(run).rooms[0]).toMatchObject({ rate: { id: '103' }, stay: { departure: '2026-12-13' } });
  });

  it('hears that the room is not free for longer', async () => {
    const run = await atRates();
    await run.take({ type: 'stay.extended', nights: 5, rate: '103' });
    await run.take(done({ roomTypes: [], contracts: [] }));
    expect(where(run)).toBe('rooms.choosing');
    expect(context(run).note).toBe('typeFull');
  });

  it('comes as many nights on the day that a full type is free', async () => {
    const run = await atDates();
    await run.take(next);
    await run.take(done(roomsAnswer));
    await run.take({ type: 'nearest.taken', roomType: '18', arrival: '2026-12-14' });
    expect(run.last('findRooms')).toMatchObject({
      stay: { arrival: '2026-12-14', departure: '2026-12-16' },
    });
    await run.take(done(roomsAnswer));
    expect(context(run).draft['room-type']).toBe('18');
    expect(context(run).note).toBe('datesMoved');
    // In the order in which the hotel gives them, but for the one that it is about.
    expect(context(run).found?.roomTypes.map(({ id }) => id)).toEqual(['18', '12', '14', '15']);
  });
});

describe('what was typed', () => {
  it('stays, whatever is typed beside it and wherever the guest goes meanwhile', async () => {
    const run = await atDates();
    await run.take({ type: 'changed', control: 'arrival', value: 'the 20th' });
    await run.take({ type: 'company.asked' });
    await run.take({ type: 'back' });
    expect(context(run).draft).toMatchObject({ arrival: 'the 20th', departure: '2026-12-12' });
    await run.take(next);
    expect(context(run).fieldErrors).toEqual({ arrival: 'missingArrival' });
    await run.take({ type: 'changed', control: 'arrival', value: '2026-12-20' });
    await run.take(next);
    expect(context(run).fieldErrors).toEqual({ departure: 'badDeparture' });
  });

  it('gives way only where the page chose a day that the hotel does not sell', async () => {
    const run = await atDates({ arrival: '2020-01-01', departure: '2020-01-03' });
    expect(context(run).draft).toMatchObject({ arrival: '', departure: '' });
  });
});

describe('a guest of a company', () => {
  it('is known from the start where the page says so, and again in a new session', async () => {
    const run = await atDates({ 'company-code': '30012345' });
    expect(where(run)).toBe('company.finding');
    await run.take(done(answers.findCompany[0]));
    await run.take(next);
    await run.take(failed('restart', 'session_expired'));
    expect(where(run)).toBe('dates.renewing');
    await run.take(done({ ...answers.renew[0], session: 'sealed again' }));
    expect(where(run)).toBe('dates.searching');
    expect(run.last('findRooms')).toMatchObject({ session: 'sealed again' });
  });

  it('pays as any of its contracts allows, theirs first, or as anyone may', async () => {
    const run = await atDates({ payment: '' });
    await run.take(next);
    await run.take(done({ ...roomsAnswer, contracts }));
    expect(paymentsAllowed(context(run))).toEqual(['cash', 'card', 'transfer']);
    await run.take(next);
    expect(run.last('findRates')).toMatchObject({ terms: { payment: 'cash' } });
    await run.take({ type: 'changed', control: 'payment', value: 'transfer' });
    expect(run.last('findRates')).toMatchObject({ terms: { payment: 'transfer' } });
  });

  it('chooses between contracts that sell the same price list, and keeps to the one chosen when prices change', async () => {
    const of = (id: '31' | '32', minor: number) => ({
      ...flexible,
      contract: { id, name: id },
      total: { minor, currency: 'UAH' },
      quote: `quote-${id}-${minor}`,
    });
    const run = await atDates();
    await run.take(next);
    await run.take(done({ ...roomsAnswer, contracts }));
    await run.take(next);
    await run.take(done(everyRoomAt(of('31', 700_000), of('32', 800_000), flexible)));
    await run.take({ type: 'changed', control: 'rate', value: '101@32' });
    await run.take(next);
    await run.take(next);
    expect(context(run).rooms).toMatchObject([{ rate: { quote: 'quote-32-800000' } }]);
    await run.take(next);
    await run.take(failed('choice', 'price_changed'));
    await run.take(done(everyRoomAt(of('31', 710_000), of('32', 810_000), flexible)));
    expect(where(run)).toBe('review.reading');
    expect(context(run).rooms).toMatchObject([{ rate: { quote: 'quote-32-810000' } }]);
    // The other contract's list of the same id is not what was chosen.
    await run.take(next);
    await run.take(failed('choice', 'price_changed'));
    await run.take(done(everyRoomAt(of('31', 710_000), flexible)));
    expect(where(run)).not.toBe('review.reading');
    expect(context(run).fieldErrors.rate).toBe('rateGone');
  });

  it('is told apart from who books for another, or for nobody: the rooms are chosen anew', async () => {
    const run = await atReview();
    await run.take({ type: 'edit', step: 'dates' });
    await run.take({ type: 'company.asked' });
    await run.take({ type: 'changed', control: 'company-code', value: '30012345' });
    await run.take(next);
    await run.take(done(answers.findCompany[0]));
    expect(where(run)).toBe('dates.choosing');
    expect(context(run)).toMatchObject({ rooms: [], note: 'companyChanged' });
  });

  it('is the same in a new session, whatever code was typed meanwhile', async () => {
    const run = await atDates({ 'company-code': '30012345' });
    await run.take(done(answers.findCompany[0]));
    await run.take({ type: 'company.asked' });
    await run.take({ type: 'changed', control: 'company-code', value: '1' });
    await run.take({ type: 'back' });
    expect(context(run).company?.code).toBe('30012345');
    await run.take(next);
    await run.take(failed('restart', 'session_expired'));
    await run.take(done(answers.renew[0]));
    expect(context(run).company?.code).toBe('30012345');
  });

  it('mends a code that nobody knows where it is asked', async () => {
    const run = await atDates();
    await run.take({ type: 'company.asked' });
    await run.take(next);
    expect(context(run).fieldErrors).toEqual({ 'company-code': 'missingCompanyCode' });
    await run.take({ type: 'changed', control: 'company-code', value: '1' });
    await run.take(next);
    await run.take(failed('promo', 'company_not_found'));
    expect(where(run)).toBe('company.entering');
    expect(context(run).fieldErrors['company-code']).toMatchObject({ code: 'company_not_found' });
    await run.take({ type: 'company.dropped' });
    expect(where(run)).toBe('dates.choosing');
  });
});
