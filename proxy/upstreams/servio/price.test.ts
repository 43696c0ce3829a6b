import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoom, service } from './testing/scripted.ts';
import { priceOf } from './price.ts';

const uah = { code: 'UAH', digits: 2 };
const stay = { arrival: '2026-12-02', departure: '2026-12-04', adults: 2, childAges: [], extraBed: false };

/** The price of one room type that has these services. */
function price(
  services: unknown,
  {
    surcharges,
    category = 0,
    currency = uah,
  }: {
    surcharges?: unknown;
    category?: number;
    currency?: { code: string; digits: number };
  } = {},
) {
  const room = readRoom({ ID: 12, Services: services, AgentCategories: surcharges });
  return priceOf(room, { stay, category, currency });
}
const read = (told: ReturnType<typeof price>) => ('why' in told ? undefined : told);
const minor = (told: ReturnType<typeof price>) => read(told)?.total.minor;

describe('a price', () => {
  it('is the sum of all services on all dates, told by item and by day', () => {
    const morning = {
      ...service('breakfast', 0),
      PriceDates: [{ Date: '2026-12-04 08:00:00', Price: '20.05' }],
    };
    expect(price([service('dwelling', 1234.5, 1500), service('TouristTax', '35.47'), morning])).toEqual({
      total: { minor: 255_999, currency: 'UAH' },
      rackTotal: { minor: 309_099, currency: 'UAH' },
      days: [
        { date: '2026-12-02', total: { minor: 126_997, currency: 'UAH' } },
        { date: '2026-12-03', total: { minor: 126_997, currency: 'UAH' } },
        { date: '2026-12-04', total: { minor: 2005, currency: 'UAH' } },
      ],
      items: [
        { kind: 'dwelling', name: 'dwelling', total: { minor: 246_900, currency: 'UAH' } },
        { kind: 'tourist_tax', name: 'TouristTax', total: { minor: 7094, currency: 'UAH' } },
        { kind: 'other', name: 'breakfast', total: { minor: 2005, currency: 'UAH' } },
      ],
    });
  });

  it.each([
    ['a double that isn’t exact', 0.8999999999999999, 180],
    ['a sum that isn’t exact', 0.1 + 0.2, 60],
    ['more decimals than the currency', '12.345', 2470],
    ['an exponent', 1e-7, 0],
    ['a discount', -5.5, -1100],
    ['a discount as text', '-5.50', -1100],
  ])('counts %s in minor units', (_, part, expected) => {
    expect(minor(price([service('dwelling', 100), service('breakfast', part)]))).toBe(20_000 + expected);
  });

  it.each([
    ['no number', 'free'],
    ['null', null],
    ['nothing', undefined],
    ['an object', { amount: 5 }],
  ])('of which one part is %s can not be read, and says where', (_, part) => {
    expect(price([service('dwelling', 100), service('breakfast', part)])).toEqual({
      why: 'not an amount',
      service: 'breakfast',
      date: '2026-12-02',
    });
  });

  it('names tourist tax, deposit and surcharge as what they are', () => {
    const services = ['dwelling', 'TOURISTTAX', 'Deposit', 'surcharge', 'wifi'].map((code) =>
      service(code, 1),
    );
    expect(read(price(services))?.items.map(({ kind }) => kind)).toEqual([
      'dwelling',
      'tourist_tax',
      'deposit',
      'surcharge',
      'other',
    ]);
  });

  it('is no less for a service without dates, which costs nothing', () => {
    const free = [
      { ...service('wifi', 1), PriceDates: [] },
      { ...service('wifi', 1), PriceDates: null },
    ];
    const told = read(price([service('dwelling', 100), ...free]));
    expect(told?.total.minor).toBe(20_000);
    expect(told?.items).toHaveLength(1);
  });

  it('below zero can not be read', () => {
    expect(price([service('dwelling', 1), service('discount', -2)])).toEqual({ why: 'less than nothing' });
  });

  it.each([
    ['a date that is none', { ...service('breakfast', 1), PriceDates: [{ Date: 'soon', Price: 1 }] }],
    ['dates that are no list', { ...service('breakfast', 1), PriceDates: 'x' }],
    ['nothing at all', null],
  ])('with a service of %s can not be read', (_, wrong) => {
    expect(price([service('dwelling', 100), wrong])).toHaveProperty('why');
  });

  it('has no lodging on a night that only a discount falls on', () => {
    const [first, second] = service('dwelling', 100).PriceDates;
    const dates = (PriceDates: unknown[]) => ({ ...service('dwelling', 0), PriceDates });
    expect(price([dates([first]), dates([{ ...second, Price: -5 }])])).toEqual({
      why: 'a night without lodging',
      date: '2026-12-03',
    });
    // A night that is given away is there.
    expect(minor(price([dates([first, { ...second, Price: 0 }])]))).toBe(10_000);
  });

  it('without lodging for each night can not be read', () => {
    const one = service('dwelling', 100);
    expect(price([{ ...one, PriceDates: one.PriceDates.slice(1) }, service('breakfast', 5)])).toEqual({
      why: 'a night without lodging',
      date: '2026-12-02',
    });
    expect(price([])).toHaveProperty('why');
  });

  it.each([
    [{ code: 'JPY', digits: 0 }, '1200', 2400],
    [{ code: 'JPY', digits: 0 }, '1200.5', 2402],
    [{ code: 'KWD', digits: 3 }, '1.005', 2010],
    [uah, '1 250.50', 250_100],
  ])('in %j reads %j as it is written', (currency, text, expected) => {
    expect(minor(price([service('dwelling', text)], { currency }))).toBe(expected);
  });

  it('is struck through only where the desk asks more in all', () => {
    expect(read(price([service('dwelling', 100, 90)]))?.rackTotal).toBeNull();
    expect(read(price([service('dwelling', 100, 0), service('breakfast', 5, 'x')]))?.rackTotal).toBeNull();
    expect(read(price([service('dwelling', 100, 130), service('breakfast', 5)]))?.rackTotal?.minor).toBe(
      27_000,
    );
  });
});

