import { nearestLanguage } from '../../src/text/text.ts';

/**
 * What a house speaks on a page that names no language: its first language that there are texts in. In Ukraine it is
 * Ukrainian, whatever stands first: services are offered in it unless the guest asks for another language (Law of Ukraine
 * 2704-VIII, Article 30).
 */
export const houseLanguage = (country: string | undefined, languages: readonly string[]): string =>
  country === 'UA' ? 'uk' : nearestLanguage(...languages);
