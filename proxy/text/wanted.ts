import type { HouseWords } from '../../src/contract/index.ts';
import { primaryLanguage } from '../../src/text/text.ts';

type Written = Readonly<Record<string, string>>;

/** An operator's text in the most wanted language that it has, else in any, with that language. */
export function wordsIn(written: Written, wanted: readonly string[]): HouseWords | undefined {
  const [any] = Object.keys(written);
  const language = wanted.map(primaryLanguage).find((each) => written[each]) ?? any;
  const text = language && written[language];
  return text ? { text, language } : undefined;
}

/** The text alone. */
export const inLanguages = (written: Written, wanted: readonly string[]): string | undefined =>
  wordsIn(written, wanted)?.text;
