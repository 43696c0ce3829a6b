import type { Messages, Plural } from './en.ts';

export type { Messages } from './en.ts';

/** One entry a language; each is its own chunk, so that a guest loads just theirs. */
const catalogs: Record<string, () => Promise<Messages>> = {
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
};

/** The catalog's language nearest to a wanted one (`de-CH` → `de`), English where there is none. */
export const nearestLanguage = (wanted: string): string => {
  const language = wanted.slice(0, 2).toLowerCase();
  return language in catalogs ? language : 'en';
};

/** Loads the catalog nearest to a language and lays the owner's own texts over it. */
export async function loadMessages(language: string, own: Partial<Messages> = {}): Promise<Messages> {
  const load = catalogs[nearestLanguage(language)] as () => Promise<Messages>;
  return { ...(await load()), ...own };
}

/** Fills `{name}` in a text. An unknown name stays as it is, so that a wrong override is seen. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Picks the plural form of `n` for a language and fills it. */
export const plural = (language: string, forms: Plural, n: number): string =>
  fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
