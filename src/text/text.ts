import { pluralRules } from './intl.ts';
import { languages, type Language } from './languages.ts';

export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The texts of a catalog by their keys: a plain string, one with plural forms, or more texts. */
export type Catalog<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends { other: string }
      ? Plural
      : Catalog<Shape[Key]>;
};

/** Loads a catalog in a language. Each is a chunk of its own, so that a guest loads just theirs. */
export type LoadCatalog<Texts> = (language: Language) => Promise<Texts>;

/** The language of a tag, without its script and region: `fr-CH` → `fr`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** The first wanted language that there are texts in: `de-CH` → `de`. */
export const catalogLanguage = (...wanted: readonly string[]): Language | undefined =>
  wanted.map(primaryLanguage).find((tag): tag is Language => languages.includes(tag as Language));

/** The same, and English where there is none. */
export const nearestLanguage = (...wanted: readonly string[]): Language => catalogLanguage(...wanted) ?? 'en';

/** What a house speaks, as the proxy tells it of a site. */
export interface HouseLanguages {
  /** Where a page names no language. */
  language: string;
  /** The booking system's, its own first. */
  languages: readonly string[];
  /** Where the house is, where that is known. */
  country?: string | undefined;
}

/**
 * The one language of texts, errors and booking system: the page's where there are texts in it, else the house's first that
 * there are texts in; where the page names none, the house's own.
 */
export const languageFor = (page: string | undefined, { language, languages: spoken }: HouseLanguages) =>
  nearestLanguage(...(page ? [page, ...spoken, language] : [language, ...spoken]));

/**
 * The locale that dates and prices are written in beside texts in `language`: as in the house's country, whatever region the
 * page names, for what clock and calendar show is the house's. Where the country is unknown, as in the page's region if the
 * page is in that language, else the language alone.
 */
export const localeOf = (language: string, pageLocale = '', country?: string): string => {
  if (country) return `${language}-${country}`;
  return primaryLanguage(pageLocale) === language ? pageLocale : language;
};

/** Loads the texts of the language nearest to a wanted one, those of later catalogs over earlier ones. */
export async function loadTexts(wanted: string, catalogs: readonly LoadCatalog<object>[]): Promise<object> {
  const language = nearestLanguage(wanted);
  return Object.assign({}, ...(await Promise.all(catalogs.map((load) => load(language))))) as object;
}

/**
 * Fills `{name}` in a text. An unknown name stays as it is, so that a wrong override is seen. The full stop of an abbreviation
 * that ends a sentence is the sentence's too.
 */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return String(value).endsWith('.') ? String(value) : `${value}${stop}`;
  });

/** Picks the plural form of `n` for a language and fills it. */
export const plural = (language: string, forms: Plural, n: number): string =>
  fill(forms[pluralRules(language).select(n)] ?? forms.other, { n });
