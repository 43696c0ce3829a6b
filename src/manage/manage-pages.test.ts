import { expect } from '@open-wc/testing';
import type { LookUpAnswer } from '../contract/index.ts';
import { stage } from '../controls/testing.ts';
import { booked } from '../text/en/booked.ts';
import { common } from '../text/en/common.ts';
import { manage } from '../text/en/manage.ts';
import { initialContext, type ManageEvent } from './manage-context.ts';
import { managePage } from './manage-pages.ts';
import type { ManageView } from './manage-view.ts';
import { found, foundTable } from './testing.ts';

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function show(step: string, answer: LookUpAnswer) {
  const sent: ManageEvent[] = [];
  const view: ManageView = {
    context: { ...initialContext({ language: 'en', token: 'sealed' }), found: answer },
    state: '',
    loading: false,
    held: false,
    site: {
      site: 'bistro',
      kind: 'table',
      name: 'Bistro',
      timeZone: 'Europe/Zurich',
      languages: ['en'],
      phoneCountries: [{ country: 'CH', callingCode: '41' }],
    },
    proxy: 'https://proxy.example',
    text: { ...common, ...booked, ...manage },
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

  it('gives its calendar file, and the telephone for what can not be done here', async () => {
    const { el } = await show('booked', foundTable());
    expect(el.find('[part~=calendar-file]').getAttribute('href')).to.equal(
      'https://proxy.example/v1/sites/bistro/calendar/x.ics',
    );
    expect(el.findAll('[part~=document]')).to.have.length(0);
    expect(words(el.find('form'))).to.include('Changes are made by telephone.');
    expect(el.find('[part=phone]').getAttribute('href')).to.equal('tel:+41445550171');
  });

  it('offers to cancel it only where that is possible', async () => {
    const { page, sent } = await show('booked', foundTable());
    page.next?.press();
    expect(sent).to.deep.equal([{ type: 'cancel.asked' }]);
    const fixed = await show('booked', foundTable({ cancellable: false, changeable: false }));
    expect(fixed.page.next).to.equal(undefined);
    expect(words(fixed.el.find('form'))).to.include('can no longer be cancelled here');
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
    for (const answer of [found({ status: 'requested' }), foundTable({ status: 'requested' })]) {
      const { el } = await show('booked', answer);
      expect(words(el.find('[part=notice]'))).to.equal(
        'Nothing is booked yet: someone here still has to say yes.',
      );
    }
  });

  it('says that it is to be paid for', async () => {
    const { el } = await show('booked', foundTable({ status: 'held' }));
    expect(words(el.find('[part=notice]'))).to.equal('It is booked once you have paid.');
  });

  it('says nothing of the kind of one that stands', async () => {
    const { el } = await show('booked', foundTable());
    expect(el.findAll('[part=notice]')).to.have.length(0);
  });
});
