import { expect } from '@open-wc/testing';
import type { Site } from '../contract/index.ts';
import { stage } from '../controls/testing.ts';
import { common } from '../text/en/common.ts';
import { legal as texts } from '../text/en/legal.ts';
import { legalNotice } from './legal-notice.ts';

const legal = {
  name: 'Adler Gastro AG',
  address: 'Dorfstrasse 12, 8706 Meilen',
  email: 'info@adler.example',
  termsUrl: 'https://adler.example/agb',
  privacyUrl: 'https://adler.example/datenschutz',
};
const site: Site = {
  site: 'adler',
  kind: 'table',
  name: 'Gasthof Adler',
  timeZone: 'Europe/Zurich',
  language: 'de',
  languages: ['de'],
  phoneCountries: [{ country: 'CH', callingCode: '41' }],
  country: 'CH',
  legal,
};
const text = { ...common, ...texts };
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const show = (change: Partial<Parameters<typeof legalNotice>[0]> = {}) =>
  stage(() => legalNotice({ text, site, country: undefined, ...change }));

describe('what the law wants a guest to be told', () => {
  it('is who the contract is with, and where terms and privacy are', async () => {
    const el = await show();
    await expect(el).to.be.accessible();
    expect(words(el.find('[part~=legal]'))).to.include(
      'Contract with: Adler Gastro AG, Dorfstrasse 12, 8706 Meilen, info@adler.example',
    );
    expect(el.find('[href^=mailto]').getAttribute('href')).to.equal('mailto:info@adler.example');
    const links = el.findAll('[target=_blank]');
    expect(links.map((link) => [link.getAttribute('href'), words(link)])).to.deep.equal([
      [legal.termsUrl, 'Terms (opens in a new window)'],
      [legal.privacyUrl, 'Privacy (opens in a new window)'],
    ]);
    for (const link of links) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('is that there is no right of withdrawal, in words that fit the house’s country', async () => {
    const told = async (country: string | undefined, own = site) =>
      words((await show({ country, site: own })).find('[part~=legal]'));
    expect(await told('DE'))
      .to.include('no right of withdrawal')
      .and.include('§ 312g Abs. 2 Nr. 9 BGB');
    expect(await told('AT'))
      .to.include('no right of withdrawal')
      .and.include('§ 18 Abs. 1 Z 10 FAGG');
    expect(await told('GB'))
      .to.include('no right to cancel within 14 days')
      .and.include('reg. 28(1)(h)');
    for (const other of ['CH', 'US', 'UA'])
      expect(await told(other)).to.include('no general right of withdrawal');
    // Where the booking system gives no address, the settings say where the house is.
    expect(await told(undefined, { ...site, country: 'DE' })).to.include('§ 312g');
    expect(await told('AT', { ...site, country: 'DE' })).to.include('§ 18');
  });

  it('is the house’s cancellation terms, where the page has them nowhere else', async () => {
    expect(
      words(
        (await show({ cancellation: { text: 'Free until noon.', language: 'en' } })).find('[part~=legal]'),
      ),
    ).to.include('Cancellation: Free until noon.');
    expect(words((await show()).find('[part~=legal]'))).not.to.include('Cancellation:');
  });

  it('claims nothing of what the house does not state', async () => {
    const el = await show({ site: { ...site, legal: {} } });
    expect(el.findAll('a')).to.have.length(0);
    expect(words(el.find('[part~=legal]'))).not.to.include('Contract with');
    const some = await show({ site: { ...site, legal: { name: 'Adler AG', privacyUrl: legal.privacyUrl } } });
    expect(words(some.find('[part~=legal]'))).to.include('Contract with: Adler AG');
    expect(some.findAll('a').map(words)).to.deep.equal(['Privacy (opens in a new window)']);
  });
});
