import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A region's time zones: a getter in older engines, a method in newer ones, and unknown to TypeScript's library. */
interface RegionLocale extends Intl.Locale {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[] | undefined;
}

const canonical = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

function countryOfTimeZone(timeZone: string): string | undefined {
  const zone = canonical(timeZone);
  return getCountries().find((country) => {
    const locale: RegionLocale = new Intl.Locale('und', { region: country });
    const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
    return zones.some((other) => canonical(other) === zone);
  });
}

/** The country of a venue: by its address, else by its telephone in international form, else by its time zone. */
export function countryOf(site: {
  venue: { country?: string | undefined };
  phone?: string | undefined;
  timeZone: string;
}): string | undefined {
  const byPhone = site.phone ? parsePhoneNumberFromString(site.phone)?.country : undefined;
  return site.venue.country ?? byPhone ?? countryOfTimeZone(site.timeZone);
}
