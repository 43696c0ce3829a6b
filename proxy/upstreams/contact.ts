import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from 'libphonenumber-js/max';
import type { Guest } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';

/** The guest as a booking system wants it. */
export interface Contact {
  givenName: string;
  familyName: string;
  email: string;
  /** E.164: `+41791234567`. */
  tel: string;
  /** ISO 3166-1 alpha-2, of the number. */
  country: string;
  /** For the screen, most digits hidden. */
  maskedTel: string;
}

/** Control characters, those that turn the direction of text, line separators, and what would be markup in somebody's e-mail. */
const notInNames = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069<>]/u;
/** A name that nobody can see is none: it has a letter or a digit of some script. */
const isSeen = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);
const isName = (name: string): boolean => isSeen(name) && !notInNames.test(name);
/** One address, without characters that are not seen, or that would name another recipient in somebody's e-mail. */
const roughlyEmail = /^[^@\s\p{C},;:<>()[\]"\\]+@[^@\s\p{C},;:<>()[\]"\\]+$/u;
/** A number of these kinds can get an SMS. In some countries (US) a number doesn't show which of both it is. */
const mobileTypes: readonly (string | undefined)[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/** `+41 79 ••• •• 67`: the country, at most three digits of the prefix, and the last two. */
export function maskTel(number: PhoneNumber): string {
  const prefix = `+${number.countryCallingCode}`;
  const groups = number.formatInternational().slice(prefix.length).trim();
  const first = Math.min(groups.search(/\D|$/), 3);
  const digits = groups.replace(/\D/g, '').length;
  let seen = 0;
  const masked = groups.replace(/\d/g, (digit) => {
    seen += 1;
    return seen <= first || seen > digits - 2 ? digit : '•';
  });
  return `${prefix} ${masked}`;
}

/**
 * What can be rejected without asking the booking system. Which countries it sends SMS to, only it knows.
 * @param accepts `mobile` where an SMS is to come, else `any` complete number
 */
export function readContact(guest: Guest, accepts: 'mobile' | 'any'): Contact | Failure {
  if (!isName(guest.givenName)) return new Failure('name_invalid', { field: 'given-name' });
  if (!isName(guest.familyName)) return new Failure('name_invalid', { field: 'family-name' });
  if (!roughlyEmail.test(guest.email)) return new Failure('email_invalid');
  const number = parsePhoneNumberFromString(guest.tel, {
    // A country that the library doesn't know leaves international numbers readable, and no others.
    defaultCountry: guest.telCountry as NonNullable<PhoneNumber['country']>,
    extract: false,
  });
  // The library reads leftovers such as "; 079" after a number as an extension; guests don't type extensions.
  const isComplete = number?.isValid() && !number.ext;
  if (!number || !isComplete || (accepts === 'mobile' && !mobileTypes.includes(number.getType()))) {
    return new Failure('phone_invalid', accepts === 'mobile' ? { reason: 'mobile' } : {});
  }
  return {
    givenName: guest.givenName,
    familyName: guest.familyName,
    email: guest.email,
    tel: number.number,
    country: number.country ?? guest.telCountry,
    maskedTel: maskTel(number),
  };
}

/** A number in E.164 by each country that it may be national to; `00` is dialled for `+` in most of them, not in all. */
function readings(tel: string, countries: readonly string[]): string[] {
  return countries.flatMap((country) => {
    const number = parsePhoneNumberFromString(tel.trim().replace(/^00/, '+'), {
      defaultCountry: country as NonNullable<PhoneNumber['country']>,
      extract: false,
    });
    return number?.isValid() && !number.ext ? [number.number] : [];
  });
}

const plainEmail = (email: string): string => email.trim().toLowerCase();

/**
 * Whether a guest is reached so, by the telephone numbers and e-mail addresses of a booking. Numbers are compared as they are
 * dialled, whatever way they are written; addresses without regard to capitals.
 * @param countries to which a national number may belong, as the site offers them
 */
export function isContactOf(
  typed: string,
  { tels, emails }: { tels: readonly string[]; emails: readonly string[] },
  countries: readonly string[],
): boolean {
  if (typed.includes('@')) return emails.some((email) => plainEmail(email) === plainEmail(typed));
  const wanted = new Set(readings(typed, countries));
  return tels.some((tel) => readings(tel, countries).some((reading) => wanted.has(reading)));
}
