import { wintersAround } from '../../calendar.ts';
import type { HotelConfig, SeedHotel } from '../config.ts';
import { companies } from './dnipro-companies.ts';
import { priceLists } from './dnipro-prices.ts';

const roomTypes: HotelConfig['roomTypes'] = {
  '12': {
    name: { uk: 'Стандарт', en: 'Standard', de: 'Standard' },
    rooms: 5,
    mainPlaces: 2,
    extraPlaces: 0,
    price: 123_450,
    weekendPrice: 149_999,
    singlePercent: 85,
  },
  '14': {
    name: { uk: 'Комфорт', en: 'Comfort', de: 'Komfort' },
    rooms: 3,
    mainPlaces: 2,
    extraPlaces: 1,
    price: 178_990,
    weekendPrice: 204_999,
    singlePercent: 85,
  },
  '15': {
    name: { uk: 'Сімейний', en: 'Family', de: 'Familienzimmer' },
    rooms: 2,
    mainPlaces: 4,
    extraPlaces: 1,
    price: 234_567,
    weekendPrice: 269_999,
    singlePercent: 100,
  },
  '18': {
    name: { uk: 'Люкс', en: 'Suite', de: 'Suite' },
    rooms: 1,
    mainPlaces: 2,
    extraPlaces: 1,
    price: 419_995,
    weekendPrice: 479_999,
    singlePercent: 100,
  },
};

/** The same days of every winter, so that they are known on the machine's own clock too. */
function winter(today: string): Pick<HotelConfig, 'occupied' | 'restrictions' | 'seasons'> {
  const years = wintersAround(today);
  const suite = years.flatMap((year) => [10, 11, 12, 13].map((day) => [`${year}-12-${day}`, 1] as const));
  return {
    occupied: { '18': Object.fromEntries(suite) },
    seasons: years.flatMap((year) => [
      { from: `${year}-06-01`, to: `${year}-08-31`, percent: 115 },
      { from: `${year}-12-20`, to: `${year + 1}-01-08`, percent: 125 },
    ]),
    restrictions: years.flatMap((year): HotelConfig['restrictions'] => [
      {
        kind: 'closedToSale',
        exceptPriceLists: [101],
        from: `${year}-12-24`,
        to: `${year}-12-25`,
        message: {
          uk: 'На Різдво за цим тарифом номери не продаємо.',
          en: 'This rate is not on sale over Christmas.',
          de: 'Diese Rate gibt es über Weihnachten nicht.',
        },
      },
      {
        kind: 'closedToArrive',
        from: `${year}-12-31`,
        to: `${year}-12-31`,
        message: {
          uk: '31 грудня заїзду немає: приїжджайте днем раніше або пізніше.',
          en: 'No arrivals on 31 December: please come a day earlier or later.',
          de: 'Am 31. Dezember ist keine Anreise möglich: Kommen Sie einen Tag früher oder später.',
        },
      },
      {
        kind: 'minStay',
        days: 3,
        priceLists: [101],
        from: `${year}-12-28`,
        to: `${year + 1}-01-01`,
        message: {
          uk: 'На Новий рік — щонайменше 3 ночі.',
          en: 'At least 3 nights over New Year.',
          de: 'Über Neujahr mindestens 3 Nächte.',
        },
      },
    ]),
  };
}

/** Four room types, private and corporate price lists, every restriction; everything said plainly. */
export const hotelDnipro: SeedHotel = {
  site: 'hotel-dnipro',
  hotelId: 7,
  accessToken: 'sandbox-dnipro-5b1e',
  name: 'Готель «Дніпро»',
  phone: '+380 44 555 01 70',
  timeZone: 'Europe/Kyiv',
  currency: 'UAH',
  languages: ['uk', 'en'],
  roomTypes: Object.entries(roomTypes).map(([id, { name }]) => ({ id: Number(id), name })),
  config(today) {
    const { occupied, seasons, restrictions } = winter(today);
    return {
      accessToken: this.accessToken,
      name: this.name,
      address: 'Набережна 12, 01001 Київ',
      phone: this.phone,
      timeZone: this.timeZone,
      currency: this.currency,
      valute: { uk: 'грн', en: 'UAH', de: 'UAH' },
      languages: ['uk', 'en', 'de'],
      usualArrival: '14:00',
      usualDeparture: '12:00',
      maxNights: 30,
      roomTypes,
      occupied,
      priceLists: priceLists(today),
      prices: {},
      pricePercent: 100,
      seasons,
      companies: companies(today),
      paidTypes: [200, 100],
      restrictions: [
        ...restrictions,
        {
          kind: 'earlyReservation',
          days: 30,
          priceLists: [103],
          message: {
            uk: 'Лише за 30 днів до заїзду або раніше.',
            en: 'Only when booked at least 30 days before arrival.',
            de: 'Nur bei Buchung mindestens 30 Tage vor Anreise.',
          },
        },
      ],
      touristTax: 3_547,
      surcharge: { resident: 1_235, nonResident: 4_999, default: 1 },
      breakfast: { adult: 19_999, dated: 'night' },
      extraBed: 39_999,
      children: [
        { to: 5, breakfast: 0, place: 0, extraBed: 0 },
        { to: 11, breakfast: 9_999, place: 14_999, extraBed: 19_999 },
        { to: 17, breakfast: 14_999, place: 24_999, extraBed: 29_999 },
      ],
      transport: 65_000,
      loyalty: { LOYAL10: 10 },
      unknownLoyalty: 'ignored',
      confirmsAtOnce: true,
      unconfirmed: 'refused',
      chargedPercent: 100,
      cancellable: true,
      documents: 'on',
      documentAsks: 2,
      deposit: 0,
      discount: 0,
      freeService: false,
      onRequest: [],
      wire: {
        spelling: 'latin',
        prices: 'number',
        empty: 'plain',
        account: 'number',
        categories: 'all',
        loyaltyCode: 'LPAuthCode',
      },
    };
  },
};
