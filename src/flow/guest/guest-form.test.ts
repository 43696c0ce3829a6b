import { expect } from '@open-wc/testing';
import type { Site } from '../../contract/index.ts';
import { stage } from '../../controls/testing.ts';
import { commonLater } from '../../text/common-later.ts';
import type { Language } from '../../text/languages.ts';
import { emptyGuest } from './guest-draft.ts';
import { guestForm } from './guest-form.ts';

const site: Site = {
  site: 'adler',
  kind: 'table',
  name: 'Gasthof Adler',
  timeZone: 'Europe/Zurich',
  language: 'de',
  languages: ['de'],
  phoneCountries: [
    { country: 'CH', callingCode: '41' },
    { country: 'DE', callingCode: '49' },
  ],
  country: 'CH',
};

describe('the guest’s form', () => {
  const countries = async (language: Language) => {
    const text = { ...(await commonLater(language)), language, tel: 'Tel' };
    const el = await stage(() =>
      guestForm({
        draft: { ...emptyGuest, 'tel-country': 'CH' },
        site,
        text,
        telHint: '',
        fieldError: () => undefined,
        onInput: () => undefined,
      }),
    );
    return el.findAll('option').map((option) => option.textContent);
  };

  it('names each country in the guest’s language, beside its dial code', async () => {
    expect(await countries('de')).to.deep.equal(['+41 Schweiz', '+49 Deutschland']);
    expect(await countries('uk')).to.deep.equal(['+41 Швейцарія', '+49 Німеччина']);
  });
});
