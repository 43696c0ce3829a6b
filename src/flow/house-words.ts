import { html, nothing, type TemplateResult } from 'lit';
import type { HouseWords, Site } from '../contract/index.ts';
import { listFormat } from '../text/intl.ts';
import { primaryLanguage } from '../text/text.ts';

interface Spoken {
  site: Pick<Site, 'languages'>;
  text: { language: string };
}

/** The language of words that aren't ours, for their `lang` (WCAG 3.1.2); undefined where the page speaks it. */
const unless = (
  { language: spoken }: { language: string },
  language: string | undefined,
): string | undefined => (language && primaryLanguage(language) !== spoken ? language : undefined);

/** Of what the house wrote itself, once and for all: its first, as far as is known. */
export const houseLanguage = ({ site, text }: Spoken): string | undefined => unless(text, site.languages[0]);

/** Of what its booking system was asked for in the guest's language: that one where it has it, else the house's. */
export const askedLanguage = ({ site, text }: Spoken): string | undefined =>
  site.languages.some((language) => primaryLanguage(language) === text.language)
    ? undefined
    : houseLanguage({ site, text });

/** Words of the house among ours. */
export const inWords = (language: string | undefined, words: unknown): unknown =>
  language && words ? html`<span lang=${language}>${words}</span>` : words;

/** Words that come with their language. */
export const houseWords = (words: HouseWords | null | undefined): unknown =>
  words ? inWords(words.language, words.text) : nothing;

/** A sentence of ours with what stands for `{name}` in it: a link, words of the house. */
export const around = (sentence: string, name: string, content: unknown): TemplateResult => {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return html`${before}${content}${after}`;
};

/** “a, b and c”, of texts or of what stands for them. */
export const listOf = (locale: string, items: readonly unknown[]): unknown[] => {
  let next = 0;
  return listFormat(locale)
    .formatToParts(items.map(() => '-'))
    .map(({ type, value }) => (type === 'element' ? items[next++] : value));
};
