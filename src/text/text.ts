/** Languages that there are texts in. */
export const languages = ['de', 'en', 'uk'] as const;
export type Language = (typeof languages)[number];

export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Every text of a catalog by its key; a plain string or one with plural forms. */
export type Catalog<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Plural };

/** A catalog in each language. Each is its own chunk, so that a guest loads just theirs. */
export type Catalogs<Texts> = Record<Language, () => Promise<Texts>>;

/** The language of texts nearest to a wanted one (`de-CH` → `de`), English where there is none. */
export const nearestLanguage = (wanted: string): Language =>
  languages.find((language) => language === wanted.slice(0, 2).toLowerCase()) ?? 'en';

/** Loads the texts of the language nearest to a wanted one, those of later catalogs over earlier ones. */
export async function loadTexts(wanted: string, catalogs: readonly Catalogs<object>[]): Promise<object> {
  const language = nearestLanguage(wanted);
  return Object.assign({}, ...(await Promise.all(catalogs.map((catalog) => catalog[language]())))) as object;
}

/** Fills `{name}` in a text. An unknown name stays as it is, so that a wrong override is seen. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Picks the plural form of `n` for a language and fills it. */
export const plural = (language: string, forms: Plural, n: number): string =>
  fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
