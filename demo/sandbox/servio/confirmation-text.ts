import { dateOf } from '../wall-clock.ts';
import type { Booking } from './bookings.ts';
import type { HotelConfig } from './config.ts';
import type { Language, Text } from './language.ts';
import { decimal } from './money.ts';
import { totalOf } from './prices.ts';
import { serviceKinds } from './services.ts';

/** What a confirmation says, whatever it is written on. */
export interface Confirmation {
  language: Language;
  title: string;
  hotel: readonly string[];
  facts: readonly (readonly [label: string, value: string])[];
  prices: readonly (readonly [label: string, amount: string])[];
  total: readonly [label: string, amount: string];
}

const labels = {
  title: { uk: 'Підтвердження бронювання', en: 'Booking confirmation', de: 'Buchungsbestätigung' },
  account: { uk: 'Номер рахунку', en: 'Account', de: 'Konto' },
  guest: { uk: 'Гість', en: 'Guest', de: 'Gast' },
  arrival: { uk: 'Заїзд', en: 'Arrival', de: 'Anreise' },
  departure: { uk: 'Виїзд', en: 'Departure', de: 'Abreise' },
  room: { uk: 'Категорія номера', en: 'Room type', de: 'Zimmerkategorie' },
  rate: { uk: 'Тариф', en: 'Rate', de: 'Rate' },
  adults: { uk: 'Дорослих', en: 'Adults', de: 'Erwachsene' },
  children: { uk: 'Дітей', en: 'Children', de: 'Kinder' },
  total: { uk: 'Разом', en: 'Total', de: 'Total' },
} as const satisfies Record<string, Text>;

export function confirmationText(config: HotelConfig, booking: Booking, language: Language): Confirmation {
  const { stay, guest, services } = booking;
  const label = (key: keyof typeof labels) => labels[key][language];
  const day = (date: number) => dateOf(date).split('-').reverse().join('.');
  const amount = (minor: number) => `${decimal(minor)} ${config.currency}`;
  const room = config.roomTypes[booking.roomTypeId]?.name[language];
  const rate = config.priceLists[booking.priceListId]?.name[language];
  return {
    language,
    title: label('title'),
    hotel: [config.name, config.address, config.phone],
    facts: [
      [label('account'), String(booking.account).padStart(10, '0')],
      [label('guest'), `${guest.firstName} ${guest.lastName}`],
      [label('arrival'), `${day(stay.arrival)}, ${stay.arrivalTime}`],
      [label('departure'), `${day(stay.departure)}, ${stay.departureTime}`],
      [label('room'), room ?? String(booking.roomTypeId)],
      [label('rate'), rate ?? String(booking.priceListId)],
      [label('adults'), String(stay.adults)],
      [label('children'), String(stay.childAges.length)],
    ],
    prices: services.map((service) => [
      serviceKinds[service.kind].name[language],
      amount(totalOf([service])),
    ]),
    total: [label('total'), amount(booking.totalMinor)],
  };
}
