import type { SeedHotel, SeedRestaurant } from './sandbox/index.ts';

/** Who stands behind each demo house: made up, like the houses. */
const companies: Readonly<Record<string, string>> = {
  'gasthof-adler': 'Adler Gastro AG',
  seehaus: 'Seehaus Betriebe AG',
  'seehaus-hotel': 'Seehaus Betriebe AG',
  zunfthaus: 'Zunfthaus Wirtschaft GmbH',
  krone: 'Krone Gastronomie GmbH',
  'hotel-dnipro': 'ТОВ «Готель Дніпро»',
};

/** The address of a house on one line. */
function addressOf(seed: SeedHotel | SeedRestaurant): string {
  const config = seed.config('2026-01-01');
  return 'address' in config ? config.address : `${config.street}, ${config.zip} ${config.city}`;
}

/**
 * What a house's operator writes about it for the law.
 * @param pages origin of the house's pages; left out: it has none, and so neither terms nor privacy to link
 */
export function legalOf(seed: SeedHotel | SeedRestaurant, pages: string | undefined): object {
  return {
    name: companies[seed.site] ?? seed.name,
    address: addressOf(seed),
    email: `info@${seed.site}.example`,
    ...(pages
      ? { termsUrl: `${pages}/${seed.site}/terms.html`, privacyUrl: `${pages}/${seed.site}/privacy.html` }
      : {}),
  };
}
