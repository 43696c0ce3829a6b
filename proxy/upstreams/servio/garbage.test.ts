import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RatesAnswer } from '../../../src/contract/index.ts';
import { StayJourney, wednesday, usualTerms } from './testing/hotel.ts';
import { damaged, slightlyDamaged } from '../../testing/damaged.ts';
import { openScripted, priceList, refused, servioAnswers } from './testing/scripted.ts';
import type { Scripted } from '../../testing/scripted.ts';

/**
 * Whatever a hotel says, the guest gets an answer of the contract or one of its errors, and never a wrong price. The
 * journey holds every answer to the contract's schema and throws when one breaks it.
 */

const answerTo = (whole: object) =>
  fc
    .oneof(
      { weight: 8, arbitrary: damaged(whole) },
      { weight: 1, arbitrary: damaged(refused('no')) },
      { weight: 1, arbitrary: fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom('lost', 'unreached')) },
    )
    .map((answer) =>
      typeof answer === 'string' ? answer : JSON.stringify(answer),
    ) as fc.Arbitrary<Scripted>;

type Method = keyof typeof servioAnswers;
type Answers = Partial<Record<Method, Scripted>>;

/** One proxy for all runs, whose hotel says what the run has it say. */
let said: Answers = {};
const methods = Object.keys(servioAnswers) as Method[];
const { journey: guest, upstream } = openScripted(
  Object.fromEntries(methods.map((method) => [method, () => said[method] ?? servioAnswers[method]])),
);
async function started(answers: Answers) {
  said = {};
  const journey = new StayJourney(guest.app);
  await journey.open();
  upstream.asked.length = 0;
  said = answers;
  return journey;
}
const foreign = { ...usualTerms, residence: 'non-resident' as const };

