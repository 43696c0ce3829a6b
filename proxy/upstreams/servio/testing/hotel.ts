import { hotelDnipro, startSandbox } from '../../../../demo/sandbox/index.ts';
import type { Sandbox, SeedHotel } from '../../../../demo/sandbox/index.ts';
import type {
  Contract,
  ManagedStay,
  Rate,
  RatesAnswer,
  RoomType,
  Stay,
  Terms,
} from '../../../../src/contract/index.ts';
import { createApp } from '../../../app.ts';
import type { AppOptions } from '../../../app.ts';
import { readSettings } from '../../../settings.ts';
import { createLog, Journey, origin, sessionSecret } from '../../../testing/journey.ts';
import { controlOf } from '../../../testing/sandbox-control.ts';

export const manageUrl = 'https://www.gasthof-adler.example/booking.html';
export const hotelEnvironment = { HOTEL_TOKEN: hotelDnipro.accessToken };

/** A hotel as an operator writes it, with everything offered that there is. */
export function hotelSetting(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { stay, ...others } = changes;
  return {
    upstream: 'servio',
    origins: [origin],
    baseUrl: 'http://servio.example/ReservationService_1_10',
    hotelId: 7,
    accessToken: { env: 'HOTEL_TOKEN' },
    currency: 'UAH',
    timeZone: 'Europe/Kyiv',
    languages: ['uk', 'en'],
    phoneCountries: ['UA', 'CH'],
    name: 'Готель «Дніпро»',
    phone: '+380 44 555 01 70',
    venue: { street: 'Набережна 12', postalCode: '01001', city: 'Київ', country: 'UA' },
    manageUrl,
    cancellation: { uk: 'Безкоштовно до 18:00.', en: 'Free of charge until 18:00.' },
    ...others,
    stay: {
      arrivalTime: '14:00',
      departureTime: '12:00',
      company: true,
      extraBed: true,
      transport: true,
      touristTax: true,
      residence: true,
      loyalty: true,
      payments: ['card', 'cash'],
      ...(stay as object | undefined),
    },
  };
}

export const usualTerms: Terms = { payment: 'card', transport: false, touristTax: true };
export const wednesday: Stay = {
  arrival: '2026-12-02',
  departure: '2026-12-04',
  adults: 2,
  childAges: [],
  extraBed: false,
};
export const hotelGuest = {
  givenName: 'Олена',
  familyName: 'Шевченко',
  email: 'olena.shevchenko@example.ua',
  tel: '044 279 21 91',
  telCountry: 'UA',
};

/** A guest at a hotel: the steps of a stay, one word each. */
export class StayJourney extends Journey {
  constructor(app: Journey['app'], site = 'hotel') {
    super(app, site, 'stay');
    this.language = 'en';
  }

  async rooms(stay: Stay) {
    return (await this.ok('rooms', { stay })) as { roomTypes: RoomType[]; contracts: Contract[] };
  }

  /** Every rate of a room type, in the order in which it is shown. */
  async rateList(stay: Stay, roomType: string, terms: Partial<Terms> = {}): Promise<Rate[]> {
    const fields = { stay, roomTypes: [roomType], terms: { ...usualTerms, ...terms } };
    const { roomTypes } = (await this.ok('rates', fields)) as unknown as RatesAnswer;
    return roomTypes.find(({ id }) => id === roomType)?.rates ?? [];
  }

  /** The same by its price list; a second one of the same list by its contract besides. */
  async rates(stay: Stay, roomType: string, terms: Partial<Terms> = {}): Promise<Record<string, Rate>> {
    const rates = await this.rateList(stay, roomType, terms);
    const isFirst = (rate: Rate) => rates.find(({ id }) => id === rate.id) === rate;
    return Object.fromEntries(
      rates.map((rate) => [isFirst(rate) ? rate.id : `${rate.id}@${rate.contract?.id ?? 0}`, rate]),
    );
  }

  /** What `book` takes, under a key of its own unless one is given. */
  bookRequest(rate: Rate | undefined, changes: object = {}) {
    return { quote: rate?.quote, guest: hotelGuest, key: crypto.randomUUID(), repeat: false, ...changes };
  }

  /** Books, and returns the guest's answer. */
  async book(rate: Rate | undefined, changes: object = {}) {
    const { booking } = await this.ok('book', this.bookRequest(rate, changes));
    return booking as Record<'reference' | 'token' | 'calendar' | 'manageUrl', string> &
      Record<string, unknown>;
  }

  async lookUp(token: string) {
    return (await this.ok('manage/look-up', { token })) as { venue: object; booking: ManagedStay };
  }
}

/** What the sandbox knows of a stay. */
export interface SoldStay {
  account: number;
  status: string;
  roomTypeId: number;
  priceListId: number;
  totalMinor: number;
  nights: string[];
  adults: number;
  guest: Record<string, string>;
  [key: string]: unknown;
}

/** A proxy in front of a simulated hotel, which shares its clock. */
export interface Hotel {
  sandbox: Sandbox;
  log: ReturnType<typeof createLog>;
  /** `sister`: another site of the same proxy, at the same hotel. */
  journey(site?: 'hotel' | 'sister'): StayJourney;
  /** A guest who has opened the page, for a company where its code is given. */
  begin(company?: string): Promise<StayJourney>;
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  patch(changes: object): Promise<unknown>;
  /** Hits the next call of a function, or so many. */
  fault(method: string, effect: string, more?: object): Promise<unknown>;
  sold(): Promise<SoldStay[]>;
  /** How often each function was called. */
  counts(): Promise<Record<string, number>>;
  /** A second proxy beside the first, with nothing in its memory. */
  restarted(): StayJourney;
  close(): Promise<void>;
}

export async function openHotel(
  seed: SeedHotel = hotelDnipro,
  { site, ...options }: Partial<AppOptions> & { site?: Record<string, unknown> } = {},
): Promise<Hotel> {
  const sandbox = await startSandbox();
  const log = createLog();
  const setting = hotelSetting({
    hotelId: seed.hotelId,
    currency: seed.currency,
    timeZone: seed.timeZone,
    languages: seed.languages,
    name: seed.name,
    phone: seed.phone,
    baseUrl: sandbox.servioBase,
    ...site,
  });
  const start = () =>
    createApp({
      settings: readSettings(
        { sites: { hotel: setting, sister: setting } },
        { HOTEL_TOKEN: seed.accessToken },
      ),
      log,
      sessionSecret,
      now: () => sandbox.clock.now(),
      ...options,
    });
  const app = start();
  const control = controlOf(sandbox);
  return {
    sandbox,
    log,
    journey: (name) => new StayJourney(app, name),
    async begin(company) {
      const journey = new StayJourney(app);
      await journey.open();
      if (company) await journey.ok('company', { code: company });
      return journey;
    },
    control,
    patch: (changes) => control('PATCH', `/hotels/${seed.site}`, changes),
    fault: (method, effect, more = {}) => control('POST', '/faults', { method, effect, ...more }),
    async sold() {
      const { stays } = (await control('GET', `/stays?site=${seed.site}`)) as { stays: SoldStay[] };
      return stays;
    },
    async counts() {
      return ((await control('GET', '/calls')) as { counts: Record<string, number> }).counts;
    },
    restarted: () => new StayJourney(start()),
    close: () => sandbox.close(),
  };
}

/** The tests' day: a Tuesday, eleven o'clock in Kyiv. */
export const tuesday = '2026-12-01T09:00:00Z';
