import { describe, expect, it } from 'vitest';
import { phoneIn, withoutCall } from './phone.ts';

describe('a phone number in a sentence', () => {
  it.each([
    ['Oder rufen Sie das Restaurant an: +41 44 555 01 10.', '+41 44 555 01 10', '.'],
    ['Call 044 555 01 10 today', '044 555 01 10', ' today'],
  ])('is found: %s', (sentence, phone, after) => {
    const found = phoneIn(sentence);
    expect([found?.phone, found?.after]).toEqual([phone, after]);
    if (found) expect(found.before + found.phone + found.after).toBe(sentence);
  });

  it.each(['Am 04.12.2026 um 19:00', 'CHF 12 345.00', '12:00–13:30', '1000 Gäste'])(
    'is none of: %s',
    (text) => {
      expect(phoneIn(text)).toBeUndefined();
    },
  );
});

describe('a sentence that names a phone number', () => {
  it.each([
    ['Zu früh. Wählen Sie weniger. Oder rufen Sie an: +41 44 555 01 10.', 'Zu früh. Wählen Sie weniger.'],
    ['Please call 044 555 01 10.', 'Please call 044 555 01 10.'],
    ['No number at all.', 'No number at all.'],
  ])('is left out where there is another: %s', (text, rest) => {
    expect(withoutCall(text)).toBe(rest);
  });
});
