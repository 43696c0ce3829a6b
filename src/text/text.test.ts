import { expect } from '@open-wc/testing';
import { common } from './common.ts';
import { formatDate } from './format.ts';
import { languages } from './languages.ts';
import { manage } from './manage.ts';
import { stay } from './stay.ts';
import { table } from './table.ts';
import { loadTexts } from './text.ts';

describe('texts in a browser', () => {
  it('load in every language', async () => {
    for (const language of languages) {
      const texts = await loadTexts(language, [common, table, stay, manage]);
      expect(texts).to.include({ language });
      expect(texts).to.include.keys('headingWhen', 'headingDates', 'headingBooked', 'roomType');
    }
  });

  it('come with dates of our calendar, in our digits', () => {
    for (const locale of ['fa', 'ar-EG', 'th', 'ja-JP-u-ca-japanese']) {
      expect(formatDate(locale, '2026-12-04', 'long'), locale).to.match(/2026/);
      expect(formatDate(locale, '2026-12-04'), locale).to.match(/(^|\D)4(\D|$)/);
    }
  });
});
