import { wintersAround } from '../../calendar.ts';
import type { HotelConfig, SeedHotel } from '../config.ts';

const roomTypes: HotelConfig['roomTypes'] = {
  '21': {
    name: { uk: 'Одномісний', en: 'Single', de: 'Einzelzimmer' },
    rooms: 3,
    mainPlaces: 1,
    extraPlaces: 0,
    price: 14_990,
    weekendPrice: 16_905,
    singlePercent: 100,
  },
  '22': {
    name: { uk: 'Двомісний', en: 'Double', de: 'Doppelzimmer' },
    rooms: 6,
    mainPlaces: 2,
    extraPlaces: 1,
    price: 21_995,
    weekendPrice: 24_580,
    singlePercent: 80,
  },
  '23': {
    name: { uk: 'Сімейний', en: 'Family', de: 'Familienzimmer' },
    rooms: 2,
    mainPlaces: 4,
    extraPlaces: 1,
    price: 31_910,
    weekendPrice: 36_765,
    singlePercent: 100,
  },
};

const usual = { also: {}, refundable: true, special: false, breakfast: true, valid: null, minPay: null };

const priceLists: HotelConfig['priceLists'] = {
  '111': {
    ...usual,
    name: { uk: 'Гнучкий', en: 'Flexible', de: 'Flexibel' },
    condition: 0,
    percent: 100,
  },
  '112': {
    ...usual,
    name: { uk: 'Ощадний', en: 'Saver', de: 'Spartarif' },
    condition: 0,
    percent: 85,
    refundable: false,
    minPay: {
      days: 'all',
      message: {
        uk: 'Повна передоплата протягом доби після бронювання.',
        en: 'Full prepayment within a day of booking.',
        de: 'Volle Vorauszahlung innert eines Tages nach der Buchung.',
      },
      rules: [{ timeFromArriveDate: 0, timeForPayment: 86_400 }],
    },
  },
  '211': {
    ...usual,
    name: { uk: 'Корпоративний', en: 'Corporate', de: 'Firmentarif' },
    condition: 41,
    percent: 88,
  },
};

/** A small house by the lake that answers loosely: prices as strings, the page's Cyrillic names, nulls. */
export const seehausHotel: SeedHotel = {
  site: 'seehaus-hotel',
  hotelId: 9,
  accessToken: 'sandbox-seehaus-9c40',
  name: 'Hotel Seehaus',
  phone: '+41 44 555 01 21',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  languages: ['de', 'en'],
  roomTypes: Object.entries(roomTypes).map(([id, { name }]) => ({ id: Number(id), name })),
  config(today) {
    return {
      accessToken: this.accessToken,
      name: this.name,
      address: 'Seestrasse 301, 8038 Zürich',
      phone: this.phone,
      timeZone: this.timeZone,
      currency: this.currency,
      valute: { uk: 'шв.фр.', en: 'CHF', de: 'Fr.' },
      languages: ['de', 'en', 'uk'],
      usualArrival: '15:00',
      usualDeparture: '11:00',
      maxNights: 21,
      roomTypes,
      occupied: {},
      priceLists,
      prices: {},
      pricePercent: 100,
      seasons: [],
      companies: {
        '70012345': {
          id: 6001,
          codeId: 9201,
          name: 'Seeblick Treuhand AG',
          email: '',
          fax: '',
          phone: '+41 44 555 90 30',
          prepayment: false,
          conditions: {
            '41': {
              name: { uk: 'Договір', en: 'Contract', de: 'Vertrag' },
              paidTypes: [200, 300],
              expires: `${Number(today.slice(0, 4)) + 1}-12-31`,
            },
          },
        },
      },
      paidTypes: [200, 100],
      restrictions: wintersAround(today).map((year) => ({
        kind: 'minStay',
        days: 2,
        from: `${year}-12-30`,
        to: `${year + 1}-01-01`,
      })),
      touristTax: 350,
      surcharge: null,
      breakfast: { adult: 1_905, dated: 'morning' },
      extraBed: 4_015,
      children: [
        { to: 3, breakfast: 0, place: 0, extraBed: 0 },
        { to: 12, breakfast: 910, place: 1_505, extraBed: 2_020 },
        { to: 17, breakfast: 1_415, place: 2_510, extraBed: 3_015 },
      ],
      transport: null,
      loyalty: {},
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
        spelling: 'cyrillic',
        prices: 'string',
        empty: 'null',
        account: 'padded',
        categories: 'charged',
        loyaltyCode: 'LPAuthCode',
      },
    };
  },
};
