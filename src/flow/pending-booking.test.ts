import { expect } from '@open-wc/testing';
import { pendingBooking } from './pending-booking.ts';

interface Kept {
  name: string;
}

const proxy = 'https://book.example';
const open = (site = 'adler', isShown = () => true) => pendingBooking<Kept>(proxy, site, isShown);
const entries = () => Object.keys(sessionStorage);

/** As a page that was loaded anew has it: no flow of before is shown. */
const leave = (site = 'adler', name = 'Zoë') => {
  const flow = { isShown: true };
  const pending = open(site, () => flow.isShown);
  pending.keep({ name });
  flow.isShown = false;
  return pending;
};

describe('a booking that a tab keeps', () => {
  const { now } = Date;
  const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage') as PropertyDescriptor;

  afterEach(() => {
    Date.now = now;
    Object.defineProperty(window, 'sessionStorage', storage);
    sessionStorage.clear();
  });

  it('is found again for its own site on its own proxy, and nowhere else', () => {
    leave();
    expect(open('krone').left).to.equal(null);
    expect(pendingBooking<Kept>('https://other.example', 'adler', () => true).left).to.equal(null);
    expect(open().left).to.deep.equal({ name: 'Zoë' });
  });

  it('stays where it is found, until it is dropped', () => {
    leave();
    const found = open('adler', () => false);
    expect(found.left).to.deep.equal({ name: 'Zoë' });
    expect(open('adler', () => false).left).to.deep.equal({ name: 'Zoë' });
    const last = open();
    last.drop();
    expect(entries()).to.deep.equal([]);
    expect(open().left).to.equal(null);
  });

  it('is not taken from another widget on the page that still shows it', () => {
    open().keep({ name: 'Zoë' });
    const second = open();
    expect(second.left).to.equal(null);
    second.keep({ name: 'Noah' });
    second.drop();
    expect(entries()).to.have.length(1);
  });

  it('is another one for each widget: of two that are left, each is found', () => {
    leave('adler', 'Zoë');
    const second = { isShown: true };
    open('adler', () => second.isShown); // takes the first over
    const names = [leave('krone', 'Noah'), open('krone')].map(({ left }) => left?.name);
    expect(names).to.deep.equal([undefined, 'Noah']);
  });

  it('belongs to the flow that took it over: the former one tells nothing, and drops nothing', () => {
    const former = leave();
    expect(former.isOwn()).to.equal(true);
    const found = open();
    expect(former.isOwn()).to.equal(false);
    former.drop();
    former.keep({ name: 'Noah' });
    expect(entries()).to.have.length(1);
    expect(found.isOwn()).to.equal(true);
    expect(sessionStorage.getItem(entries()[0] ?? '')).to.contain('Zoë');
  });

  it('is gone when it is too old to be answered', () => {
    leave();
    Date.now = () => now() + 64 * 60_000;
    expect(open('adler', () => false).left).not.to.equal(null);
    Date.now = () => now() + 66 * 60_000;
    expect(open().left).to.equal(null);
    expect(entries()).to.deep.equal([]);
  });

  it('is no booking where it can’t be read', () => {
    leave();
    sessionStorage.setItem(entries()[0] ?? '', '{');
    expect(open().left).to.equal(null);
    expect(entries()).to.deep.equal([]);
  });

  it('leaves alone what is the page’s own', () => {
    sessionStorage.setItem('cart', '1');
    leave();
    open().drop();
    expect(entries()).to.deep.equal(['cart']);
  });

  it('is not kept where storage is blocked or full, and the booking goes on', () => {
    const refuse = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: refuse });
    const blocked = open();
    blocked.keep({ name: 'Zoë' });
    blocked.drop();
    expect(blocked.left).to.equal(null);

    const full = { setItem: refuse, removeItem: () => undefined };
    Object.defineProperty(window, 'sessionStorage', { configurable: true, get: () => full });
    open().keep({ name: 'Zoë' });
  });
});