describe('garbage from the hotel', () => {
  it.each<[string, Method, object]>([
    ['company', 'GetCompanyInfo', { code: '30012345' }],
    ['rooms', 'GetRooms', { stay: wednesday }],
    ['rates', 'GetPrices', { stay: wednesday, roomTypes: ['12'], terms: foreign }],
  ])('never gets past the contract at %s', async (name, method, fields) => {
    await fc.assert(
      fc.asyncProperty(answerTo(servioAnswers[method]), async (answer) => {
        const journey = await started({ [method]: answer });
        expect((await journey.call(name, fields)).status).not.toBe(500);
      }),
      { numRuns: 100 },
    );
  });

  it('never gets past the contract at the start', async () => {
    await fc.assert(
      fc.asyncProperty(answerTo(servioAnswers.GetRoomTypesList), async (answer) => {
        const { journey } = openScripted({ GetRoomTypesList: answer });
        expect((await journey.call('open')).status).not.toBe(500);
        expect((await journey.call('open')).status).not.toBe(500);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, Method]>([
    ['manage/look-up', 'GetReservationInfo'],
    ['manage/cancel', 'GetReservationInfo'],
    ['manage/cancel', 'CancelReservation'],
    ['manage/document', 'GetAccountConfirm'],
    ['manage/document', 'GetDocument'],
  ])('never gets past the contract at %s (%s)', async (name, method) => {
    const booked = async () => {
      const journey = await started({});
      return { journey, ...(await journey.book((await journey.rates(wednesday, '12'))['101'])) };
    };
    const once = await booked();
    await fc.assert(
      fc.asyncProperty(answerTo(servioAnswers[method]), async (answer) => {
        // What was cancelled stays so, whatever the hotel says then.
        const { journey, token } = name === 'manage/cancel' ? await booked() : once;
        said = { [method]: answer };
        const { status, body } = await journey.call(name, { token, repeat: false });
        expect(status).not.toBe(500);
        // The scripted hotel still has the booking: only a clear yes cancels it.
        if (method === 'CancelReservation' && body['status'] === 'cancelled') {
          expect(String(answer)).toMatch(/"Result":(0|"0")/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never books falsely, nor loses a booking', async () => {
    await fc.assert(
      fc.asyncProperty(answerTo(servioAnswers.AddRoomReservation), async (answer) => {
        const journey = await started({ AddRoomReservation: answer });
        const request = journey.bookRequest((await journey.rates(wednesday, '12'))['101']);
        const { status, body } = await journey.call('book', request);
        expect(status).not.toBe(500);
        const mayBeBooked = /700001/.test(String(answer));
        if (body['status'] === 'confirmed')
          expect(body).toMatchObject({ booking: { reference: expect.stringMatching(/[1-9]/) } });
        else if (mayBeBooked) expect(body).toMatchObject({ error: { code: 'outcome_unknown' } });
        expect(upstream.asked.filter(({ method }) => method === 'AddRoomReservation')).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});

/** Nothing that could be taken for another price. */
const noPrice = fc.constantFrom('', 'free', null, true, {}, [], '1,234');

/** Missing, null or an empty list: how a hotel says that there is nothing. */
const isNothing = (value: unknown) => value == null || (Array.isArray(value) && value.length === 0);
const has = (value: object, name: string) => !isNothing(Reflect.get(value, name));

/** Whether nothing is charged for a service or by a surcharge: that may be so, and is no damage that shows. */
function chargesNothing({ PriceLists }: { PriceLists?: unknown }): boolean {
  const objects = (value: unknown) =>
    (Array.isArray(value) ? value : []).filter((part): part is object => typeof part === 'object' && part);
  const services = (value: unknown) => objects(Reflect.get(Object(value), 'Services'));
  return objects(PriceLists)
    .flatMap((list) => objects(Reflect.get(list, 'RoomTypes')))
    .some((room) => {
      const surcharges = objects(Reflect.get(room, 'AgentCategories'));
      const charged = [...services(room), ...surcharges.flatMap(services)];
      return (
        !has(room, 'AgentCategories') ||
        surcharges.some((each) => !has(each, 'Services')) ||
        charged.some((each) => !has(each, 'PriceDates'))
      );
    });
}

describe('a price in a damaged answer', () => {
  it('is told right or not at all', async () => {
    const whole = { ...servioAnswers.GetPrices, PriceLists: [priceList, { ...priceList, PriceListID: 102 }] };
    let told = 0;
    await fc.assert(
      fc.asyncProperty(slightlyDamaged(whole, noPrice), async (answer) => {
        fc.pre(!chargesNothing(Object(answer)));
        const journey = await started({ GetPrices: answer as object });
        const { body } = await journey.call('rates', { stay: wednesday, roomTypes: ['12'], terms: foreign });
        for (const rate of ((body as unknown as RatesAnswer).roomTypes ?? []).flatMap(({ rates }) => rates)) {
          expect(rate.total).toEqual({ minor: 2 * (123_450 + 3547 + 4999), currency: 'UAH' });
          told += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(50);
  });
});

/** The same said otherwise: numbers as text, either spelling, null or nothing for what is empty. */
function loosened(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    if (value.length === 0) return fc.constantFrom([], null, undefined);
    return fc.tuple(...value.map((part: unknown) => loosened(part)));
  }
  if (typeof value === 'number') return fc.constantFrom(value, String(value), ` ${value} `);
  if (typeof value === 'boolean')
    return fc.constantFrom(value, value ? 1 : 0, String(value), value ? '1' : '0');
  if (value === '' || value === null) return fc.constantFrom('', null, undefined);
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const entries = Object.entries(value).map(([name, part]) =>
    fc.tuple(
      name.startsWith('Contract') ? fc.constantFrom(name, `\u0421${name.slice(1)}`) : fc.constant(name),
      loosened(part),
    ),
  );
  return fc.tuple(...entries).map((parts) => Object.fromEntries(parts));
}

describe('an answer that is written loosely', () => {
  const ask = async (answers: Answers) => {
    const journey = await started(answers);
    const { company } = await journey.ok('company', { code: '30012345' });
    const rooms = await journey.rooms(wednesday);
    const rates = await journey.rates(wednesday, '12', { residence: 'non-resident' });
    const shown = Object.values(rates).map(({ quote, ...rate }) => ({ ...rate, quote: quote !== null }));
    const { token } = await journey.book(rates['101']);
    const { items, total, paid, unpaid, refundable, payment } = (await journey.lookUp(token)).booking;
    const booking = { items, total, paid, unpaid, refundable, payment };
    return { company, rooms, shown, booking };
  };

  it('says the same as one that is written as the vendor has it', async () => {
    const plain = await ask({});
    expect(plain.shown).toMatchObject([{ quote: true }]);
    const { GetCompanyInfo, GetRooms, GetPrices, AddRoomReservation, GetReservationInfo } = servioAnswers;
    const answers = { GetCompanyInfo, GetRooms, GetPrices, AddRoomReservation, GetReservationInfo };
    const entries = Object.entries(answers).map(([name, answer]) =>
      fc.tuple(fc.constant(name), loosened(answer)),
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(...entries), async (loose) => {
        expect(await ask(Object.fromEntries(loose) as Answers)).toEqual(plain);
      }),
      { numRuns: 80 },
    );
  });
});
