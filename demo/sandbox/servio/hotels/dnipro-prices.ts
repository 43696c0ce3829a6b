import { wintersAround } from '../../calendar.ts';
import type { HotelConfig, PriceListConfig } from '../config.ts';

const day = 86_400;

/** More than 14 days ahead, a night is paid within three days. */
const oneNight: PriceListConfig['minPay'] = {
  days: 1,
  message: {
    uk: 'Якщо до заїзду більше ніж 14 днів, першу ніч слід оплатити протягом 3 днів.',
    en: 'Booked more than 14 days ahead, the first night is to be paid within 3 days.',
    de: 'Bei Buchung mehr als 14 Tage im Voraus ist die erste Nacht innert 3 Tagen zu bezahlen.',
  },
  rules: [{ timeFromArriveDate: 14 * day, timeForPayment: 3 * day }],
};

const everything: PriceListConfig['minPay'] = {
  days: 'all',
  message: {
    uk: 'Повна передоплата протягом доби після бронювання.',
    en: 'Full prepayment within a day of booking.',
    de: 'Volle Vorauszahlung innert eines Tages nach der Buchung.',
  },
  rules: [{ timeFromArriveDate: 0, timeForPayment: day }],
};

const usual = {
  condition: 0,
  also: {},
  refundable: true,
  special: false,
  breakfast: true,
  valid: null,
  minPay: null,
};

/** The price list of a contract condition. */
const corporate = (name: string, condition: number, percent: number): PriceListConfig => ({
  ...usual,
  name: { uk: `Корпоративний ${name}`, en: `Corporate ${name}`, de: `Firmentarif ${name}` },
  condition,
  percent,
});

/** The winter that lasts now or comes next: its special offer. */
function winterOf(today: string): { from: string; to: string } {
  const winters = wintersAround(today).map((year) => ({ from: `${year}-12-01`, to: `${year + 1}-02-28` }));
  return winters.find(({ to }) => today <= to) ?? winters[0]!;
}

export const priceLists = (today: string): HotelConfig['priceLists'] => ({
  '101': {
    ...usual,
    name: { uk: 'Гнучкий', en: 'Flexible', de: 'Flexibel' },
    percent: 100,
    minPay: oneNight,
  },
  '102': {
    ...usual,
    name: { uk: 'Неповоротний', en: 'Non-refundable', de: 'Nicht erstattbar' },
    percent: 88,
    refundable: false,
    breakfast: false,
    minPay: everything,
  },
  '103': {
    ...usual,
    name: { uk: 'Раннє бронювання', en: 'Early booking', de: 'Frühe Buchung' },
    percent: 80,
    special: true,
  },
  '104': {
    ...usual,
    name: { uk: 'Зимова пропозиція', en: 'Winter offer', de: 'Winterangebot' },
    percent: 93,
    special: true,
    valid: winterOf(today),
  },
  '201': corporate('A', 31, 85),
  '202': corporate('B', 32, 82),
  '203': corporate('C', 33, 87),
  '204': { ...corporate('D', 34, 78), minPay: everything },
  // Two contracts of one company have it, at different prices.
  '205': { ...corporate('E', 35, 90), also: { '36': 84 } },
});
