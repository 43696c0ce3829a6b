import type { FlowOptions } from '../flow.ts';

/** The country that a guest's phone number is most likely national to: the page's region, else the site's first. */
export function startingCountry({ site, locale }: Pick<FlowOptions, 'site' | 'locale'>): string {
  const countries = site.phoneCountries.map(({ country }) => country);
  const region = new Intl.Locale(locale).region;
  return (region && countries.includes(region) ? region : countries[0]) ?? '';
}
