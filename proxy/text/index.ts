import type { Catalog } from './catalog.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { uk } from './uk.ts';

const catalogs = { de, fr, it, uk, en } satisfies Record<string, Catalog>;
export type TextLanguage = keyof typeof catalogs;
export const textLanguages = Object.keys(catalogs) as TextLanguage[];

/** The first two or three letters of a tag: `fr-CH` → `fr`. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}

function hasTexts(language: string): language is TextLanguage {
  return Object.hasOwn(catalogs, language);
}

/** The language we can answer in: the first wanted one that has a catalog, else English. */
export function textLanguage(wanted: readonly string[]): TextLanguage {
  return wanted.map(primaryLanguage).find(hasTexts) ?? 'en';
}

export function texts(language: TextLanguage): Catalog {
  return catalogs[language];
}

/** An operator's text in the most wanted language that it has, else in any. */
export function inLanguages(
  written: Readonly<Record<string, string>>,
  wanted: readonly string[],
): string | undefined {
  const [any] = Object.values(written);
  const found = wanted.map(primaryLanguage).find((language) => written[language]);
  return (found === undefined ? any : written[found]) || undefined;
}

export { requestFields } from './catalog.ts';
export type { Catalog, ErrorReason, VenueKind, RequestField } from './catalog.ts';
