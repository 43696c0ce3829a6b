import { aTimeout, expect } from '@open-wc/testing';
import { handoffStart, plainStart, slot, slots } from '../../table/testing.ts';
import type { BookingHandoffEvent } from '../events.ts';
import { FakeProxy, Harness, opened, refusal } from './testing.ts';

interface Opened {
  fields: Record<string, string>;
  action: string;
  method: string;
  target: string;
  rel: string | null;
}

let proxy: FakeProxy;
/** The forms that went into a window of their own. */
let windows: Opened[];
let warnings: string[];
const { warn } = console;
const { submit } = HTMLFormElement.prototype;

beforeEach(() => {
  proxy = new FakeProxy();
  proxy.answers.open = opened(handoffStart);
  [windows, warnings] = [[], []];
  console.warn = (text: string) => warnings.push(String(text));
  HTMLFormElement.prototype.submit = function () {
    const { action, method, target } = this;
    expect(this.isConnected, 'a form goes nowhere outside a document').to.equal(true);
    const fields = Object.fromEntries(new FormData(this)) as Record<string, string>;
    windows.push({ fields, action, method, target, rel: this.getAttribute('rel') });
  };
});

afterEach(() => {
  proxy.restore();
  console.warn = warn;
  HTMLFormElement.prototype.submit = submit;
});

const nextIs = (widget: Harness, label: string) => widget.find('[part~=next]').innerText.trim() === label;
const until = async (done: () => boolean) => {
  while (!done()) await new Promise(requestAnimationFrame);
};

/** At a day whose times are there. */
async function atTimes(attributes: Record<string, string> = {}): Promise<Harness> {
  const widget = await Harness.open({ handoff: '', date: '2026-12-04', ...attributes });
  await widget.step('when');
  await widget.shows('[name=time][value="19:00"]');
  return widget;
}

function press(element: HTMLElement): void {
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
}

const time = (widget: Harness, value: string) => widget.find(`[name=time][value="${value}"]`);

describe('a booking that goes on in the booking system’s own window', () => {
  it('takes day, time and party along, within the press', async () => {
    const widget = await atTimes({ 'party-size': '3' });
    time(widget, '19:00').click();
    expect(nextIs(widget, 'Continue at Elsewhere')).to.equal(true);
    widget.next();
    // Nothing is waited for: a browser would block a window that opens later.
    expect(windows).to.deep.equal([
      {
        fields: { day: '2026-12-04', hour: '19:00', seats: '3' },
        action: 'https://elsewhere.example/direct',
        method: 'post',
        target: '_blank',
        rel: 'noopener',
      },
    ]);
    expect(widget.element.shadowRoot?.querySelectorAll('form')).to.have.length(1);
  });

  it('stays where it is, says that nothing is booked, and tells the page', async () => {
    const heard: Event[] = [];
    for (const type of ['booking-handoff', 'booking-submit', 'booking-confirmed'])
      window.addEventListener(type, (event) => heard.push(event), { once: true });
    const widget = await atTimes();
    time(widget, '19:00').click();
    widget.find('[part~=next]').focus();
    widget.next();
    await widget.element.updateComplete;
    expect(widget.element.getAttribute('step')).to.equal('when');
    expect(widget.find('[part=heading]').innerText).to.equal('Continue in the new window');
    expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[part=heading]'));
    expect(widget.text).to.contain('Nothing is booked here yet');
    expect(widget.find('[role=status]').textContent).to.contain('Nothing is booked here yet');
    expect(heard.map(({ type }) => type)).to.deep.equal(['booking-handoff']);
    expect(heard[0] as BookingHandoffEvent).to.deep.include({
      date: '2026-12-04',
      time: '19:00',
      partySize: 2,
    });
    // It was neither checked nor booked.
    expect(proxy.calls.map(({ path }) => path.split('/').at(-1))).to.deep.equal(['open', 'slots']);
  });

  it('can be opened again, and left, with all that was chosen', async () => {
    const widget = await atTimes({ 'party-size': '3' });
    time(widget, '19:00').click();
    widget.next();
    await widget.element.updateComplete;
    expect(nextIs(widget, 'Open again')).to.equal(true);
    widget.next();
    expect(windows).to.have.length(2);
    expect(windows[1]).to.deep.equal(windows[0]);
    widget.find('[part~=back]').click();
    await widget.shows('[name=time]:checked');
    expect(widget.element.summary).to.deep.equal({ partySize: 3, date: '2026-12-04', time: '19:00' });
    expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[part=heading]'));
  });

  it('has a link beside it that says what it does not take along', async () => {
    const widget = await atTimes();
    const look = () => {
      const link = widget.find<HTMLAnchorElement>('[part~=handoff]');
      expect(link.innerText).to.equal('Open Elsewhere without these details');
      expect(link.href).to.equal('https://elsewhere.example/direct');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    };
    look();
    time(widget, '19:00').click();
    widget.next();
    await widget.element.updateComplete;
    look();
  });

  it('opens no window while something is missing', async () => {
    const widget = await atTimes();
    widget.next();
    await widget.element.updateComplete;
    expect(windows).to.deep.equal([]);
    expect(widget.text).to.contain('Please choose a time.');
    expect(widget.element.shadowRoot?.activeElement?.id).to.equal('booking-errors');
  });

  it('is accessible on each of its pages', async () => {
    const widget = await atTimes();
    await widget.audit();
    press(time(widget, '19:00'));
    await widget.shows('[part~=back]');
    await widget.audit();
    widget.next();
    await until(() => widget.text.includes('Nothing is booked here yet'));
    await widget.audit();
  });
});

