import { describe, expect, it } from 'vitest';
import { fitOf, loggable } from './currency-label.ts';

describe('the hotel’s name for its currency', () => {
  it.each([
    ['UAH', 'грн грн. Грн. ГРН ₴ UAH uah гривня hrn гривень'],
    ['CHF', 'CHF Fr. fr шв.фр. SFr. Franken франк'],
    ['EUR', '€ EUR евро євро Euro'],
    ['USD', '$ US$ USD $US дол. долл.'],
    ['CAD', '$ CA$ CAD'],
    ['PLN', 'zł zl зл. PLN'],
    ['CZK', 'Kč KČ kr CZK'],
    ['RUB', 'руб руб. ₽ р.'],
    ['BYN', 'руб. Br'],
    ['XOF', 'Fr. CFA'],
    ['GBP', '£ GBP'],
    ['HUF', 'Ft HUF'],
  ])('can mean %s: %s', (currency, labels) => {
    expect(labels.split(' ').map((label) => [label, fitOf(label, currency)])).toEqual(
      labels.split(' ').map((label) => [label, 'fits']),
    );
  });

  it('is taken in words, in brackets and in a sentence', () => {
    for (const label of ['українська гривня', 'UAH (₴)', 'ціна в UAH', 'Hryvnia / UAH', 'грн\u00a0(₴)']) {
      expect(fitOf(label, 'UAH'), label).toBe('fits');
    }
  });

  it.each([
    ['EUR', 'UAH'],
    ['€', 'UAH'],
    ['$', 'UAH'],
    ['грн.', 'EUR'],
    ['Fr.', 'UAH'],
    ['US$', 'CAD'],
    ['руб.', 'UAH'],
    ['доллар США', 'UAH'],
    ['ціна, EUR', 'UAH'],
    ['у.о. ($)', 'UAH'],
  ])('contradicts where it can only mean others: %s at a site in %s', (label, currency) => {
    expect(fitOf(label, currency)).toBe('other');
  });

  it.each(['у.о.', 'points', 'ABC', '980', '¤'])('is unknown, and contradicts nothing: %s', (label) => {
    expect(fitOf(label, 'UAH')).toBe('unknown');
  });

  it.each([undefined, '', '  ', '.'])('may be missing: %j', (label) => {
    expect(fitOf(label, 'UAH')).toBe('none');
  });

  it('stands in a log only as the short name that it should be', () => {
    for (const label of ['грн.', 'US$', 'шв.фр.', '€']) expect(loggable(label)).toBe(label);
    for (const label of ['EUR <b>', 'token=3f9a', 'EUR\u202e', 'EUR and a whole story about it', undefined]) {
      expect(loggable(label)).toBeUndefined();
    }
  });
});
