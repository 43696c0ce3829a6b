import type { Sandbox } from '../index.ts';
import { TestControl, tuesday } from '../test-control.ts';
import { hotelDnipro } from './hotels/index.ts';
import type { SeedHotel } from './hotels/index.ts';

/** For tests: a body of the Reservation API as it came, loosely typed. */
export interface Reply {
  Result: number;
  Error: string | null;
  ErrorCode: string | null;
  [key: string]: unknown;
}

export interface PriceDate {
  Date: string;
  Price: number | string;
  RackRatePrice: number | string | null;
}
export interface ServiceReply {
  ServiceSystemCode: string;
  ServiceName: string;
  PriceDates: PriceDate[];
}
interface Flag {
  HasRestrictions: boolean;
  Message: string | null;
}
export interface RoomPrice {
  ID: number;
  Services: ServiceReply[];
  AgentCategories: { AgentCategory: number; Services: ServiceReply[] }[];
  SaleRestrictions: Record<'ClosedToSale' | 'ClosedToArrive' | 'EarlyReservation', Flag> & {
    MinStay: Flag & { Days: number };
    MinPay: { Days: number; Message: string; MinPayPaymentRules: Record<string, number>[] };
  };
}
export interface PriceListReply {
  PriceListID: number;
  PriceListName: string;
  ConditionID: number;
  IsNonReturnRate: number;
  IsSpecRate: number;
  RoomTypes: RoomPrice[];
}
export interface RoomReply {
  ID: number;
  FreeRoom: number;
  MainPlacesCount: number;
  NearestDateToReservation: string | null;
}
/** A stay as the control surface shows it. */
export interface StayReply {
  site: string;
  account: number;
  status: string;
  roomTypeId: number;
  nights: string[];
  totalMinor: number;
  paidDates: string[];
  [key: string]: unknown;
}

export type Fields = Record<string, unknown>;

const guest = {
  GuestLastName: 'Шевченко',
  GuestFirstName: 'Олена',
  Phone: '+380671234567',
  eMail: 'olena.shevchenko@example.ua',
  Comment: '',
};

/** A hotel's program in front of the sandbox, and its hand on the control surface. */
export class TestClient extends TestControl {
  readonly seed: SeedHotel;
  readonly #base: string;
  readonly #sandbox: Sandbox;

  constructor(sandbox: Sandbox, seed: SeedHotel = hotelDnipro) {
    super(sandbox);
    this.seed = seed;
    this.#base = sandbox.servioBase;
    this.#sandbox = sandbox;
  }

  /** The same sandbox, another hotel. */
  at(seed: SeedHotel): TestClient {
    return new TestClient(this.#sandbox, seed);
  }

  send(name: string, body: unknown, token = this.seed.accessToken): Promise<Response> {
    return fetch(`${this.#base}/${name}`, {
      method: 'POST',
      headers: { AccessToken: token },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async call(name: string, fields: Fields = {}): Promise<Reply> {
    const response = await this.send(name, { ...this.usual(name), ...fields });
    return (await response.json()) as Reply;
  }

  /** What a call takes where a test says nothing else: two adults, the nights of 4 and 5 December, a room of the first type. */
  usual(name: string): Fields {
    const stay = {
      HotelID: this.seed.hotelId,
      DateArrival: '2026-12-04',
      DateDeparture: '2026-12-06',
      TimeArrival: '',
      TimeDeparture: '',
      Adults: 2,
      Childs: 0,
      ChildAges: [],
      IsExtraBedUsed: false,
    };
    const [roomType] = this.seed.roomTypes;
    const [priceList] = Object.keys(this.seed.config('2026-12-01').priceLists);
    const terms = { CompanyID: 0, ContractConditionID: 0, PaidType: 200, NeedTransport: 0, IsTouristTax: 1 };
    const all: Record<string, Fields> = {
      GetRoomTypesList: { HotelID: this.seed.hotelId },
      GetRooms: { ...stay, CompanyCodeID: 0, IsoLanguage: 'en' },
      GetPrices: { ...stay, ...terms, IsoLanguage: 'en', RoomTypeIDs: [roomType?.id] },
      AddRoomReservation: {
        ...stay,
        ...terms,
        ...guest,
        RoomTypeID: roomType?.id,
        PriceListID: Number(priceList),
      },
      GetAccountConfirm: { IsoLanguage: 'en', Format: 0 },
    };
    return all[name] ?? {};
  }

  async rooms(fields: Fields = {}): Promise<RoomReply[]> {
    return (await this.call('GetRooms', fields)).RoomTypes as RoomReply[];
  }

  async room(id: number, fields: Fields = {}): Promise<RoomReply | undefined> {
    return (await this.rooms(fields)).find(({ ID }) => ID === id);
  }

  async priceLists(fields: Fields = {}): Promise<PriceListReply[]> {
    return (await this.call('GetPrices', fields)).PriceLists as PriceListReply[];
  }

  /** The one room type's price at a price list. */
  async price(priceList: number, fields: Fields = {}): Promise<RoomPrice> {
    const lists = await this.priceLists(fields);
    const [price] = lists.find(({ PriceListID }) => PriceListID === priceList)?.RoomTypes ?? [];
    if (!price) throw new Error(`no price at ${priceList}`);
    return price;
  }

  /** Books, and gives the account. */
  async book(fields: Fields = {}): Promise<number> {
    const reply = await this.call('AddRoomReservation', fields);
    if (reply.Result !== 0) throw new Error(String(reply.Error));
    return Number(reply.Account);
  }

  async stays(): Promise<StayReply[]> {
    return (await this.control('GET', `/stays?site=${this.seed.site}`)).stays as StayReply[];
  }

  patch(settings: unknown): Promise<Record<string, unknown>> {
    return this.control('PATCH', `/hotels/${this.seed.site}`, settings);
  }
}

/** Begins anew, at a known instant. */
export async function freshClient(sandbox: Sandbox, seed?: SeedHotel, now = tuesday): Promise<TestClient> {
  const client = new TestClient(sandbox, seed);
  await client.control('POST', '/reset');
  sandbox.clock.set(now);
  return client;
}

/** `1234.5` or `"1234.50"` → 123450, out of the digits. */
export function minorOf(price: number | string | null): number {
  const [whole = '', fraction = ''] = String(price).split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

export const minorsOf = (services: readonly ServiceReply[]): number =>
  services.flatMap(({ PriceDates }) => PriceDates).reduce((sum, { Price }) => sum + minorOf(Price), 0);
