import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotelGuest, openHotel, tuesday, wednesday } from './testing/hotel.ts';
import type { Hotel, StayJourney } from './testing/hotel.ts';

/** A room is booked once for each request key, at the price that was shown, or not at all. */

/** What happens on the way to AddRoomReservation, when everything has been checked: set by a test, for one call. */
let onTheWay: (() => Promise<unknown>) | undefined;
let hotel: Hotel;
beforeAll(async () => {
  const site = { roomTypes: { 18: { name: { en: 'Suite' } } }, stay: {} };
  hotel = await openHotel(undefined, {
    site,
    async fetch(input, init) {
      const happens = String(input).endsWith('/AddRoomReservation') ? onTheWay : undefined;
      if (happens) onTheWay = undefined;
      await happens?.();
      return fetch(input, init);
    },
  });
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
  hotel.log.lines.length = 0;
});
afterEach(() => {
  onTheWay = undefined;
});
afterAll(() => hotel.close());

/** A guest before a rate of the suite, of which there is one. */
async function atRate(journey: StayJourney = hotel.journey(), id = '101') {
  await journey.open();
  const rate = (await journey.rates(wednesday, '18'))[id];
  return { journey, rate, request: journey.bookRequest(rate) };
}
const bookings = async () => (await hotel.counts())['AddRoomReservation'] ?? 0;
const errorLines = () => hotel.log.lines.filter(({ level }) => level === 'error');

