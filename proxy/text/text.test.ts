import { describe, expect, it } from 'vitest';
import { ErrorCode } from '../../src/contract/index.ts';
import { BookingError, createReference, errorBody } from '../errors.ts';
import { textLanguages } from './index.ts';

const phone = '044 000 00 00';
const bodies = textLanguages.flatMap((language) =>
  ErrorCode.options.map((code) =>
    errorBody(new BookingError(code), { languages: [language], reference: 'r-7f3k2', phone }),
  ),
);

describe('an error’s text', () => {
  it('speaks to the guest: no numbers, no keys, nothing left open', () => {
    for (const { message } of bodies) {
      expect(message).toMatch(/^\p{Lu}.*\.$/u);
      expect(message.replace(phone, '')).not.toMatch(/\d|undefined|error|Error|Fehler|_|\$|forAtable|hash/);
    }
  });

  it('gives the telephone wherever only that can help', () => {
    const calls = bodies.filter(({ remedy, code }) => {
      const needsNone = ['unknown_site', 'not_found', 'invalid_request', 'too_large'];
      return remedy === 'call' && !needsNone.includes(code);
    });
    expect(calls.length).toBeGreaterThan(0);
    for (const { message } of calls) expect(message).toContain(phone);
  });

  it('can do without a telephone number', () => {
    for (const code of ErrorCode.options) {
      const { message } = errorBody(new BookingError(code), { languages: ['de'], reference: 'r-7f3k2' });
      expect(message).not.toMatch(/: \.|undefined/);
    }
  });

  it('is another in each language', () => {
    const texts = bodies.filter(({ code }) => code === 'nomore_person').map(({ message }) => message);
    expect(new Set(texts).size).toBe(textLanguages.length);
  });
});

describe('a reference', () => {
  it('is easy to say, and another each time', () => {
    const references = Array.from({ length: 200 }, createReference);
    for (const reference of references) expect(reference).toMatch(/^r-[2-9a-hjkmnp-z]{5}$/);
    expect(new Set(references).size).toBeGreaterThan(190);
  });
});
