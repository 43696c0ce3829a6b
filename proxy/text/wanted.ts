import { primaryLanguage } from '../../src/text/text.ts';

/** An operator's text in the most wanted language that it has, else in any. */
export function inLanguages(
  written: Readonly<Record<string, string>>,
  wanted: readonly string[],
): string | undefined {
  const [any] = Object.values(written);
  const found = wanted.map(primaryLanguage).find((language) => written[language]);
  return (found === undefined ? any : written[found]) || undefined;
}