describe('a booking', () => {
  it('is told with all that the guest needs, and sent with nothing that was not asked for', async () => {
    const { journey, rate, request } = await atRate();
    const { booking } = await journey.ok('book', { ...request, comment: 'late' });
    expect(booking).toEqual({
      reference: '700001',
      arrival: '2026-12-02',
      departure: '2026-12-04',
      arrivalTime: null,
      departureTime: null,
      roomType: 'Suite',
      rate: 'Flexible',
      refundable: true,
      adults: 2,
      children: 0,
      company: null,
      payment: 'card',
      total: rate?.total,
      charged: null,
      prepayment: null,
      calendar: expect.stringMatching(/^\/v1\/sites\/hotel\/calendar\/.+\.ics$/),
      token: expect.any(String),
      manageUrl: expect.stringMatching(/^https:\/\/www\.gasthof-adler\.example\/booking\.html#booking=eyJ/),
      document: true,
    });
    expect(hotel.log.lines).toContainEqual({
      level: 'info',
      message: 'a booking is being made',
      fields: expect.objectContaining({ site: 'hotel', arrival: '2026-12-02', roomType: '18' }),
    });
    const [sold] = await hotel.sold();
    expect(sold).toMatchObject({
      totalMinor: rate?.total.minor,
      comment: 'late',
      guest: { lastName: 'Шевченко', firstName: 'Олена', phone: '+380442792191', email: hotelGuest.email },
    });
    const { last } = (await hotel.control('GET', '/calls')) as { last: { method: string; fields: object }[] };
    const sent = last.find(({ method }) => method === 'AddRoomReservation')?.fields ?? {};
    expect(Object.keys(sent).sort()).toEqual(
      [
        ...['AccessToken', 'Adults', 'AgentCategory', 'ChildAges', 'Childs', 'Comment', 'CompanyID'],
        ...[
          'ContractConditionID',
          'DateArrival',
          'DateDeparture',
          'GuestFirstName',
          'GuestLastName',
          'HotelID',
        ],
        ...[
          'IsExtraBedUsed',
          'IsTouristTax',
          'NeedTransport',
          'PaidType',
          'Phone',
          'PriceListID',
          'RoomTypeID',
        ],
        ...['TimeArrival', 'TimeDeparture', 'eMail'],
      ].sort(),
    );
  });

  it.each([
    [
      { tel: '12' },
      { code: 'phone_invalid', remedy: 'contact', field: 'tel', message: /complete phone number/ },
    ],
    [{ email: 'olena' }, { code: 'email_invalid', field: 'email', message: /e-mail/ }],
    [{ givenName: '<b>' }, { code: 'name_invalid', field: 'given-name', message: /name/ }],
  ])('with %j is refused at that field', async (wrong, { message, ...expected }) => {
    const { journey, request } = await atRate();
    const error = await journey.error('book', { ...request, guest: { ...hotelGuest, ...wrong } });
    expect(error).toMatchObject(expected);
    expect(error.message).toMatch(message);
    expect(await bookings()).toBe(0);
  });

  it('for a company goes on its contract', async () => {
    const journey = hotel.journey();
    await journey.open();
    await journey.ok('company', { code: '30012345' });
    const rates = await journey.rates(wednesday, '18', { payment: 'transfer' });
    await journey.book(rates['202']);
    expect(await hotel.sold()).toMatchObject([
      { companyId: expect.any(Number), conditionId: 32, paidType: 300 },
    ]);
  });
});

describe('pressing twice', () => {
  it('books once, and tells both the same', async () => {
    const { journey, request } = await atRate();
    const answers = await Promise.all([1, 2, 3].map(() => journey.ok('book', request)));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await journey.ok('book', { ...request, repeat: true })).toEqual(answers[0]);
    expect(await bookings()).toBe(1);
  });

  it('does not take other wishes under the same key', async () => {
    const { journey, request } = await atRate();
    await journey.ok('book', request);
    expect(await journey.call('book', { ...request, comment: 'another' })).toMatchObject({ status: 400 });
    expect(await bookings()).toBe(1);
  });

  it.each(['break-before', 'break-after', 'http-500', 'garbage'])(
    'after %s books nothing more, whatever was booked, and the operator is told where to look',
    async (effect) => {
      const { journey, request } = await atRate();
      await hotel.fault('AddRoomReservation', effect);
      const error = await journey.error('book', request);
      expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending', phone: '+380 44 555 01 70' });
      expect(errorLines().at(-1)).toEqual({
        level: 'error',
        message: 'it is not known whether a booking was made',
        fields: {
          site: 'hotel',
          reference: error.reference,
          arrival: '2026-12-02',
          departure: '2026-12-04',
          roomType: '18',
        },
      });
      for (const repeat of [true, false]) {
        expect(await journey.error('book', { ...request, repeat })).toMatchObject({
          code: 'outcome_unknown',
        });
      }
      expect(await bookings()).toBe(1);
    },
  );

  it('while the hotel takes its time waits, and learns later that it was booked', async () => {
    const slow = await openHotel(undefined, { timeLimits: { patience: 100 } });
    await slow.control('PUT', '/clock', { now: tuesday });
    const { journey, request } = await atRate(slow.journey());
    await slow.fault('AddRoomReservation', 'delay', { delay: 1000 });
    expect(await journey.error('book', request)).toMatchObject({ code: 'outcome_unknown' });
    const repeat = () => journey.ok('book', { ...request, repeat: true });
    const answer = await vi.waitFor(repeat, { timeout: 10_000 });
    expect(answer).toMatchObject({ booking: { reference: '700001' } });
    expect(await slow.sold()).toHaveLength(1);
    const messages = slow.log.lines.flatMap(({ level, message }) => (level === 'error' ? message : []));
    expect([...new Set(messages)]).toEqual([
      'it is not known yet whether a booking was made',
      'what became of a booking was learnt after its guest was told to wait',
    ]);
    await slow.close();
  });

  it('after the proxy was started anew books nothing that may be booked', async () => {
    const { journey, request } = await atRate();
    await hotel.fault('AddRoomReservation', 'break-after');
    await journey.error('book', request);
    await hotel.control('PUT', '/clock', { advance: 60 });
    const after = hotel.restarted();
    after.session = journey.session;
    expect(await after.error('book', { ...request, repeat: true })).toMatchObject({
      code: 'outcome_unknown',
    });
    expect(await bookings()).toBe(1);
  });

  it('books where the first press surely never arrived', async () => {
    const { journey, request } = await atRate();
    await journey.ok('book', { ...request, repeat: true });
    expect(await bookings()).toBe(1);
  });

  it('after a refusal may be tried again', async () => {
    const { journey, request } = await atRate();
    await hotel.fault('GetPrices', 'http-500');
    expect(await journey.error('book', request)).toMatchObject({ code: 'upstream_failed', remedy: 'wait' });
    await journey.ok('book', request);
  });

  it('books nothing where the hotel was never reached, and may be tried again', async () => {
    const { journey, request } = await atRate();
    onTheWay = () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
      );
    expect(await journey.error('book', request)).toMatchObject({
      code: 'upstream_unreachable',
      remedy: 'wait',
    });
    await journey.ok('book', request);
    expect(await bookings()).toBe(1);
  });
});

it('A booking that a gateway turned away (429) is none, and may be tried again', async () => {
  const { journey, request } = await atRate();
  await hotel.fault('AddRoomReservation', 'http-429');
  expect(await journey.error('book', request)).toMatchObject({
    code: 'upstream_unreachable',
    remedy: 'wait',
  });
  expect(await hotel.sold()).toHaveLength(0);
  await journey.ok('book', request);
  expect(await hotel.sold()).toHaveLength(1);
});

