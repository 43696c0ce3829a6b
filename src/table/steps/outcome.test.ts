import { expect } from '@open-wc/testing';
import type { TableOutcome, TableStart } from '../../contract/index.ts';
import { stage } from '../../controls/testing.ts';
import { common } from '../../text/en/common.ts';
import { commonLater } from '../../text/en/common-later.ts';
import { legal } from '../../text/en/legal.ts';
import { table } from '../../text/en/table.ts';
import { tableLater } from '../../text/en/table-later.ts';
import { initialContext, type TableEvent } from '../table-context.ts';
import type { LaterTableView } from '../table-view.ts';
import { booking, confirmed, filledDraft, held, requested, richStart, slot } from '../testing.ts';
import { outcomeStep } from './outcome.ts';

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const venue = {
  name: 'Gasthof Adler',
  street: 'Dorfstrasse 12',
  postalCode: '8706',
  city: 'Meilen',
  phone: '+41 44 000 00 00',
};

async function show(outcome: TableOutcome, change: Partial<TableStart> = {}, legalAddress?: string) {
  const sent: TableEvent[] = [];
  const view: LaterTableView = {
    context: {
      ...initialContext({
        language: 'en',
        start: { ...richStart, venue, ...change },
        draft: { ...filledDraft, comment: 'A pram, please.' },
      }),
      meals: [{ label: null, slots: [slot('19:00', { deposit: { minor: 4000, currency: 'CHF' } })] }],
      choiceOffered: true,
      outcome,
    },
    state: '',
    loading: false,
    held: false,
    site: {
      site: 'adler',
      kind: 'table',
      name: 'Adler',
      timeZone: 'Europe/Zurich',
      language: 'de',
      languages: ['de', 'en'],
      phoneCountries: [{ country: 'CH', callingCode: '41' }],
      ...(legalAddress ? { legal: { address: legalAddress } } : {}),
    },
    proxy: 'https://proxy.example',
    text: { ...common, ...table, ...commonLater, ...tableLater, ...legal },
    locale: 'en-CH',
    send: (event) => void sent.push(event),
  };
  return { el: await stage(() => outcomeStep(view)), sent };
}
const manageUrl = 'https://house.example/booking#booking=sealed';

describe('the confirmation of a table', () => {
  it('passes the accessibility audit', async () => {
    for (const outcome of [confirmed, requested, held])
      await expect((await show(outcome)).el).to.be.accessible();
  });

  it('has all that a guest needs to keep', async () => {
    const { el } = await show(confirmed);
    expect(words(el.find('[part=booking]')))
      .to.match(/Friday,? 4 December 2026, 19:00/)
      .and.include('2 people');
    expect(words(el.find('[part=details]')))
      .to.include('Reference r1')
      .and.include('Name Zoë Müller')
      .and.include('Your choice')
      .and.include('A message to the restaurant A pram, please.')
      .and.match(/Price To pay in advance: CHF\s40\.00/)
      .and.include('Address Dorfstrasse 12, 8706 Meilen')
      .and.include('Telephone +41 44 000 00 00')
      .and.include('To cancel By telephone.');
    expect(el.findAll('[part=phone]').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+41440000000',
    ]);
  });

  it('leads to a map by a link, and asks nothing of it before', async () => {
    const { el } = await show(confirmed);
    const map = el.find<HTMLAnchorElement>('[part=map]');
    expect(new URL(map.href).searchParams.get('query')).to.equal(
      'Gasthof Adler, Dorfstrasse 12, 8706 Meilen',
    );
    expect([new URL(map.href).protocol, map.rel]).to.deep.equal(['https:', 'noopener noreferrer']);
    expect(el.findAll('iframe, img, script')).to.have.length(0);
  });

  it('has the address of the contract where the booking system tells none, and no row where nobody does', async () => {
    const bare = { venue: { name: 'Gasthof Adler' } };
    expect(
      words((await show(confirmed, bare, 'Seestr. 1, 8000 Zürich')).el.find('[part=details]')),
    ).to.include('Address Seestr. 1, 8000 Zürich');
    expect((await show(confirmed, bare)).el.findAll('[part=map]')).to.have.length(0);
  });

  it('is cancelled online where there is a page for it', async () => {
    const capabilities = { ...richStart.capabilities, cancel: true };
    const { el } = await show({ status: 'confirmed', booking: { ...booking, manageUrl } }, { capabilities });
    expect(words(el.find('[part=details]'))).to.include('To cancel Online, with the button below.');
    expect(words(el.find('[part~=manage]'))).to.equal('Manage this booking');
  });

  it('can be printed', async () => {
    const { el } = await show(confirmed);
    const print = window.print;
    let printed = 0;
    window.print = () => printed++;
    el.find('[part~=print]').click();
    window.print = print;
    expect(printed).to.equal(1);
    expect((await show(requested)).el.findAll('[part~=print]')).to.have.length(0);
  });

  it('leads to another booking by a quiet link, and has no forward button', async () => {
    const { el, sent } = await show(confirmed);
    expect(el.findAll('[part~=next]')).to.have.length(0);
    el.find('[part~=another]').click();
    expect(sent).to.deep.equal([{ type: 'reset' }]);
  });

  it('marks what the house wrote with the language that it wrote it in', async () => {
    const { el } = await show({ status: 'confirmed', booking: { ...booking, place: 'Gartensaal' } });
    expect(el.findAll('[part=booking] [lang=de]').map(words)).to.deep.equal(['Gartensaal', 'Gasthof Adler']);
    expect(el.findAll('[part=details] [lang=de]').map(words)).to.deep.equal([
      'Fish',
      'Dorfstrasse 12, 8706 Meilen',
    ]);
  });

  it('marks its terms, and who the contract is with', async () => {
    const terms = { text: 'Gratis bis zum Vortag.', language: 'de' };
    const { el } = await show(confirmed, { cancellation: terms });
    const legal = el.find('[part~=legal]');
    expect(words(legal)).to.include('Gratis bis zum Vortag.');
    expect([...legal.querySelectorAll('[lang=de]')].map(words)).to.include('Gratis bis zum Vortag.');
  });

  it('calls a request by its name on the button that follows it', async () => {
    const { el } = await show({ status: 'requested', booking: { ...booking, manageUrl } });
    expect(words(el.find('[part~=manage]'))).to.equal('Follow this request');
  });

  it('says until when and where to pay what is held', async () => {
    const { el } = await show({
      ...(held as TableOutcome & { status: 'held' }),
      paymentUrl: 'https://pay.example/1',
    });
    expect(el.find('[part~=pay]').getAttribute('href')).to.equal('https://pay.example/1');
  });
});
