import { describe, expect, it } from 'vitest';
import { ErrorCode } from '../../src/contract/index.ts';
import { Failure, errorBody } from '../errors.ts';
import { bookingReference, createReference } from '../references.ts';
import { languages } from '../../src/text/languages.ts';
import type { VenueKind } from './index.ts';

const phone = '044 000 00 00';
const bodiesAt = (kind: VenueKind) =>
  languages.flatMap((language) =>
    ErrorCode.options.map((code) =>
      errorBody(new Failure(code), { languages: [language], reference: 'r-7f3k2', phone, kind }),
    ),
  );
const bodies = [...bodiesAt('table'), ...bodiesAt('stay')];

describe('an error’s text', () => {
  it('speaks to the guest: no numbers, no keys, nothing left open', () => {
    for (const { message } of bodies) {
      expect(message).toMatch(/^\p{Lu}.*\.$/u);
      expect(message.replace(phone, '')).not.toMatch(/\d|undefined|error|Error|Fehler|_|\$|hash/);
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

  it.each(ErrorCode.options)('is another in each language: %s', (code) => {
    for (const kind of ['table', 'stay'] as const) {
      const told = bodiesAt(kind).filter((body) => body.code === code);
      expect(new Set(told.map(({ message }) => message)).size, kind).toBe(languages.length);
    }
  });

  it('sends a hotel’s guest to the hotel, and a restaurant’s to the restaurant', () => {
    const words = { table: /restaurant|ristorante|ресторан/iu, stay: /h[oô]tel|готел/iu };
    const called = (kind: VenueKind) =>
      bodiesAt(kind).filter(({ code }) =>
        ['credentials_refused', 'internal_error', 'outcome_unknown'].includes(code),
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

  it('asks for a mobile number only where a code is to be sent to it', () => {
    const told = (failure: Failure) => errorBody(failure, { languages: ['en'], reference: 'r' }).message;
    expect(told(new Failure('phone_invalid'))).not.toMatch(/mobile|text message/);
    expect(told(new Failure('phone_invalid', { reason: 'mobile' }))).toMatch(/mobile/);
  });

  it('names what is wrong with a stay', () => {
    const reasons = ['order', 'past', 'too_long', 'too_far'] as const;
    for (const language of languages) {
      const texts = reasons.map((reason) => {
        const error = new Failure('stay_not_possible', { reason, limit: 14 });
        return errorBody(error, { languages: [language], reference: 'r', kind: 'stay', phone }).message;
      });
      expect(new Set(texts).size).toBe(reasons.length);
      expect(texts[2]).toContain('14');
      expect(texts.join()).not.toContain('undefined');
    }
  });

  it('says whether it is a booking, a change or a cancellation whose outcome is unknown', () => {
    for (const language of languages) {
      const told = (failure: Failure) =>
        errorBody(failure, { languages: [language], reference: 'r' }).message;
      const failures = [
        new Failure('outcome_unknown'),
        new Failure('outcome_unknown', { reason: 'changing' }),
        new Failure('outcome_unknown', { reason: 'cancelling' }),
      ];
      expect(new Set(failures.map(told)).size).toBe(3);
    }
  });
});

describe('a reference', () => {
  it('is easy to say, and another each time', () => {
    const references = Array.from({ length: 200 }, createReference);
    for (const reference of references) expect(reference).toMatch(/^r-[2-9a-hjkmnp-z]{5}$/);
    expect(new Set(references).size).toBeGreaterThan(190);
  });

  it('of a booking is easy to say, too, and the same for the same booking', async () => {
    const reference = await bookingReference('a-booking');
    expect(reference).toMatch(/^b-[2-9a-hjkmnp-z]{8}$/);
    expect(await bookingReference('a-booking')).toBe(reference);
    expect(await bookingReference('another')).not.toBe(reference);
  });
});
