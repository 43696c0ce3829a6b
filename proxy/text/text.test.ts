import { describe, expect, it } from 'vitest';
import { ErrorCode } from '../../src/contract/index.ts';
import { Failure, createReference, errorBody } from '../errors.ts';
import { textLanguages } from './index.ts';
import type { VenueKind } from './index.ts';

const phone = '044 000 00 00';
const bodiesAt = (house: VenueKind) =>
  textLanguages.flatMap((language) =>
    ErrorCode.options.map((code) =>
      errorBody(new Failure(code), { languages: [language], reference: 'r-7f3k2', phone, house }),
    ),
  );
const bodies = [...bodiesAt('table'), ...bodiesAt('stay')];

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
      const { message } = errorBody(new Failure(code), { languages: ['de'], reference: 'r-7f3k2' });
      expect(message).not.toMatch(/: \.|undefined/);
    }
  });

  it('is another in each language', () => {
    const texts = bodies.filter(({ code }) => code === 'price_changed').map(({ message }) => message);
    expect(new Set(texts).size).toBe(textLanguages.length);
  });

  it('sends a hotel’s guest to the hotel, and a restaurant’s to the restaurant', () => {
    const words = { table: /restaurant|ristorante|ресторан/iu, stay: /h[oô]tel|готел/iu };
    const called = (house: VenueKind) =>
      bodiesAt(house).filter(({ code }) =>
        ['incorrect_login', 'internal_error', 'outcome_unknown'].includes(code),
      );
    for (const { message } of called('stay')) {
      expect(message).toMatch(words.stay);
      expect(message).not.toMatch(words.table);
    }
    for (const { message } of called('table')) {
      expect(message).toMatch(words.table);
      expect(message).not.toMatch(words.stay);
    }
  });

  it('asks a hotel’s guest for a telephone, not for a mobile', () => {
    const told = (house: VenueKind) =>
      errorBody(new Failure('wrong_euromobile'), { languages: ['en'], reference: 'r', house }).message;
    expect(told('stay')).not.toMatch(/mobile|text message/);
    expect(told('table')).toMatch(/mobile/);
  });

  it('names what is wrong with a stay', () => {
    const reasons = ['order', 'past', 'too_long', 'too_far'] as const;
    for (const language of textLanguages) {
      const texts = reasons.map((reason) => {
        const error = new Failure('stay_not_possible', { reason, limit: 14 });
        return errorBody(error, { languages: [language], reference: 'r', house: 'stay', phone }).message;
      });
      expect(new Set(texts).size).toBe(reasons.length);
      expect(texts[2]).toContain('14');
      expect(texts.join()).not.toContain('undefined');
    }
  });

  it('says of a cancellation that its outcome is unknown, and of a booking', () => {
    for (const language of textLanguages) {
      const told = (error: Failure) => errorBody(error, { languages: [language], reference: 'r' }).message;
      expect(told(new Failure('outcome_unknown', { reason: 'cancelling' }))).not.toBe(
        told(new Failure('outcome_unknown')),
      );
    }
  });
});

describe('a reference', () => {
  it('is easy to say, and another each time', () => {
    const references = Array.from({ length: 200 }, createReference);
    for (const reference of references) expect(reference).toMatch(/^r-[2-9a-hjkmnp-z]{5}$/);
    expect(new Set(references).size).toBeGreaterThan(190);
  });
});
