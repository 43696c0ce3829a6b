import { expect } from '@open-wc/testing';
import type { LookUpAnswer } from '../contract/index.ts';
import { stage } from '../controls/testing.ts';
import { expectTotalToStandOut } from '../controls/testing-sums.ts';
import { booked } from '../text/en/booked.ts';
import { common } from '../text/en/common.ts';
import { commonLater } from '../text/en/common-later.ts';
import { manage } from '../text/en/manage.ts';
import { manageTable } from '../text/en/manage-table.ts';
import { table } from '../text/en/table.ts';
import { initialContext, type ManageEvent } from './manage-context.ts';
import { managePage } from './manage-pages.ts';
import type { ManageView } from './manage-view.ts';
import { found, foundTable } from './testing.ts';

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function show(step: string, answer: LookUpAnswer, about: Partial<ManageView['context']> = {}) {
  const sent: ManageEvent[] = [];
  const view: ManageView = {
    context: { ...initialContext({ language: 'en', token: 'sealed' }), found: answer, ...about },
    state: '',
    loading: false,
    held: false,
    site: {
      site: 'bistro',
      kind: 'table',
      name: 'Bistro',
      timeZone: 'Europe/Zurich',
      language: 'en',
      languages: ['en'],
      phoneCountries: [{ country: 'CH', callingCode: '41' }],
    },
    proxy: 'https://proxy.example',
    text: { ...common, ...booked, ...commonLater, ...manage, ...table, ...manageTable },
    locale: 'en-GB',
    send: (event) => void sent.push(event),
  };
  const page = managePage(view, step);
  return { page, sent, el: await stage(() => page.content) };
}

describe('the page of a table that was booked', () => {
  it('passes the accessibility audit', async () => {
    await expect((await show('booked', foundTable())).el).to.be.accessible();
  });

  it('says when, for how many and where, and nothing of rooms and nights', async () => {
    const { el, page } = await show('booked', foundTable());
    expect(page.heading).to.equal('Your booking');
    expect(words(el.find('form')))
      .to.include('Reference B-4711')
      .and.match(/Date Friday,? 4 December 2026/)
      .and.include('Time 19:00')
      .and.include('Party size 4 people')
      .and.include('Where Garden')
      .and.include('Free of charge until noon.')
      .and.not.match(/hotel|room|arrival|guests|rate/i);
  });

  it('gives its calendar file, and a quiet way to change it', async () => {
    const { el, sent } = await show('booked', foundTable());
    expect(el.find('[part~=calendar-file]').getAttribute('href')).to.equal(
      'https://proxy.example/v1/sites/bistro/calendar/x.ics',
    );
    expect(el.findAll('[part~=document]')).to.have.length(0);
    const change = el.find<HTMLButtonElement>('[part~=change]');
    expect(words(change)).to.equal('Change the booking');
    change.click();
    expect(sent).to.deep.equal([{ type: 'change.asked' }]);
  });

  it('gives the telephone for what can not be done here, and no button for it', async () => {
    const both = { cancellable: false, changeable: false };
    for (const [can, said] of [
      [{ changeable: false }, 'To change something, please call us.'],
      [{ cancellable: false }, 'can no longer be cancelled here'],
      [both, 'To change or cancel it, please call us.'],
    ] as const) {
      const { el } = await show('booked', foundTable(can));
      expect(words(el.find('form'))).to.include(said);
      expect(el.find('[part=phone]').getAttribute('href')).to.equal('tel:+41445550171');
      expect(el.findAll('[part~=change]')).to.have.length('changeable' in can ? 0 : 1);
    }
  });

  it('says where it is booked only as far as is known', async () => {
    const { el, page } = await show('booked', foundTable({ unverified: true }));
    expect(words(el.find('form'))).to.include('As far as we know, this table is yours');
    expect(page.sign).to.equal(undefined);
    expect((await show('booked', foundTable())).page.sign).to.equal('confirmed');
  });

  it('is headed as changed right after it was', async () => {
    expect((await show('booked', foundTable(), { note: 'changed' })).page.heading).to.equal(
      'Your booking is changed',
    );
  });

  it('offers to cancel it only where that is possible', async () => {
    const { page, sent } = await show('booked', foundTable());
    page.next?.press();
    expect(sent).to.deep.equal([{ type: 'cancel.asked' }]);
    const fixed = await show('booked', foundTable({ cancellable: false, changeable: false }));
    expect(fixed.page.next).to.equal(undefined);
    expect(words(fixed.el.find('form'))).to.include('To change or cancel it, please call us.');
  });

  it('says before it cancels what becomes of the table', async () => {
    const { el } = await show('cancel', foundTable());
    expect(words(el.find('form')))
      .to.include('The table will be given to others.')
      .and.include('Cancellation: Free of charge until noon.')
      .and.not.include('room');
  });
});

