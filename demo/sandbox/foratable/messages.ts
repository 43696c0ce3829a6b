import type { ErrorKey } from './errors.ts';
import type { Messages } from './messages-shape.ts';
import { de } from './messages.de.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { it } from './messages.it.ts';

export const languages = ['de', 'fr', 'it', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogs: Record<Language, Messages> = { de, fr, it, en };

export const isLanguage = (text: string | undefined): text is Language =>
  text !== undefined && (languages as readonly string[]).includes(text);

const fill = (text: string, args: readonly string[]): string => {
  let next = 0;
  return text.replace(/%s/g, () => args[next++] ?? '');
};

/** The text for the guest, or undefined where the vendor has none. */
export function longMessage(language: Language, key: ErrorKey, args: readonly string[]): string | undefined {
  return key === 'room_not_exists' ? undefined : fill(catalogs[language].errors[key], args);
}

export function smsText(language: Language, kind: keyof Messages['sms'], ...args: string[]): string {
  return fill(catalogs[language].sms[kind], args);
}
