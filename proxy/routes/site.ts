import { getCountryCallingCode, type CountryCode } from 'libphonenumber-js/max';
import type { HouseWords, Site } from '../../src/contract/index.ts';
import type { OpenSite } from '../sites.ts';
import { wordsIn } from '../text/index.ts';

/** The site as the widget may know it. */
export function toSite(site: OpenSite): Site {
  const { kind, settings } = site;
  const { id, name, phone, country, legal, timeZone, language, languages, phoneCountries } = settings;
  return {
    site: id,
    kind,
    name,
    ...(phone ? { phone } : {}),
    ...(country ? { country } : {}),
    ...(Object.keys(legal).length > 0 ? { legal } : {}),
    ...(site.kind === 'table' && site.upstream.feedback ? { feedback: true } : {}),
    timeZone,
    language,
    languages,
    ...(site.kind === 'table' && site.upstream.find ? { finds: true as const } : {}),
    phoneCountries: phoneCountries.map((country) => ({
      country,
      // Settings take only countries that have one.
      callingCode: getCountryCallingCode(country as CountryCode),
    })),
  };
}

/** The venue's own cancellation terms, in the guest's language or else in its own. */
export function cancellationTerms(
  { settings }: OpenSite,
  { language }: { language: string },
): HouseWords | null {
  return wordsIn(settings.cancellation, [language, ...settings.languages]) ?? null;
}
