import { primaryLanguage } from '../../src/text/text.ts';

/** The tags of an Accept-Language header, the most wanted first; RFC 9110, 12.5.4. */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^[A-Za-z]{2,3}(-|$)/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
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
