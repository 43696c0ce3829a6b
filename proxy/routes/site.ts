import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/max';
import type { Site } from '../../src/contract/index.ts';
import type { OpenSite } from '../http.ts';

/** The site as the widget may know it. */
export function toSite({ kind, settings }: OpenSite): Site {
  const { id, name, phone, timeZone, languages, smsCountries } = settings;
  const told = { site: id, kind, name, ...(phone ? { phone } : {}), timeZone, languages };
  return {
    ...told,
    smsCountries: smsCountries.map((country) => ({
      country,
      // Settings take only countries that have one.
      callingCode: getCountryCallingCode(country as CountryCode),
    })),
  };
}
