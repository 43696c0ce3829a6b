import { isRecord } from '../plain-values.ts';
import { dateOf } from '../wall-clock.ts';
import type { WireConfig } from './config.ts';
import type { Refusal } from './errors.ts';
import type { Language } from './language.ts';
import { messageText } from './messages.ts';
import { decimal } from './money.ts';
import type { Service } from './prices.ts';
import { serviceKinds } from './services.ts';

export type Body = Record<string, unknown>;

/** `yyyy-MM-dd HH:mm:ss` */
export const dateTime = (day: number, time = '00:00'): string => `${dateOf(day)} ${time}:00`;

export const okBody = (answer: Body): Body => ({ Result: 0, Error: '', ErrorCode: '', ...answer });

/** The page knows one error code; all other errors have a text only. */
export function errorBody({ refused, args, result }: Refusal, language: Language): Body {
  return {
    Result: result,
    Error: messageText(language, refused, args),
    ErrorCode: refused === 'companyNotFound' ? 'CompanyNotFound' : '',
  };
}

/** A decimal number, or its digits as text. */
export function price(minor: number, { prices }: WireConfig): number | string {
  if (prices === 'string') return decimal(minor);
  // The next double towards zero: 0.8999999999999999 for 0.90.
  return Number(decimal(minor)) * (prices === 'noisy' ? 1 - 2 ** -52 : 1);
}

const describe = ({ kind }: Service, language: Language) => {
  const { id, name, code, systemCode, type } = serviceKinds[kind];
  return {
    ServiceID: id,
    ServiceName: name[language],
    ServiceCode: code,
    ServiceSystemCode: systemCode,
    ServiceTypeName: type[language],
  };
};

/** GetPrices' services. A loose hotel leaves the rack rate empty where it is the price itself. */
export const pricedService = (
  service: Service,
  language: Language,
  wire: WireConfig,
  isOnRequest = false,
): Body => ({
  ...describe(service, language),
  PriceDates: service.charges.map(({ at, minor, rackMinor }) => ({
    Date: at,
    Price: isOnRequest ? 'on request' : price(minor, wire),
    RackRatePrice: rackMinor === null && wire.empty !== 'plain' ? null : price(rackMinor ?? minor, wire),
  })),
});

/** GetReservationInfo's services, with `PriceDate` in the singular. */
export const bookedService = (
  service: Service,
  language: Language,
  wire: WireConfig,
  paidDates: ReadonlySet<string>,
): Body => ({
  ...describe(service, language),
  PriceDate: service.charges.map(({ at, minor }) => ({
    Date: at,
    Price: price(minor, wire),
    IsPaid: paidDates.has(at.slice(0, 10)),
  })),
});

/** Names as the vendor's page spells them: the first letter of the four is U+0421. */
const pageSpelling: Record<string, string> = {
  ContractConditions: '\u0421ontractConditions',
  ContractConditionID: '\u0421ontractConditionID',
  ContractConditionName: '\u0421ontractConditionName',
  CompanyPhoneNumber: 'ComanyPhoneNumber',
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The body in the hotel's own spelling, and with its own idea of what is empty. */
export function loosen(value: unknown, wire: WireConfig): unknown {
  if (Array.isArray(value)) return value.map((part) => loosen(part, wire));
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    if (wire.empty === 'missing' && isEmpty(part)) return [];
    const written = wire.spelling === 'cyrillic' ? (pageSpelling[name] ?? name) : name;
    return [[written, wire.empty === 'null' && isEmpty(part) ? null : loosen(part, wire)]];
  });
  return Object.fromEntries(parts) as Body;
}
