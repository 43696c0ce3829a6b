import { z } from 'zod';
import { checked, isSecureUrl, takes } from './parts.ts';

/** What the law wants guests to know of the house before they are bound: docs/law.md. */

const pageText = 'an https address';
const LegalPage = checked(pageText, isSecureUrl);

export const Legal = z.strictObject(
  {
    name: takes('the legal name, at most 200 characters', /^(?=.*\S)[^\p{Cc}]{1,200}$/u).optional(),
    address: takes(
      'a postal address on one line, at most 300 characters',
      /^(?=.*\S)[^\p{Cc}]{1,300}$/u,
    ).optional(),
    email: takes('an e-mail address', /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/).optional(),
    termsUrl: LegalPage.optional(),
    privacyUrl: LegalPage.optional(),
  },
  { error: 'takes {"name", "address", "email", "termsUrl", "privacyUrl"}' },
);
export type Legal = z.infer<typeof Legal>;

/** What each part tells a guest. */
const purposes: readonly { parts: readonly (keyof Legal)[]; purpose: string }[] = [
  { parts: ['name', 'address', 'email'], purpose: 'who the contract is with' },
  { parts: ['termsUrl'], purpose: 'its terms' },
  { parts: ['privacyUrl'], purpose: 'what becomes of their data' },
];

/** What is missing and what for, in words for the operator; undefined where nothing is. */
export function missingLegal(legal: Legal): string | undefined {
  const missing = purposes.flatMap(({ parts, purpose }) => {
    const names = parts.filter((part) => !legal[part]).map((part) => `legal.${part}`);
    return names.length > 0 ? [`${names.join(', ')} (${purpose})`] : [];
  });
  return missing.length > 0
    ? `guests are not told before they book what the law wants them to be told: missing ${missing.join('; ')}`
    : undefined;
}