describe('the page of a booking that does not stand yet', () => {
  it('says who is still to answer, whatever was booked', async () => {
    const answers = [
      [found({ status: 'requested' }), 'The hotel has not confirmed yet', 'the hotel must still confirm'],
      [foundTable({ status: 'requested' }), 'Your request has not been answered yet', 'has to say yes'],
    ] as const;
    for (const [answer, heading, still] of answers) {
      const { el, page } = await show('booked', answer);
      expect(page).to.include({ step: 'requested', heading });
      expect(words(el.find('[part=notice]')))
        .to.include('Nothing is booked yet')
        .and.include(still);
      expect(el.findAll('[part=notice] [part=phone]')).to.have.length(1);
    }
  });

  it('of a restaurant can be looked at again, and is said to have no answer yet', async () => {
    const { el, sent } = await show('booked', foundTable({ status: 'requested' }));
    el.find<HTMLButtonElement>('[part~=look-again]').click();
    expect(sent).to.deep.equal([{ type: 'look.again' }]);
    const { page } = await show('booked', foundTable({ status: 'requested' }), { note: 'noAnswerYet' });
    expect(page.note).to.equal('There is no answer yet.');
    expect(
      (await show('booked', found({ status: 'requested' }))).el.findAll('[part~=look-again]'),
    ).to.have.length(0);
  });

  it('that was refused or cancelled by others says so, with another time and the telephone', async () => {
    const over = { cancellable: false, changeable: false };
    for (const [step, status, heading, said] of [
      ['refused', 'refused', 'This table could not be booked', 'nothing is booked'],
      ['cancelled', 'cancelled', 'Your booking is cancelled', 'If you did not expect that, please call us.'],
    ] as const) {
      const { el, page, sent } = await show(step, foundTable({ status, ...over }));
      expect(page).to.include({ step, heading, wayOut: true });
      expect(words(el.find('form')))
        .to.include(said)
        .and.not.include('sorry that you are not coming');
      expect(el.findAll('[part=phone]')).to.have.length(1);
      expect(page.next?.label).to.equal('Choose another time');
      page.next?.press();
      expect(sent).to.deep.equal([{ type: 'another.asked' }]);
      await expect(el).to.be.accessible();
    }
  });

  it('that its guest has cancelled just now says nothing of others', async () => {
    const answer = foundTable({ status: 'cancelled' });
    const { el, page } = await show('cancelled', answer, { cancelledHere: true });
    expect(words(el.find('form'))).to.include('We are sorry that you are not coming.');
    expect(page.next).to.equal(undefined);
  });

  it('of a hotel says what was shown, and calls nothing a booking', async () => {
    const nothing = { items: [], total: null, paid: null, unpaid: null, document: false };
    const { el, page } = await show('booked', found({ status: 'requested', ...nothing }));
    expect(words(el.find('form')))
      .to.include('Number of your request 4711')
      .and.match(/Price as shown UAH\s4,579\.74/);
    expect(words(el.find('form')).replace('Nothing is booked yet', '')).not.to.match(/book/i);
    expect(page.next?.label).to.equal('Cancel the request');
    await expect(el).to.be.accessible();
  });

  it('is cancelled as the request that it is', async () => {
    const answer = found({ status: 'requested' });
    const { el, page } = await show('cancel', answer);
    expect(page.heading).to.equal('Cancel this request?');
    expect(words(el.find('form'))).to.include('What you asked for may be given to others.');
    expect((await show('cancelled', answer)).page.heading).to.equal('Your request is cancelled');
  });

  it('says that it is to be paid for, and calls it held', async () => {
    const { el, page } = await show('booked', foundTable({ status: 'held' }));
    expect(page).to.include({ step: 'held', sign: 'held', heading: 'Held for you, but not booked yet' });
    expect(words(el.find('[part=notice]'))).to.equal('It is booked once you have paid.');
  });

  it('says nothing of the kind of one that stands', async () => {
    const { el } = await show('booked', foundTable());
    expect(el.findAll('[part=notice]')).to.have.length(0);
  });
});

