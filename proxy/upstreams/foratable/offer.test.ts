import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOffer, toOffer } from './offer.ts';

describe('an offer', () => {
  it('is read as it was written, whatever the room is called', () => {
    const place = fc
      .string({ minLength: 1, maxLength: 100, unit: 'binary' })
      .filter(({ length }) => length <= 100);
    const slot = fc.record({ place, date: fc.constant('2026-12-04'), time: fc.constant('19:00') });
    fc.assert(
      fc.property(slot, (one) => {
        expect(readOffer(toOffer(one))).toEqual(one);
      }),
    );
  });

  it('fits the contract', () => {
    const longest = toOffer({ place: '漢'.repeat(100), date: '2026-12-04', time: '19:00' });
    expect(longest.length).toBeLessThanOrEqual(500);
  });

  it.each([
    '',
    '2026-12-04T19:00@',
    '2026-02-30T19:00@11',
    '2026-12-04T24:00@11',
    '2026-12-04 19:00@11',
    ' 2026-12-04T19:00@11',
    `2026-12-04T19:00@${'1'.repeat(101)}`,
  ])('that nobody made is none: %j', (text) => {
    expect(readOffer(text)).toBeNull();
  });
});
