import { expect } from '@open-wc/testing';
import { FakeProxy, Harness, refusal } from './testing.ts';
import { codeSent, confirmed } from '../../table/testing.ts';

const heardOn = (type: string): unknown[] => {
  const heard: unknown[] = [];
  const listen = (event: Event) => heard.push(event);
  document.addEventListener(type, listen);
  stop.push(() => document.removeEventListener(type, listen));
  return heard;
};
const stop: (() => void)[] = [];

const entries = () => Object.keys(sessionStorage);
/** A call that is on its way when the page is left. */
const neverAnswered = () => new Promise<object>(() => undefined);

describe('<booking-widget> in a page that is loaded anew', () => {
  let proxy: FakeProxy;
  beforeEach(() => {
    proxy = new FakeProxy();
  });
  afterEach(() => {
    stop.splice(0).forEach((undo) => undo());
    proxy.restore();
  });

  /** The page is left while the call is under way; what the tab keeps remains. */
  async function leaveWhile(call: 'guest' | 'code'): Promise<void> {
    const widget = await Harness.open();
    await widget.chooseTable();
    widget.fillGuest();
    if (call === 'code') {
      widget.next();
      await widget.step('code');
    }
    proxy.answers[call] = neverAnswered;
    // A whole code sends itself.
    if (call === 'code') widget.type('code', '4812');
    else widget.next();
    while (!proxy.said(call).length) await new Promise(requestAnimationFrame);
    widget.element.parentElement?.remove();
  }

  it('keeps nothing before a call that books is sent, nor once its answer is there', async () => {
    const widget = await Harness.open();
    await widget.chooseTable();
    widget.fillGuest();
    expect(entries()).to.deep.equal([]);
    widget.next();
    await widget.step('code');
    expect(entries()).to.deep.equal([]);
    widget.type('code', '4812');
    widget.next();
    await widget.step('confirmed');
    expect(entries()).to.deep.equal([]);
  });

  it('shows that it checks, by the same call, and tells the page once that it was booked', async () => {
    const [confirmations, pendings] = [heardOn('booking-confirmed'), heardOn('booking-pending')];
    await leaveWhile('code');
    expect(entries()).to.have.length(1);
    let answer!: (answer: object) => void;
    proxy.answers.code = () => new Promise((resolve) => (answer = resolve));
    const widget = await Harness.open();
    await widget.step('pending');
    expect(widget.text).to.contain('We are checking your booking').and.to.contain('044 000 00 00');
    expect(widget.text).to.contain('2 people');
    expect(proxy.said('code').at(-1)?.body).to.include({ code: '4812', repeat: true });
    await widget.audit();
    answer(confirmed);
    await widget.step('confirmed');
    expect([confirmations.length, pendings.length]).to.deep.equal([1, 1]);
    expect(entries()).to.deep.equal([]);
  });

  it('asks for the code where one was sent', async () => {
    await leaveWhile('guest');
    proxy.answers.guest = codeSent;
    const widget = await Harness.open();
    await widget.step('code');
    expect(widget.has('[name=code]')).to.equal(true);
    expect(entries()).to.deep.equal([]);
  });

  it('keeps all that was typed where the booking was refused', async () => {
    await leaveWhile('guest');
    proxy.answers.guest = refusal('contact', 'phone_invalid', 'Not a number.');
    const widget = await Harness.open();
    await widget.step('guest');
    expect(widget.find<HTMLInputElement>('[name="family-name"]').value).to.equal('Müller');
    expect(widget.text).to.contain('Not a number.');
  });

  it('lets a guest begin anew only by their statement, after a check in vain', async () => {
    await leaveWhile('guest');
    proxy.answers.guest = refusal('pending', 'outcome_unknown');
    const widget = await Harness.open();
    await widget.step('pending');
    await widget.shows('[part~=notice]');
    await widget.audit();
    widget.element.reset();
    await widget.settled();
    expect(widget.element.getAttribute('step')).to.equal('pending');
    expect(entries()).to.have.length(1);
    widget.find('[part~=asked]').click();
    await widget.step('when');
    expect(entries()).to.deep.equal([]);
    expect(proxy.said('guest').every(({ body }, index) => index === 0 || body.repeat === true)).to.equal(
      true,
    );
  });

  it('leaves a second widget of the same site alone', async () => {
    await leaveWhile('guest');
    proxy.answers.guest = refusal('pending', 'outcome_unknown');
    const first = await Harness.open();
    await first.step('pending');
    const second = await Harness.open();
    await second.step('when');
    expect(first.element.getAttribute('step')).to.equal('pending');
  });

  it('checks on when its language changes', async () => {
    await leaveWhile('guest');
    proxy.answers.guest = refusal('pending', 'outcome_unknown');
    const widget = await Harness.open();
    await widget.shows('[part~=asked]');
    widget.element.lang = 'de';
    while (!widget.text.includes('Wir prüfen')) await new Promise(requestAnimationFrame);
    proxy.answers.guest = confirmed;
    widget.next();
    await widget.step('confirmed');
    expect(proxy.said('guest').at(-1)?.body).to.include({ language: 'de', repeat: true });
  });

  it('books where storage is blocked', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage') as PropertyDescriptor;
    const get = () => {
      throw new DOMException('', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
    stop.push(() => Object.defineProperty(window, 'sessionStorage', storage));
    proxy.answers.guest = confirmed;
    const widget = await Harness.open();
    await widget.chooseTable();
    widget.fillGuest();
    widget.next();
    await widget.step('confirmed');
  });
});
