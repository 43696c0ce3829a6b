import type { Text } from './language.ts';

interface ServiceInfo {
  id: number;
  name: Text;
  /** The group's tax code. */
  code: number;
  /** `dwelling` and `TouristTax` are the vendor's words; the others are ours. */
  systemCode: string;
  type: Text;
}

const accommodation: Text = { uk: 'Проживання', en: 'Accommodation', de: 'Unterkunft' };
const extras: Text = { uk: 'Додаткові послуги', en: 'Extras', de: 'Zusatzleistungen' };
const taxes: Text = { uk: 'Податки та збори', en: 'Taxes and fees', de: 'Steuern und Abgaben' };

/** Everything that a stay can cost. */
export const serviceKinds = {
  dwelling: { id: 1, name: accommodation, code: 5510, systemCode: 'dwelling', type: accommodation },
  breakfast: {
    id: 2,
    name: { uk: 'Сніданок', en: 'Breakfast', de: 'Frühstück' },
    code: 5610,
    systemCode: 'breakfast',
    type: { uk: 'Харчування', en: 'Meals', de: 'Verpflegung' },
  },
  touristTax: {
    id: 3,
    name: { uk: 'Туристичний збір', en: 'Tourist tax', de: 'Kurtaxe' },
    code: 9400,
    systemCode: 'TouristTax',
    type: taxes,
  },
  surcharge: {
    id: 4,
    name: { uk: 'Реєстраційний збір', en: 'Registration fee', de: 'Meldegebühr' },
    code: 9410,
    systemCode: 'surcharge',
    type: taxes,
  },
  deposit: {
    id: 8,
    name: { uk: 'Завдаток за ключ', en: 'Key deposit', de: 'Schlüsseldepot' },
    code: 4940,
    systemCode: 'deposit',
    type: extras,
  },
  discount: {
    id: 9,
    name: { uk: 'Знижка', en: 'Discount', de: 'Rabatt' },
    code: 5510,
    systemCode: 'discount',
    type: accommodation,
  },
  freeService: {
    id: 10,
    name: { uk: 'Wi-Fi', en: 'Wi-Fi', de: 'WLAN' },
    code: 4941,
    systemCode: 'wifi',
    type: extras,
  },
  transport: {
    id: 5,
    name: { uk: 'Трансфер', en: 'Transfer', de: 'Transfer' },
    code: 4939,
    systemCode: 'transport',
    type: extras,
  },
  extraBed: {
    id: 6,
    name: { uk: 'Додаткове місце', en: 'Extra bed', de: 'Zusatzbett' },
    code: 5510,
    systemCode: 'extrabed',
    type: accommodation,
  },
  children: {
    id: 7,
    name: { uk: 'Проживання дітей', en: 'Children', de: 'Kinder' },
    code: 5510,
    systemCode: 'children',
    type: accommodation,
  },
} as const satisfies Record<string, ServiceInfo>;

export type ServiceKind = keyof typeof serviceKinds;