describe('a surcharge', () => {
  const dwelling = [service('dwelling', 100)];
  const of = (AgentCategory: unknown, minorPrice: unknown) => ({
    AgentCategory,
    Services: [service('x', minorPrice)],
  });

  it('is that of the guest’s own category', () => {
    const told = price(dwelling, { surcharges: [of(1, 5), of('2', '7.5')], category: 2 });
    expect(minor(told)).toBe(21_500);
    expect(read(told)?.items.at(-1)?.kind).toBe('surcharge');
  });

  it.each([[[of(1, 5)]], [[]], [undefined]])(
    'that was asked for and is not told is none: %j',
    (surcharges) => {
      expect(minor(price(dwelling, { surcharges, category: 2 }))).toBe(20_000);
    },
  );

  it.each([[[null]], [[of(2, 'x')]]])('that can’t be read leaves no price: %j', (surcharges) => {
    expect(price(dwelling, { surcharges, category: 2 })).toHaveProperty('why');
  });

  it('that comes in several entries of the category is all of them', () => {
    expect(minor(price(dwelling, { surcharges: [of(2, 5), of(1, 9), of(2, 7)], category: 2 }))).toBe(22_400);
  });

  it.each(['resident', undefined, null])(
    'of a category that can’t be read leaves no price: %j',
    (category) => {
      expect(price(dwelling, { surcharges: [of(2, 5), of(category, 7)], category: 2 })).toHaveProperty('why');
    },
  );

  it('that was not asked for apart is not looked for', () => {
    expect(minor(price(dwelling, { surcharges: [of(1, 5)] }))).toBe(20_000);
  });
});

describe('any prices', () => {
  it('are summed to the last minor unit, whether they come as numbers or text', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.boolean());
    const write = ([value, isText]: [number, boolean]) => {
      const text = `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
      return isText ? text : Number(text);
    };
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (amounts) => {
        const services = amounts.map((each) => service('dwelling', write(each)));
        expect(minor(price(services))).toBe(2 * amounts.reduce((sum, [value]) => sum + value, 0));
      }),
    );
  });
});
