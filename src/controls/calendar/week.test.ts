import { expect } from '@open-wc/testing';
import { firstWeekday } from './week.ts';

describe('first day of the week', () => {
  it('is the one of the country', () => {
    expect(firstWeekday('de-CH')).to.equal(1);
    expect(firstWeekday('en-US')).to.equal(0);
    expect(firstWeekday('ar-EG')).to.equal(6);
  });

  it('is that of the country where most speak the language, if none is named', () => {
    expect(firstWeekday('de')).to.equal(1);
    expect(firstWeekday('ja')).to.equal(0);
  });

  it('is known without the browser’s week data too', () => {
    const prototype = Intl.Locale.prototype as { getWeekInfo?: unknown };
    const names = ['getWeekInfo', 'weekInfo'];
    const saved = names.map((name) => Object.getOwnPropertyDescriptor(prototype, name));
    names.forEach((name) => Object.defineProperty(prototype, name, { value: undefined, configurable: true }));
    try {
      const found = ['de-CH', 'en-US', 'ar-EG', 'uk', 'ja'].map(firstWeekday);
      expect(found).to.deep.equal([1, 0, 6, 1, 0]);
    } finally {
      names.forEach((name, i) => {
        Reflect.deleteProperty(prototype, name);
        const descriptor = saved[i];
        if (descriptor) Object.defineProperty(prototype, name, descriptor);
      });
    }
  });
});
