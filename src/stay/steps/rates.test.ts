import { expect } from '@open-wc/testing';
import type { Rate, Restriction } from '../../contract/index.ts';
import { stage, type TestStage } from '../../controls/testing.ts';
import {
  contracts,
  flexible,
  nonRefundable,
  plainStart,
  ratesAnswer,
  everyRoomAt,
  restricted,
  roomsAnswer,
} from '../testing.ts';
import { ratesFound } from '../results.ts';
import { ratesStep } from './rates.ts';
import { viewOf } from './testing.ts';

const rates = ratesAnswer;
const company = { name: 'Mriya', prepayment: false, code: '30012345' };
const found = roomsAnswer;
const card = (el: TestStage, id: string) =>
  el.find(`[name=rate][value="${id}"]`).closest('[part~=card]') as HTMLElement;
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const show = (changes: Parameters<typeof viewOf>[0], state?: string) => {
  const view = viewOf({ found, ...changes, draft: { 'room-type': '14', ...changes?.draft } }, state);
  return stage(() => ratesStep(view)).then((el) => ({ el, view }));
};

describe('the rates', () => {
  it('pass the accessibility audit', async () => {
    const { el } = await show({
      rates,
      found: { ...found, contracts },
      company,
    });
    await expect(el).to.be.accessible();
  });

  it('say what the stay costs, what is included, and whether it is refunded', async () => {
    const { el } = await show({ rates });
    expect(words(card(el, '101')))
      .to.match(/UAH\s8,400\.00 for 2 nights/)
      .and.include('Can be refunded')
      .and.include('Nothing to be paid in advance')
      .and.include('Included: Room, Breakfast and Tourist tax');
  });

  it('say what is dearer at the desk, what is paid ahead and by when, and what is lost', async () => {
    const { el } = await show({ rates });
    expect(words(card(el, '102')))
      .to.include('Special offer')
      .and.match(/Instead of UAH\s8,400\.00/)
      .and.match(/UAH\s7,000\.00 to be paid by 11:00 on Friday, 4 December/)
      .and.include('Not refundable')
      .and.include('The whole stay is paid ahead.');
    expect(card(el, '102').querySelector('s')?.textContent).to.match(/8,400/);
    // 16.7 % less: no more is promised.
    expect([...card(el, '102').querySelectorAll('[part=badge]')].map(words)).to.deep.equal([
      'Special offer',
      '-16%',
    ]);
    expect(words(card(el, '102').querySelector('b:not([part])')!)).to.include('Not refundable');
    expect(card(el, '101').querySelector('b:not([part])')).to.equal(null);
  });

  it('let large words wrap, and cut off none', async () => {
    const { el } = await show({ rates });
    el.style.cssText = 'inline-size: 360px; --booking-font-size: 32px';
    for (const each of el.findAll('[part~=card]')) {
      // The radio reaches over the border, to be as large as the card.
      expect(each.scrollWidth).to.be.at.most(each.clientWidth + 1);
      const edge = each.getBoundingClientRect().right;
      for (const inner of each.querySelectorAll('[part=price], s, small, p')) {
        expect(inner.getBoundingClientRect().right, words(inner)).to.be.at.most(edge);
      }
    }
  });

  it('hold what each night costs, and each thing, one press away', async () => {
    const { el } = await show({ rates });
    const amounts = [...card(el, '101').querySelectorAll('details [part=price-row]')].map(words);
    expect(amounts).to.have.length(5);
    expect(amounts[0]).to.match(/Thu,? 10 Dec UAH\s4,200\.00/);
    expect(amounts[3]).to.match(/Breakfast UAH\s700\.00/);
  });

  it('are chosen by the price list', async () => {
    const { el, view } = await show({ rates });
    card(el, '102').querySelector('input')?.click();
    expect(view.sent).to.deep.equal([{ type: 'changed', control: 'rate', value: '102' }]);
  });

  describe('of a company', () => {
    const under = (id: string, name: string, expires?: string): Rate => ({
      ...flexible,
      contract: { id, name, ...(expires ? { expires } : {}) },
      quote: `quote-101-${id}`,
    });
    const offered = everyRoomAt(
      under('31', 'Terms A', '2027-03-31'),
      under('32', 'Terms B'),
      flexible,
      nonRefundable,
    );

    it('say whose they are, and until when the contract holds', async () => {
      const { el } = await show({ rates: offered, company });
      expect(words(card(el, '101'))).to.match(/Under your contract: Terms A, until .*31 March 2027/);
      expect(words(card(el, '101@32')))
        .to.include('Under your contract: Terms B')
        .and.not.include('until');
      expect(words(card(el, '102')))
        .to.include('Public rate')
        .and.not.include('Under your contract');
      expect(words((await show({ rates })).el.find('form'))).not.to.include('Public rate');
    });

    it('are told apart where contracts sell the same price list', async () => {
      const { el, view } = await show({ rates: offered, company, draft: { rate: '101@31' } });
      const inputs = el.findAll<HTMLInputElement>('[name=rate]');
      expect(inputs.map(({ value }) => value)).to.deep.equal(['101', '101@32', '101@0', '102']);
      expect(inputs.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
      for (const input of inputs.slice(1)) input.click();
      expect(view.sent).to.deep.equal(
        ['101@32', '101', '102'].map((value) => ({ type: 'changed', control: 'rate', value })),
      );
    });
  });

  describe('with a restriction', () => {
    const withRestrictions = (...restrictions: Restriction[]): Rate => ({ ...restricted, restrictions });

    it('can not be chosen, say why in the hotel’s words, and offer as many nights as it takes', async () => {
      const { el, view } = await show({ rates });
      const early = card(el, '103');
      early.querySelector('input')?.click();
      expect(view.sent).to.deep.equal([]);
      expect(words(early))
        .to.include('This rate is for 3 nights or more.')
        .and.include('From 3 nights only.');
      // Right under the reason, and without what is asked only of who books.
      expect(words(early.querySelector('[part=reason] + [part=hint]')!)).to.equal('From 3 nights only.');
      expect(words(early)).not.to.include('in advance');
      early.querySelector<HTMLElement>('[part~=extend]')?.click();
      expect(view.sent).to.deep.equal([{ type: 'stay.extended', nights: 3, rate: '103' }]);
    });

    for (const [kind, said, way] of [
      ['closed', 'do not offer this rate on these dates', 'Choose other dates'],
      ['closed_to_arrival', 'cannot arrive on that day', 'Choose another day of arrival'],
      ['early_booking', 'booked further ahead', 'Choose other dates'],
    ] as const) {
      it(`say so where it is ${kind}, even where the hotel does not, and lead to the dates`, async () => {
        const { el, view } = await show({ rates: everyRoomAt(withRestrictions({ kind, message: null })) });
        expect(words(card(el, '103'))).to.include(said);
        const button = card(el, '103').querySelector<HTMLElement>('.buttons button');
        expect(words(button as HTMLElement)).to.equal(way);
        button?.click();
        expect(view.sent).to.deep.equal([{ type: 'edit', step: 'dates' }]);
      });
    }

    it('offer no more nights where those would not help, or are more than can be booked', async () => {
      const minStay: Restriction = { kind: 'min_stay', message: null, nights: 3 };
      for (const restrictions of [
        [minStay, { kind: 'closed', message: null } as const],
        [{ ...minStay, nights: 31 }],
      ]) {
        const { el } = await show({ rates: everyRoomAt(withRestrictions(...restrictions)) });
        expect(el.findAll('[part~=extend]')).to.have.length(0);
      }
    });
  });

  it('that are none, or can all not be had, lead to another room or other dates', async () => {
    for (const [list, said] of [
      [[], 'has no rates'],
      [[restricted], 'None of the rates'],
    ] as const) {
      const { el, view } = await show({ rates: everyRoomAt(...list) });
      expect(words(el.find('[part=notice]'))).to.include(said);
      expect(words(el.find('[part~=open]')).split(said), 'said once').to.have.length(2);
      expect(ratesFound(view)).to.include(said);
      for (const button of el.findAll('[part=notice] button')) button.click();
      expect(view.sent).to.deep.equal([
        { type: 'edit', step: 'rooms' },
        { type: 'edit', step: 'dates' },
      ]);
    }
  });

  it('are not shown while others are asked for, nor when they could not be had', async () => {
    for (const state of ['pricing', 'moving', 'stalled']) {
      const { el, view } = await show({ rates }, state);
      expect(el.findAll('[name=rate]'), state).to.have.length(0);
      expect(ratesFound(view)).to.equal(undefined);
    }
  });

  it('are told to who can not see them, with the one that is chosen', () => {
    const said = ratesFound(
      viewOf({
        rates: everyRoomAt(flexible, nonRefundable, restricted),
        draft: { 'room-type': '14', rate: '101' },
      }),
    );
    expect(said).to.match(/^2 rates to choose from\. Flexible: UAH\s8,400\.00$/);
  });
});

describe('what a price depends on', () => {
  const fold = (el: TestStage) => el.find('details:has([part=terms])') as HTMLDetailsElement;

  it('is in one place below the prices, folded, and the fold says how it is', async () => {
    const { el } = await show({ rates, draft: { residence: 'resident', 'tourist-tax-exempt': true } });
    const terms = el.find('[part=terms]');
    expect(terms.ariaLabel).to.equal('What the price depends on');
    expect(terms.querySelectorAll('input')).to.have.length(7);
    expect(words(terms.querySelector('#booking-residence')!)).to.include('fees depend on it');
    const last = el.findAll('[name=rate]').at(-1);
    expect(terms.compareDocumentPosition(last!)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    expect(fold(el).open).to.equal(false);
    expect(words(fold(el).querySelector('summary')!)).to.equal(
      'Residence: Ukraine · Payment: Card · Without tourist tax – change',
    );
  });

  it('is unfolded where something in it is to be mended, or must be said', async () => {
    const fieldErrors = { residence: 'missingResidence' } as const;
    const refused = await show({ rates, fieldErrors, draft: { residence: 'resident' } });
    expect(fold(refused.el).open).to.equal(true);
    const unknown = await show({ rates });
    expect(fold(unknown.el).open).to.equal(true);
  });

  it('is only what this hotel leaves to choose', async () => {
    const { el } = await show({ rates, start: plainStart });
    expect(el.findAll('[part=terms]')).to.have.length(0);
    const names = new Set(el.findAll('input').map((input) => input.getAttribute('name')));
    expect([...names]).to.deep.equal(['room-type', 'rate']);
  });

  it('is what the hotel offers, with nothing ticked that the guest has not ticked', async () => {
    const { el, view } = await show({ rates });
    expect(el.findAll('[type=checkbox]:checked')).to.have.length(0);
    expect(words(el.find('[name=tourist-tax-exempt]').parentElement as HTMLElement)).to.equal(
      'I am exempt from tourist tax',
    );
    expect(el.find<HTMLInputElement>('[name=payment][value=card]').checked).to.equal(true);
    expect(el.findAll('[name=residence]:checked')).to.have.length(0);
    for (const selector of [
      '[name=tourist-tax-exempt]',
      '[name=transport]',
      '[value=cash]',
      '[value=resident]',
    ]) {
      el.find(selector).click();
    }
    expect(view.sent).to.deep.equal([
      { type: 'changed', control: 'tourist-tax-exempt', value: true },
      { type: 'changed', control: 'transport', value: true },
      { type: 'changed', control: 'payment', value: 'cash' },
      { type: 'changed', control: 'residence', value: 'resident' },
    ]);
    expect(words(el.find('[value=resident]').parentElement as HTMLElement)).to.equal('Ukraine');
  });

  it('is how a company pays: as a contract of it allows, or as anyone may, with whose rates that leads to', async () => {
    const { el } = await show({ found: { ...found, contracts }, company, rates });
    const shown = el
      .findAll<HTMLInputElement>('[name=payment]')
      .map((input) => [input.value, words(input.closest('label')?.querySelector('[part=hint]') as Element)]);
    expect(shown).to.deep.equal([
      ['cash', 'Terms A and public rates'],
      ['card', 'Terms A and public rates'],
      ['transfer', 'Terms B'],
    ]);
    const alone = await show({ rates });
    expect(alone.el.findAll('[name=payment] ~ [part=hint]')).to.have.length(0);
  });

  it('is a loyalty code, which is named once the prices are its own', async () => {
    const { el } = await show({ rates, loyalty: 'GOLD', draft: { 'loyalty-code': 'GOLD2' } });
    expect(words(el.find('form'))).to.include('Loyalty code: GOLD Which rate');
    expect(words((await show({ rates })).el.find('form'))).not.to.include('Loyalty code:');
  });

  it('is a loyalty code, whose prices Enter asks for without going on', async () => {
    const { el, view } = await show({ rates });
    let submitted = 0;
    el.find('form').addEventListener('submit', () => submitted++);
    el.find('details:has([name=loyalty-code])').setAttribute('open', '');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    el.find('[name=loyalty-code]').dispatchEvent(enter);
    el.find('[part~=apply]').click();
    expect(enter.defaultPrevented).to.equal(true);
    expect(submitted).to.equal(0);
    expect(view.sent).to.deep.equal([{ type: 'loyalty.applied' }, { type: 'loyalty.applied' }]);
  });
});