describe('the page of a stay', () => {
  it('says where the hotel charges another sum than was shown', async () => {
    const { el } = await show('booked', found({ agreed: { minor: 400_000, currency: 'UAH' } }));
    expect(words(el.find('[part~=error]'))).to.match(
      /You were shown UAH\s4,000\.00\. The hotel has recorded UAH\s4,579\.74\./,
    );
    expect((await show('booked', found())).el.findAll('[part~=error]')).to.have.length(0);
  });

  it('makes what the stay costs its most prominent sum, told by the hotel or as it was agreed', async () => {
    for (const width of [360, 1280]) {
      const { el } = await show('booked', found());
      el.style.inlineSize = `${width}px`;
      expectTotalToStandOut(el.find('form'), '4,579.74');
      el.remove();
      const silent = (await show('booked', found({ total: null, items: [], paid: null, unpaid: null }))).el;
      silent.style.inlineSize = `${width}px`;
      expectTotalToStandOut(silent.find('form'), '4,579.74');
      silent.remove();
    }
  });

  it('of which the hotel has no data any more speaks of no confirmation to come', async () => {
    const { el, page } = await show('inactive', found({ status: 'inactive', cancellable: false }));
    expect(page.heading).to.equal('This booking is not valid');
    expect(words(el.find('form')))
      .to.include('it has probably been cancelled')
      .and.not.match(/confirm/i);
  });
});

describe('the telephone', () => {
  it('stands once on the page, whatever else it says', async () => {
    for (const answer of [
      found(),
      found({ cancellable: false }),
      found({ status: 'requested' }),
      found({ agreed: { minor: 400_000, currency: 'UAH' } }),
      foundTable(),
      foundTable({ changeable: false }),
    ]) {
      expect((await show('booked', answer)).el.findAll('[part=phone]')).to.have.length(1);
    }
  });
});

describe('what cancelling costs', () => {
  const uah = (minor: number) => ({ minor, currency: 'UAH' });
  const said = async (step: string, answer: LookUpAnswer) =>
    words((await show(step, answer)).el.find('form'));

  for (const step of ['cancel', 'cancelled']) {
    it(`is told in words, ${step === 'cancel' ? 'before it is done' : 'and afterwards too'}`, async () => {
      expect(await said(step, found({ paid: uah(178_990) })))
        .to.match(/You have paid UAH\s1,789\.90\. The hotel pays it back according to its terms\./)
        .and.include('Cancellation: Free of charge until 18:00');
      expect(await said(step, found({ refundable: false, paid: uah(178_990) }))).to.match(
        /not refundable: the UAH\s1,789\.90 you have paid will not be paid back/,
      );
      expect(await said(step, found({ refundable: false, paid: null }))).to.include('you get no money back');
      expect(await said(step, found({ paid: uah(0) }))).to.include('You have not paid anything yet.');
      expect(await said(step, found({ paid: null }))).to.include('This rate is refundable');
    });
  }

  it('is the house’s to tell where it states no terms', async () => {
    expect(await said('cancel', foundTable({ cancellation: null }))).to.include(
      'Call us to hear whether cancelling costs anything: +41 44 555 01 71.',
    );
  });

  it('speaks of no money where nothing was booked yet', async () => {
    expect(await said('cancelled', found({ status: 'requested' }))).not.to.match(/paid|refund/);
  });

  it('is asked about by a button that takes away, and confirmed by another', async () => {
    for (const step of ['booked', 'cancel'])
      expect((await show(step, found())).page.next).to.include({ destructive: true });
  });
});
