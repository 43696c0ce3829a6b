import type { AppOptions } from '../../../app.ts';
import { createApp } from '../../../app.ts';
import { readSettings } from '../../../settings.ts';
import { hotelEnvironment, hotelSetting, StayJourney } from './hotel.ts';
import { createLog, sessionSecret } from '../../../testing/journey.ts';
import { scriptedUpstream } from '../../../testing/scripted.ts';
import type { Script } from '../../../testing/scripted.ts';
import { Prices } from '../wire.ts';
import type { WirePricedRoomType } from '../wire.ts';

/** A Servio with scripted answers. */

const well = { Result: 0, Error: '', ErrorCode: '' };

/** One service on the nights of 2 and 3 December. */
export const service = (systemCode: string, price: unknown, rackPrice: unknown = null) => ({
  ServiceID: 1,
  ServiceName: systemCode,
  ServiceCode: 5510,
  ServiceSystemCode: systemCode,
  ServiceTypeName: '',
  PriceDates: ['2026-12-02', '2026-12-03'].map((date) => ({
    Date: `${date} 14:00:00`,
    Price: price,
    RackRatePrice: rackPrice,
  })),
});

const noRestriction = { HasRestrictions: false, Message: '' };
export const priceList = {
  PriceListID: 101,
  PriceListName: 'Flexible',
  ConditionID: 0,
  IsNonReturnRate: 0,
  IsSpecRate: 0,
  RoomTypes: [
    {
      ID: 12,
      Services: [service('dwelling', 1234.5, 1500), service('TouristTax', '35.47')],
      AgentCategories: [{ AgentCategory: 2, Services: [service('surcharge', 49.99)] }],
      SaleRestrictions: {
        ClosedToSale: noRestriction,
        ClosedToArrive: noRestriction,
        EarlyReservation: noRestriction,
        MinStay: { ...noRestriction, Days: 0 },
        MinPay: {
          Days: 1,
          Message: 'One night ahead',
          MinPayPaymentRules: [{ TimeFromArriveDate: 3600, TimeForPayment: 86_400 }],
        },
      },
    },
  ],
};

/** A room type of a price list, as it is read. */
export function readRoom(room: object): WirePricedRoomType {
  const [list] = Prices.parse({ PriceLists: [{ ...priceList, RoomTypes: [room] }] }).priceLists;
  const rooms = list?.roomTypes === 'unreadable' ? [] : list?.roomTypes;
  if (!rooms?.[0]) throw new Error('the room type can’t be read');
  return rooms[0];
}

/** The default answers, all of them successful: one room type, one price list, one company. */
export const servioAnswers = {
  GetRoomTypesList: { ...well, IDs: [12], ClassNames: ['Standard'], HotelIDs: [7] },
  GetCompanyInfo: {
    ...well,
    CompanyID: 5001,
    CompanyCodeID: 9101,
    CompanyName: 'Mriya',
    IsPrepayment: false,
  },
  GetRooms: {
    ...well,
    RoomTypes: [{ ID: 12, FreeRoom: 5, MainPlacesCount: 2, NearestDateToReservation: null }],
    ContractConditions: [
      {
        ContractConditionID: 31,
        ContractConditionName: 'Cash or card',
        PaidTypes: [100, 200],
        ExpiredDate: '2027-12-31 00:00:00',
      },
    ],
  },
  GetPrices: { ...well, ValuteShort: 'UAH', PriceLists: [priceList] },
  AddRoomReservation: { ...well, Account: 700_001 },
  GetReservationInfo: {
    ...well,
    PaidType: 200,
    DateArrival: '2026-12-02 14:00:00',
    DateDeparture: '2026-12-04 12:00:00',
    Services: [
      {
        ServiceName: 'Lodging',
        PriceDate: [
          { Date: '2026-12-02 14:00:00', Price: 1000, IsPaid: true },
          { Date: '2026-12-03 14:00:00', Price: 500.5, IsPaid: false },
        ],
      },
    ],
  },
  CancelReservation: well,
  GetAccountConfirm: { ...well, DocumentID: 1 },
  GetDocument: { ...well, IsReady: true, DocumentCode: '' },
} satisfies Script;

export const refused = (text: string, code = '') => ({ Result: 1, Error: text, ErrorCode: code });

type Options = Partial<AppOptions> & { site?: Record<string, unknown> };

/** A guest before a proxy whose hotel is scripted, on a Tuesday noon. */
export function openScripted(script: Script = {}, { site, ...options }: Options = {}) {
  const upstream = scriptedUpstream(script, servioAnswers);
  const log = createLog();
  const app = createApp({
    settings: readSettings({ sites: { hotel: hotelSetting(site) } }, hotelEnvironment),
    log,
    sessionSecret,
    now: () => new Date('2026-12-01T09:00:00Z'),
    fetch: upstream.fetch,
    timeLimits: { read: 20, reserve: 20, cancel: 20, document: 20, poll: 1 },
    ...options,
  });
  const asked = () => upstream.asked.map(({ method }) => method);
  return { journey: new StayJourney(app), upstream, asked, log };
}
