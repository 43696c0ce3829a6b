import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/max';
import type { Site } from '../../src/contract/index.ts';
import type { OpenSite } from '../sites.ts';

/** The site as the widget may know it. */
export function toSite({ kind, settings }: OpenSite): Site {
  const { id, name, phone, timeZone, language, languages, phoneCountries } = settings;
  return {
    site: id,
    kind,
    name,
    ...(phone ? { phone } : {}),
    timeZone,
    language,
    languages,
    phoneCountries: phoneCountries.map((country) => ({
      country,
      // Settings take only countries that have one.
      callingCode: getCountryCallingCode(country as CountryCode),
    })),
  };
}