describe('what changed meanwhile', () => {
  const occupied = { occupied: { 18: { '2026-12-03': 1 } } };
  const closed = { restrictions: [{ kind: 'closedToSale', message: { uk: '-', en: '-', de: '-' } }] };

  it.each<[string, object, object]>([
    [
      'a price, by one kopiyka',
      { prices: { 101: { 18: { '2026-12-03': 419_996 } } } },
      { code: 'price_changed', remedy: 'choice' },
    ],
    [
      'what is to be paid ahead',
      {
        priceLists: {
          101: {
            minPay: {
              days: 1,
              message: { uk: '-', en: '-', de: '-' },
              rules: [{ timeFromArriveDate: 0, timeForPayment: 3600 }],
            },
          },
        },
      },
      { code: 'price_changed', remedy: 'choice' },
    ],
    ['the last room', occupied, { code: 'room_taken', remedy: 'room' }],
    ['a restriction', closed, { code: 'rate_unavailable', remedy: 'choice' }],
    ['the price list', { priceLists: { 101: null } }, { code: 'rate_unavailable', remedy: 'choice' }],
    ['what the hotel refuses', { maxNights: 1 }, { code: 'stay_not_possible', remedy: 'date' }],
    [
      'the promise to give the money back',
      { priceLists: { 101: { refundable: false } } },
      { code: 'rate_unavailable' },
    ],
  ])('%s: nothing is booked', async (_, patch, error) => {
    const { journey, request } = await atRate();
    await hotel.patch(patch);
    expect(await journey.error('book', request)).toMatchObject(error);
    expect(await bookings()).toBe(0);
  });

  it('how a contract may be paid: nothing is booked', async () => {
    const journey = hotel.journey();
    await journey.open();
    await journey.ok('company', { code: '30012345' });
    const rates = await journey.rates(wednesday, '18');
    await hotel.patch({ companies: { 30012345: { conditions: { 31: { paidTypes: [100] } } } } });
    expect(await journey.error('book', journey.bookRequest(rates['201']))).toMatchObject({
      code: 'payment_not_allowed',
    });
  });

  it.each([
    ['room_taken', occupied],
    ['rate_unavailable', closed],
    ['stay_not_possible', { maxNights: 1 }],
  ])('in the very last moment: the hotel refuses, and the guest is told %s', async (code, patch) => {
    const { journey, request } = await atRate();
    onTheWay = () => hotel.patch(patch);
    expect(await journey.error('book', request)).toMatchObject({ code });
    expect(await hotel.sold()).toEqual([]);
  });

  it('and only one of two guests gets the last room', async () => {
    const guests = await Promise.all([atRate(), atRate()]);
    const answers = await Promise.all(guests.map(({ journey, request }) => journey.call('book', request)));
    const codes = answers.map(
      ({ body }) => (body['error'] as { code: string } | undefined)?.code ?? 'booked',
    );
    expect(codes.sort()).toEqual(['booked', 'room_taken']);
    expect(await hotel.sold()).toHaveLength(1);
  });
});

describe('a quote', () => {
  it.each([
    ['is forged', (quote: string) => `${quote.slice(0, -6)}AAAAAA`],
    ['is a session', (_: string, session: string) => session],
  ])('that %s is refused', async (_, spoil) => {
    const { journey, request } = await atRate();
    const quote = spoil(request.quote ?? '', journey.session);
    expect(await journey.error('book', { ...request, quote })).toMatchObject({
      code: 'quote_expired',
      remedy: 'choice',
    });
    expect(
      await journey.error('book', { ...journey.bookRequest(undefined), quote, repeat: true }),
    ).toMatchObject({
      code: 'outcome_unknown',
    });
    expect(await bookings()).toBe(0);
  });

  it('that is forged takes no room in the memory, so that nobody can fill it', async () => {
    const { journey, request } = await atRate();
    const key = crypto.randomUUID();
    await journey.error('book', { ...request, quote: 'forged', key, repeat: true });
    await journey.ok('book', { ...request, key });
  });

  it('lives as long as the session, and half an hour at least', async () => {
    const { journey, request } = await atRate();
    await hotel.control('PUT', '/clock', { advance: 50 * 60 });
    const late = (await journey.rates(wednesday, '18'))['101'];
    await hotel.control('PUT', '/clock', { advance: 15 * 60 });
    const again = hotel.journey();
    await again.open();
    expect(await again.error('book', request)).toMatchObject({ code: 'quote_expired' });
    await again.book(late);
  });

  it('keeps its price, whatever the page says', async () => {
    const { journey, rate, request } = await atRate(hotel.journey(), '101');
    await journey.ok('book', { ...request, total: { minor: 1, currency: 'UAH' } });
    expect(await hotel.sold()).toMatchObject([{ totalMinor: rate?.total.minor }]);
  });
});
