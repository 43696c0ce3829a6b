import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Stay } from '../../../src/contract/index.ts';
import { hotelDnipro } from '../../../demo/sandbox/index.ts';
import { openHotel, StayJourney, tuesday, wednesday } from './testing/hotel.ts';
import type { Hotel } from './testing/hotel.ts';
import { createTestApp } from '../../testing/app.ts';
import { origin } from '../../testing/journey.ts';

/** What a guest is shown of a hotel, through the proxy, from the simulated Servio. */

let hotel: Hotel;
beforeAll(async () => {
  hotel = await openHotel(undefined, {
    site: {
      roomTypes: {
        12: {
          name: { en: 'Our Standard' },
          description: { uk: 'Тихий', en: 'Quiet' },
          photos: [{ src: '/photos/12.svg', alt: { en: 'A bed' } }],
        },
      },
      stay: { maxNights: 14, maxAdults: 4, maxChildren: 2, maxChildAge: 15 },
    },
  });
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
  hotel.log.lines.length = 0;
});
afterAll(() => hotel.close());

const begin = (company?: string) => hotel.begin(company);
const stay = (arrival: string, departure: string, changes: Partial<Stay> = {}): Stay => ({
  ...wednesday,
  arrival,
  departure,
  ...changes,
});

describe('the hotel', () => {
  it('is a site of its own kind, and has no tables', async () => {
    const journey = hotel.journey();
    const site = await journey.app.request('/v1/sites/hotel', { headers: { Origin: origin } });
    expect(await site.json()).toMatchObject({
      kind: 'stay',
      timeZone: 'Europe/Kyiv',
      languages: ['uk', 'en'],
    });
    expect(await journey.error('table/new-code')).toMatchObject({ code: 'not_found' });
    const table = new StayJourney(createTestApp(), 'adler');
    for (const path of ['stay/company', 'manage/document']) {
      expect(await table.call(path)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
    }
  });

  it('tells what the settings say, by its own clock', async () => {
    expect(await hotel.journey().open()).toMatchObject({
      venue: { name: 'Готель «Дніпро»', city: 'Київ', country: 'UA', phone: '+380 44 555 01 70' },
      now: '2026-12-01T11:00',
      days: { from: '2026-12-01', to: '2027-12-01' },
      maxNights: 14,
      usualArrival: '14:00',
      usualDeparture: '12:00',
      capabilities: { company: true, residence: true, document: true, requests: true },
      payments: ['card', 'cash'],
      cancellation: { text: 'Free of charge until 18:00.', language: 'en' },
    });
  });

  it('says at once that it can’t be booked', async () => {
    const wrong = await openHotel({
      ...hotelDnipro,
      accessToken: 'wrong',
    });
    expect(await wrong.journey().error('open')).toMatchObject({
      code: 'credentials_refused',
      remedy: 'call',
    });
    expect(wrong.log.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
    await wrong.close();
  });

  it('says at once that it is not known there', async () => {
    const other = await openHotel(undefined, { site: { hotelId: 8 } });
    expect(await other.journey().error('open')).toMatchObject({ code: 'booking_disabled', remedy: 'call' });
    await other.close();
  });

  it('is asked for its rooms’ names once in a while, and never remembers that it failed', async () => {
    const fresh = hotel.restarted();
    await hotel.fault('GetRoomTypesList', 'http-500');
    expect(await fresh.error('open')).toMatchObject({ code: 'upstream_failed', remedy: 'wait' });
    await fresh.open();
    await fresh.open();
    expect(await hotel.counts()).toMatchObject({ GetRoomTypesList: 2 });
    await hotel.control('PUT', '/clock', { advance: 6 * 60 });
    await fresh.open();
    expect(await hotel.counts()).toMatchObject({ GetRoomTypesList: 3 });
  });
});

describe('the rooms', () => {
  it('have the settings’ names, texts and photos, else the hotel’s own names', async () => {
    const { roomTypes } = await (await begin()).rooms(wednesday);
    expect(roomTypes[0]).toEqual({
      id: '12',
      name: 'Our Standard',
      description: 'Quiet',
      photos: [{ src: '/photos/12.svg', alt: 'A bed' }],
      beds: 2,
      free: 5,
      extraBed: false,
      nearest: null,
    });
    expect(roomTypes.map(({ name }) => name)).toEqual(['Our Standard', 'Комфорт', 'Сімейний', 'Люкс']);
  });

  it('tell when a full type is free again', async () => {
    const { roomTypes } = await (await begin()).rooms(stay('2026-12-11', '2026-12-13'));
    expect(roomTypes.find(({ id }) => id === '18')).toMatchObject({ free: 0, nearest: '2026-12-14' });
  });

  it('in which the guests fit only with an extra bed are found where nothing else is free, and sold so', async () => {
    const three = { ...wednesday, adults: 3 };
    const family = await (await begin()).rooms(three);
    expect(family.roomTypes.map(({ id, extraBed }) => [id, extraBed])).toEqual([['15', false]]);
    expect(await hotel.counts()).toMatchObject({ GetRooms: 1 });

    await hotel.patch({ occupied: { '15': { '2026-12-02': 2 } } });
    const journey = await begin();
    const { roomTypes } = await journey.rooms(three);
    expect(roomTypes.map(({ id, free, extraBed }) => [id, free > 0, extraBed])).toEqual([
      ['14', true, true],
      ['15', false, false],
      ['18', true, true],
    ]);
    const withBed = { ...three, extraBed: true };
    const rate = (await journey.rates(withBed, '14'))['101'];
    expect(rate?.items).toContainEqual(expect.objectContaining({ name: 'Extra bed' }));
    await journey.book(rate);
    const [sold] = await hotel.sold();
    expect(sold).toMatchObject({ roomTypeId: 14, extraBed: true, totalMinor: rate?.total.minor });
  });

  it('are told full, where an extra bed helps nobody', async () => {
    const site = await openHotel(undefined, { site: { stay: { extraBed: false } } });
    await site.patch({ occupied: { '15': { '2026-12-02': 2 } } });
    const journey = site.journey();
    await journey.open();
    const { roomTypes } = await journey.rooms({ ...wednesday, adults: 3 });
    expect(roomTypes.map(({ id, free, extraBed }) => [id, free, extraBed])).toEqual([['15', 0, false]]);
    await site.close();
  });

  it.each<[string, Stay, object]>([
    ['departs before it arrives', stay('2026-12-04', '2026-12-04'), { message: /after the arrival/ }],
    ['is past', stay('2026-11-30', '2026-12-02'), { message: /in the past/ }],
    ['is too long', stay('2026-12-02', '2026-12-17'), { message: /14 nights/ }],
    ['is too far away', stay('2027-12-02', '2027-12-04'), { message: /far ahead/ }],
    ['has too many adults', { ...wednesday, adults: 5 }, { code: 'party_too_large', remedy: 'party' }],
    ['has too many children', { ...wednesday, childAges: [1, 2, 3] }, { code: 'party_too_large' }],
    [
      'has a child that is none',
      { ...wednesday, childAges: [16] },
      { code: 'child_ages_missing', remedy: 'party' },
    ],
  ])('are not asked for a stay that %s', async (_, wrong, { message, ...expected }: { message?: RegExp }) => {
    const journey = await begin();
    const error = await journey.error('rooms', { stay: wrong });
    expect(error).toMatchObject(message ? { code: 'stay_not_possible', remedy: 'date' } : expected);
    if (message) expect(error.message).toMatch(message);
    expect((await hotel.counts())['GetRooms']).toBeUndefined();
  });

  it('can be refused by the hotel itself', async () => {
    await hotel.patch({ maxNights: 1 });
    expect(await (await begin()).error('rooms', { stay: wednesday })).toMatchObject({
      code: 'stay_not_possible',
      remedy: 'date',
    });
  });
});

describe('a company', () => {
  it('is known by its code, and is told nothing of but its name and prepayment', async () => {
    const journey = await begin();
    expect(await journey.ok('company', { code: '30012345' })).toEqual({
      session: expect.any(String),
      company: { name: 'Мрія Груп', prepayment: false },
    });
    expect(await journey.ok('company', { code: '30099999' })).toMatchObject({
      company: { prepayment: true },
    });
    expect(await journey.ok('company', { code: '' })).toMatchObject({ company: null });
    expect((await journey.rooms(wednesday)).contracts).toEqual([]);
  });

  it('that nobody knows is refused at its code', async () => {
    expect(await (await begin()).error('company', { code: '123' })).toMatchObject({
      code: 'company_not_found',
      remedy: 'promo',
    });
  });

  it('pays as anyone may where neither it nor the hotel’s settings say else', async () => {
    for (const [company, payment] of [
      [undefined, 'transfer'],
      ['30067890', 'transfer'],
    ] as const) {
      const journey = await begin(company);
      const terms = { transport: false, touristTax: true, payment };
      expect(await journey.error('rates', { stay: wednesday, roomTypes: ['12'], terms })).toMatchObject({
        code: 'payment_not_allowed',
        remedy: 'choice',
      });
    }
  });
});

describe('the rates', () => {
  it.each<[string, Stay, string, object]>([
    ['closed to sale', stay('2026-12-23', '2026-12-26'), '102', { kind: 'closed', message: /Christmas/ }],
    [
      'closed to arrival',
      stay('2026-12-31', '2027-01-03'),
      '101',
      { kind: 'closed_to_arrival', message: /31 Dec/ },
    ],
    [
      'for early bookers',
      stay('2026-12-30', '2027-01-02'),
      '103',
      { kind: 'early_booking', message: /30 days/ },
    ],
    [
      'for longer stays',
      stay('2026-12-28', '2026-12-30'),
      '101',
      { kind: 'min_stay', message: /3 nights/, nights: 3 },
    ],
  ])(
    '%s are shown with the hotel’s message, and have no quote',
    async (_, when, id, { message, ...expected }: { message?: RegExp }) => {
      const rate = (await (await begin()).rates(when, '12'))[id];
      expect(rate?.restrictions).toEqual([{ ...expected, message: expect.stringMatching(message ?? '') }]);
      expect(rate?.quote).toBeNull();
    },
  );

  it('can be had at the edge of a restriction', async () => {
    const journey = await begin();
    expect((await journey.rates(stay('2026-12-28', '2026-12-31'), '12'))['101']?.restrictions).toEqual([]);
    expect((await journey.rates(stay('2026-12-31', '2027-01-03'), '12'))['103']?.restrictions).toHaveLength(
      1,
    );
    expect((await journey.rates(stay('2027-01-05', '2027-01-07'), '12'))['103']?.restrictions).toEqual([]);
  });

  it('say what must be paid ahead, and by when', async () => {
    const far = stay('2026-12-16', '2026-12-18');
    const rates = await (await begin()).rates(far, '12');
    const [first] = rates['101']?.days ?? [];
    expect(rates['101']?.prepayment).toMatchObject({ amount: first?.total, due: '2026-12-04T11:00' });
    expect(rates['102']).toMatchObject({ refundable: false, prepayment: { amount: rates['102']?.total } });
    const near = stay('2026-12-15', '2026-12-17', { arrivalTime: '10:00' });
    expect((await (await begin()).rates(near, '12'))['101']?.prepayment).toBeNull();
  });

  it('differ by where the guest lives, and tell the surcharge apart', async () => {
    const journey = await begin();
    const total = async (terms: object) => (await journey.rates(wednesday, '12', terms))['101'];
    const resident = await total({ residence: 'resident' });
    const foreigner = await total({ residence: 'non-resident' });
    expect((await total({}))?.total).toEqual(resident?.total);
    expect((foreigner?.total.minor ?? 0) - (resident?.total.minor ?? 0)).toBe(4 * (4_999 - 1_235));
    expect(foreigner?.items).toContainEqual({
      kind: 'surcharge',
      name: 'Registration fee',
      total: { minor: 4 * 4_999, currency: 'UAH' },
    });
  });

  it('follow tourist tax, transport, loyalty and the extra bed', async () => {
    const journey = await begin();
    const of = async (terms: object, when = wednesday) =>
      (await journey.rates(when, '14', terms))['101']?.total.minor ?? 0;
    const usual = await of({});
    expect(await of({ touristTax: false })).toBe(usual - 4 * 3_547);
    expect(await of({ transport: true })).toBeGreaterThan(usual);
    expect(await of({ loyaltyCode: 'LOYAL10' })).toBeLessThan(usual);
    expect(await of({}, { ...wednesday, adults: 3, extraBed: true })).toBeGreaterThan(usual);
  });
});
