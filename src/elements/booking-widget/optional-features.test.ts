import { expect, oneEvent } from '@open-wc/testing';
import { BookingConfirmedEvent } from '../events.ts';
import { FakeProxy, Harness } from './testing.ts';

let proxy: FakeProxy;

beforeEach(() => {
  proxy = new FakeProxy();
});

afterEach(() => proxy.restore());

/** Until a module that loads on demand has done what it is for. */
const until = async (done: () => boolean) => {
  while (!done()) await new Promise(requestAnimationFrame);
};

describe('history', () => {
  it('makes Back lead to the previous step, with all that was typed', async () => {
    history.replaceState({ router: 'its own' }, '');
    const entries = history.length;
    const widget = await Harness.open({ history: '' });
    await widget.chooseTable();
    await until(() => history.length > entries);
    expect(history.state).to.deep.equal({ router: 'its own' });
    widget.type('given-name', 'Zoë');
    history.back();
    await widget.step('when');
    expect(widget.element.summary).to.deep.equal({ partySize: 2, date: '2026-12-04', time: '19:00' });
    await widget.shows('[name=time]:checked');
    widget.next();
    await widget.step('guest');
    expect(widget.find<HTMLInputElement>('[name=given-name]').value).to.equal('Zoë');
    widget.find('[part=back]').click();
    await widget.step('when');
    await oneEvent(window, 'popstate');
  });

  it('leaves the page alone where it is not asked for', async () => {
    const entries = history.length;
    const widget = await Harness.open();
    await widget.chooseTable();
    expect(history.length).to.equal(entries);
  });
});

describe('analytics', () => {
  afterEach(() => delete window.dataLayer);

  it('tells the data layer what GA4 recommends, and nothing of the guest', async () => {
    const widget = await Harness.open({ analytics: 'datalayer' });
    await widget.chooseTable();
    widget.fillGuest();
    widget.next();
    await widget.step('code');
    widget.type('code', '4812');
    widget.next();
    await widget.step('confirmed');
    const told = window.dataLayer as { event?: string; ecommerce: { transaction_id?: string } | null }[];
    expect(told.flatMap(({ event }) => event ?? [])).to.deep.equal([
      'view_item',
      'begin_checkout',
      'purchase',
    ]);
    expect(told.at(-1)?.ecommerce?.transaction_id).to.equal('r1');
    for (const personal of ['Zoë', 'Müller', 'zoe@', '079', '4812']) {
      expect(JSON.stringify(told)).not.to.contain(personal);
    }
  });

  it('tells what a stay is worth, room by room', async () => {
    const widget = await Harness.open({ analytics: 'datalayer' });
    await widget.step('when');
    await until(() => window.dataLayer !== undefined);
    const room = { reference: '7', arrival: '2026-12-08', departure: '2026-12-10', adults: 2, children: 0 };
    const rooms = [
      { ...room, roomType: 'Comfort', rate: 'Flexible', value: 4571.04 },
      { ...room, reference: '8', roomType: 'Suite', rate: 'Flexible', value: 9000 },
    ];
    const stay = { kind: 'stay', reference: '7', arrival: room.arrival, departure: room.departure } as const;
    widget.element.dispatchEvent(
      new BookingConfirmedEvent({ ...stay, rooms, value: 13_571.04, currency: 'UAH' }),
    );
    const { ecommerce } = window.dataLayer?.at(-1) as { ecommerce: Record<string, unknown> };
    expect(ecommerce).to.deep.include({ transaction_id: '7', value: 13_571.04, currency: 'UAH' });
    expect(ecommerce.items).to.have.length(2);
    expect((ecommerce.items as object[])[0]).to.include({
      item_variant: 'Comfort, Flexible',
      price: 4571.04,
    });
  });

  it('tells nothing where it is not asked for', async () => {
    const widget = await Harness.open();
    await widget.step('when');
    expect(window.dataLayer).to.equal(undefined);
  });
});