describe('a press on a time of such a booking', () => {
  it('asks whether it is free, and leads to the button that opens the window', async () => {
    const widget = await atTimes();
    expect(widget.text).to.contain('to see whether it is free');
    press(time(widget, '19:00'));
    await widget.shows('[part~=back]');
    expect(proxy.said('check')).to.have.length(1);
    expect(windows).to.deep.equal([]);
    expect(widget.element.getAttribute('step')).to.equal('when');
    expect(widget.find('[part=heading]').innerText).to.equal('A table is free at 7:00 PM');
    expect(widget.element.shadowRoot?.activeElement).to.equal(widget.find('[part=heading]'));
    widget.next();
    expect(windows.map(({ fields }) => fields)).to.deep.equal([
      { day: '2026-12-04', hour: '19:00', seats: '2' },
    ]);
    expect(proxy.said('guest')).to.have.length(0);
  });

  it('tells here that it is full, and offers what is free', async () => {
    proxy.answers.check = refusal('time', 'time_full');
    proxy.answers.alternatives = { slots: [slot('19:30')] };
    const widget = await atTimes();
    press(time(widget, '19:00'));
    await widget.shows('[part~=alternative]');
    // Asked once more, and not sent elsewhere for it.
    widget.next();
    await until(() => proxy.said('check').length === 2);
    await widget.settled();
    expect(windows).to.deep.equal([]);
    proxy.answers.check = { session: 's', choiceOffered: true };
    await widget.shows('[part~=alternative]');
    widget.find('[part~=alternative]').click();
    await until(() => widget.find('[part=heading]').innerText === 'A table is free at 7:30 PM');
    widget.next();
    expect(windows.map(({ fields }) => fields.hour)).to.deep.equal(['19:30']);
  });

  it('sends no promo code, which the window would not take', async () => {
    const widget = await atTimes({ 'promo-code': 'ADLER10' });
    expect(widget.has('[name=promo-code]')).to.equal(false);
    press(time(widget, '19:00'));
    await widget.shows('[part~=back]');
    expect(proxy.said('check')[0]?.body).not.to.have.property('promoCode');
  });

  it('counts anew once the page has changed what is chosen', async () => {
    const widget = await atTimes();
    press(time(widget, '19:00'));
    await widget.shows('[part~=back]');
    widget.element.setAttribute('time', '19:30');
    await until(() => !widget.has('[part~=back]'));
    expect(widget.find<HTMLInputElement>('[name=time]:checked').value).to.equal('19:30');
  });
});

describe('the attribute handoff', () => {
  it('is live', async () => {
    const widget = await atTimes({ time: '19:00' });
    expect(nextIs(widget, 'Continue at Elsewhere')).to.equal(true);
    widget.element.removeAttribute('handoff');
    await until(() => nextIs(widget, 'Continue'));
    expect(widget.has('[part~=handoff]')).to.equal(false);
    widget.element.setAttribute('handoff', '');
    await until(() => nextIs(widget, 'Continue at Elsewhere'));
    widget.element.removeAttribute('handoff');
    await until(() => nextIs(widget, 'Continue'));
    widget.next();
    await widget.step('guest');
    expect(windows).to.deep.equal([]);
  });

  it('leaves a booking alone that is past its first step', async () => {
    const widget = await Harness.open({ date: '2026-12-04', time: '19:00' });
    await widget.step('when');
    await widget.shows('[name=time]:checked');
    widget.next();
    await widget.step('guest');
    widget.fillGuest();
    widget.element.setAttribute('handoff', '');
    await widget.element.updateComplete;
    expect(widget.find<HTMLInputElement>('[name=given-name]').value).to.equal('Zoë');
    widget.next();
    await widget.step('code');
  });

  it('is ignored where the booking system has no such window, with one warning that says why', async () => {
    proxy.answers.open = opened(plainStart);
    const widget = await atTimes({ time: '19:00' });
    widget.element.setAttribute('date', '2026-12-05');
    await widget.shows('[name=time][value="19:00"]');
    await aTimeout(0);
    expect(warnings).to.deep.equal([
      '<booking-widget>: handoff is ignored; the site’s booking system has no window of its own to go on in.',
    ]);
    expect(nextIs(widget, 'Continue')).to.equal(true);
  });

  it('outlasts a new beginning', async () => {
    const widget = await atTimes({ time: '19:00' });
    widget.element.reset();
    await until(() => proxy.said('open').length === 2);
    await widget.shows('[part~=handoff]');
    expect(nextIs(widget, 'Continue at Elsewhere')).to.equal(true);
  });
});

describe('a day whose times can’t be loaded for such a booking', () => {
  it('is tried again by the button, and no window opens', async () => {
    proxy.answers.slots = refusal('wait', 'upstream_unreachable');
    const widget = await Harness.open({ handoff: '', date: '2026-12-04' });
    await widget.step('when');
    await until(() => widget.has('#booking-failure') && nextIs(widget, 'Try again'));
    proxy.answers.slots = slots;
    widget.next();
    await widget.shows('[name=time][value="19:00"]');
    expect(nextIs(widget, 'Continue at Elsewhere')).to.equal(true);
    expect(windows).to.deep.equal([]);
  });
});
