import type { HotelConfig } from '../config.ts';

/** CompanyID and CompanyCodeID are numbers of two different kinds, so that who mixes them up finds nothing. */
export function companies(today: string): HotelConfig['companies'] {
  const expires = `${Number(today.slice(0, 4)) + 1}-12-31`;
  return {
    '30012345': {
      id: 5001,
      codeId: 9101,
      name: 'Мрія Груп',
      email: 'office@mriya.example.ua',
      fax: '+380 44 555 90 02',
      phone: '+380 44 555 90 01',
      prepayment: false,
      conditions: {
        '31': {
          name: { uk: 'Готівка або картка', en: 'Cash or card', de: 'Bar oder Karte' },
          paidTypes: [100, 200],
          expires,
        },
        '32': {
          name: { uk: 'Безготівковий розрахунок', en: 'Bank transfer', de: 'Überweisung' },
          paidTypes: [300],
          expires,
        },
      },
    },
    '30054321': {
      id: 5002,
      codeId: 9102,
      name: 'Степ Логістика',
      email: 'travel@step.example.ua',
      fax: '',
      phone: '+380 56 555 90 10',
      prepayment: false,
      conditions: {
        '33': {
          name: { uk: 'Рамковий договір', en: 'Framework contract', de: 'Rahmenvertrag' },
          paidTypes: [200, 300],
          expires,
        },
      },
    },
    '30099999': {
      id: 5003,
      codeId: 9103,
      name: 'Аванс Тур',
      email: 'booking@avans.example.ua',
      fax: '',
      phone: '+380 32 555 90 20',
      prepayment: true,
      conditions: {
        '34': {
          name: { uk: 'Передоплата', en: 'Prepayment', de: 'Vorauszahlung' },
          paidTypes: [300],
          expires,
        },
      },
    },
    // Its contracts don't say how to pay: one names nothing, the other a code of the desk's.
    '30067890': {
      id: 5004,
      codeId: 9104,
      name: 'Лиман Трейд',
      email: 'office@lyman.example.ua',
      fax: '',
      phone: '+380 48 555 90 30',
      prepayment: false,
      conditions: {
        '35': {
          name: { uk: 'Річний договір', en: 'Yearly contract', de: 'Jahresvertrag' },
          paidTypes: [],
          expires,
        },
        '36': {
          name: { uk: 'Договір для конференцій', en: 'Conference contract', de: 'Tagungsvertrag' },
          paidTypes: [400],
          expires,
        },
      },
    },
  };
}
