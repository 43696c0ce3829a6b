import { describe, expect, it } from 'vitest';
import { askedLanguage, houseLanguage } from './house-words.ts';

const of = (page: string, ...languages: string[]) => ({ site: { languages }, text: { language: page } });

describe('words that are not ours', () => {
  it('are marked with the house’s first language where the house wrote them, and the page speaks another', () => {
    expect(houseLanguage(of('en', 'de', 'en'))).toBe('de');
    expect(houseLanguage(of('de', 'de', 'en'))).toBeUndefined();
    expect(houseLanguage(of('de', 'de-CH'))).toBeUndefined();
  });

  it('are in the guest’s language where the booking system was asked in it, and has it', () => {
    expect(askedLanguage(of('en', 'uk', 'en'))).toBeUndefined();
    expect(askedLanguage(of('fr', 'uk', 'en'))).toBe('uk');
  });
});
