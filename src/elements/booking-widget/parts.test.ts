import { expect } from '@open-wc/testing';
import { parts, partStates } from '../../theme/parts.ts';
import {
  confirmed,
  handoffStart,
  held as heldTable,
  plainStart,
  richStart,
  slot,
} from '../../table/testing.ts';
import { closed, FakeProxy, Harness, opened, refusal } from './testing.ts';

const seen = new Set<string>();
let proxy: FakeProxy;

/** Notes every part that is rendered now. */
function look({ element }: Harness): void {
  for (const { part } of element.shadowRoot?.querySelectorAll('[part]') ?? [])
    part.forEach((name) => seen.add(name));
}

/** An answer that waits for the test, so that what shows meanwhile can be seen. */
function held(answer: object) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return { answer: () => released.then(() => answer), release: () => release() };
}

describe('the parts of <booking-widget>', () => {
  before(async () => {
    proxy = new FakeProxy();
    const started = held(
      opened({
        ...richStart,
        choice: {
          title: 'Menu',
          required: false,
          options: [{ id: '1', name: 'Fish', price: { minor: 8500, currency: 'CHF' } }],
        },
      }),
    );
    proxy.answers.open = started.answer;
    const refused = held(refusal('time', 'few_seats_left'));
    proxy.answers.check = refused.answer;
    proxy.answers.alternatives = { slots: [slot('19:30')] };
    proxy.answers.slots = () => new Promise(() => {});

    const widget = await Harness.open();
    await widget.shows('[part=skeleton]');
    look(widget);
    started.release();
    await widget.step('when');
    look(widget);
    widget.find('[data-date="2026-12-06"]').click();
    await widget.shows('[part=popover]');
    look(widget);
    proxy.answers.slots = (await import('../../table/testing.ts')).slots;
    widget.find('[data-date="2026-12-05"]').click();
    widget.find('[data-date="2026-12-04"]').click();
    await widget.shows('[name=time][value="19:00"]');
    widget.find('[name=time][value="19:00"]').click();
    widget.next();
    await widget.shows('[part~=busy]');
    look(widget);
    refused.release();
    await widget.shows('[part~=alternative]');
    look(widget);
    proxy.answers.check = { session: 's', choiceOffered: true };
    widget.find('[part~=alternative]').click();
    await widget.step('guest');
    await widget.shows('[name=choice]');
    look(widget);
    widget.fillGuest();
    widget.next();
    await widget.step('code');
    look(widget);
    proxy.answers.code = refusal('pending', 'outcome_unknown');
    widget.type('code', '4812');
    widget.next();
    await widget.step('pending');
    widget.next();
    await widget.shows('[part~=asked]');
    look(widget);
    proxy.answers.code = confirmed;
    widget.next();
    await widget.step('confirmed');
    look(widget);
    proxy.answers.open = opened({ ...plainStart, venue: { ...plainStart.venue, city: 'Meilen' } });
    proxy.answers.guest = {
      ...heldTable,
      booking: { ...heldTable.booking, manageUrl: 'https://house.example/booking#booking=sealed' },
      paymentUrl: 'https://pay.example/1',
    };
    widget.find('[part~=another]').click();
    await widget.chooseTable();
    widget.next();
    await widget.step('held');
    await widget.shows('[part~=pay]');
    look(widget);
    proxy.answers.open = opened(handoffStart);
    widget.element.setAttribute('handoff', '');
    widget.element.reset();
    await widget.shows('[part=handoff]');
    look(widget);
    proxy.answers.open = closed('call', 'venue_blocked');
    widget.element.reset();
    await widget.step('unavailable');
    look(widget);
    proxy.restore();
  });

  const states = Object.keys(partStates);

  it('are all those that the documents promise', () => {
    const gone = [...Object.keys(parts), ...states].filter((name) => !seen.has(name));
    expect(gone).to.deep.equal([]);
  });

  it('are no others than the documents name', () => {
    const unnamed = [...seen].filter((name) => !(name in parts) && !states.includes(name));
    expect(unnamed).to.deep.equal([]);
  });
});
