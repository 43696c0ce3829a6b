import { expect } from '@open-wc/testing';
import { slots } from '../../manage/change/testing.ts';
import { foundTable } from '../../manage/testing.ts';
import { manageParts, managePartStates, parts, partStates, stayParts } from '../../theme/parts.ts';
import { refusal } from '../testing.ts';
import { ManageHarness, TableManageProxy } from './testing.ts';

let proxy: TableManageProxy;

beforeEach(() => {
  proxy = new TableManageProxy();
});

afterEach(() => {
  proxy.restore();
  ManageHarness.address('');
});

const open = (token = 'sealed') => ManageHarness.open(token, { site: 'bistro' });

/** The times of a day as they are shown. */
async function timesShown(booking: ManageHarness) {
  await booking.shows('[name=time]');
  await booking.settled();
}

async function atChange() {
  const booking = await open();
  await booking.step('booked');
  booking.find<HTMLButtonElement>('[part~=change]').click();
  await booking.step('change');
  await timesShown(booking);
  return booking;
}

/** By the keyboard, and then on. */
async function choose(booking: ManageHarness, time: string) {
  booking.find<HTMLInputElement>(`[name=time][value="${time}"]`).click();
  await booking.element.updateComplete;
  booking.next();
}

async function atCompare() {
  const booking = await atChange();
  await choose(booking, '20:30');
  await booking.step('compare');
  return booking;
}

describe('<booking-manage> of a table', () => {
  it('is accessible at every step of a change', async () => {
    const booking = await atChange();
    await booking.audit();
    await choose(booking, '20:30');
    await booking.step('compare');
    await booking.audit();
    booking.next();
    await booking.step('booked');
    await booking.audit();
  });

  it('has the controls of the booking widget’s first step, by the same names', async () => {
    const booking = await atChange();
    expect(booking.find<HTMLInputElement>('[name=party]').value).to.equal('4');
    expect(booking.has('[data-date="2026-12-04"]')).to.equal(true);
    const radios = [...(booking.element.shadowRoot?.querySelectorAll<HTMLInputElement>('[name=time]') ?? [])];
    expect(radios.map(({ value }) => value)).to.deep.equal(['19:00', '20:30', '21:00', '21:30']);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    expect(booking.element.shadowRoot?.activeElement).to.equal(booking.find('[part=heading]'));
  });

  it('asks once, with the old beside the new, and says what it is now', async () => {
    const booking = await atCompare();
    const cells = [...(booking.element.shadowRoot?.querySelectorAll('[part=comparison] tbody tr') ?? [])].map(
      (row) => [...row.children].map(({ textContent }) => textContent?.trim()),
    );
    expect(cells[1]).to.deep.equal(['Time', '7:00 PM', '8:30 PM']);
    expect(cells[2]).to.deep.equal(['Party size', '4 people', '4 people']);
    expect(proxy.said('change')).to.have.length(0);
    booking.next();
    await booking.step('booked');
    expect(booking.find('[part=heading]').textContent).to.contain('Your booking is changed');
    expect(booking.text).to.contain('8:30 PM');
    expect(proxy.said('change').map(({ body }) => body)).to.deep.equal([
      { token: 'sealed', language: 'en', offer: '2026-12-04 20:30', partySize: 4, repeat: false },
    ]);
  });

  it('keeps the new link in the address, for a reload, and asks by it', async () => {
    ManageHarness.address('#booking=sealed&lang=en');
    const booking = await atCompare();
    booking.next();
    await booking.step('booked');
    expect(location.hash).to.equal('#booking=moved');
    document.dispatchEvent(new Event('visibilitychange'));
    while (proxy.said('look-up').length < 2) await new Promise(requestAnimationFrame);
    expect(proxy.said('look-up').at(-1)?.body).to.include({ token: 'moved' });
  });

  it('fires no event of a booking that is made: it is the same one', async () => {
    const told: string[] = [];
    const types = ['booking-confirmed', 'booking-requested', 'booking-held', 'booking-cancelled'];
    const note = ({ type }: Event) => told.push(type);
    for (const type of types) document.addEventListener(type, note);
    const booking = await atCompare();
    booking.next();
    await booking.step('booked');
    for (const type of types) document.removeEventListener(type, note);
    expect(told).to.deep.equal([]);
  });

  it('leads back, and loses nothing that was chosen', async () => {
    const booking = await atCompare();
    booking.back();
    await booking.step('change');
    await timesShown(booking);
    expect(booking.find<HTMLInputElement>('[name=time][value="20:30"]').checked).to.equal(true);
    booking.back();
    await booking.step('booked');
    expect(booking.text).to.contain('7:00 PM');
  });

  it('says in words that a time on request gives the booking up', async () => {
    const booking = await atChange();
    await choose(booking, '21:00');
    await booking.step('compare');
    expect(booking.text).to.contain('the restaurant still has to say yes');
  });

  it('that meets a taken table says so above the times, which are loaded anew', async () => {
    proxy.answers.change = refusal('time', 'slot_taken', 'Just taken.');
    const booking = await atCompare();
    booking.next();
    await booking.step('change');
    await timesShown(booking);
    expect(booking.text).to.contain('Just taken.');
    expect(proxy.said('slots')).to.have.length(2);
    await booking.shows('#booking-time-error');
    await booking.audit();
  });

  it('refused as too late says so with the telephone, and offers it no more', async () => {
    proxy.answers.change = refusal('call', 'change_refused', 'Too late.');
    const booking = await atCompare();
    booking.next();
    await booking.shows('#booking-failure');
    expect(booking.text).to.contain('Too late.');
    expect(booking.find('#booking-failure [part=phone]').textContent).to.contain('+41 44 555 01 71');
    expect(booking.element.shadowRoot?.activeElement?.id).to.equal('booking-failure');
    expect(booking.has('[part~=next]')).to.equal(false);
    await booking.audit();
    booking.back();
    await booking.step('change');
    expect(booking.find<HTMLInputElement>('[name=time][value="20:30"]').checked).to.equal(true);
  });

  it('whose answer is lost is looked up', async () => {
    proxy.answers.change = refusal('pending', 'outcome_unknown');
    proxy.answers['look-up'] = foundTable();
    const booking = await atCompare();
    proxy.answers['look-up'] = foundTable({ time: '20:30' });
    booking.next();
    await booking.step('booked');
    expect(booking.text).to.contain('8:30 PM');
    expect(proxy.said('change')).to.have.length(1);
  });

  it('tries again where the day’s times can’t be loaded', async () => {
    proxy.answers.slots = refusal('wait', 'upstream_unreachable', 'Not now.');
    const booking = await open();
    await booking.step('booked');
    booking.find<HTMLButtonElement>('[part~=change]').click();
    await booking.step('change');
    await booking.shows('#booking-failure');
    await booking.audit();
    proxy.answers.slots = slots();
    booking.next();
    await timesShown(booking);
  });

  it('has the parts that the documents name for it, and no others', async () => {
    const seen = new Set<string>();
    const look = (booking: ManageHarness) => {
      for (const { part } of booking.element.shadowRoot?.querySelectorAll('[part]') ?? [])
        part.forEach((name) => seen.add(name));
    };
    proxy.answers['look-up'] = foundTable({ status: 'requested' });
    const booking = await open();
    await booking.step('requested');
    look(booking);
    proxy.answers['look-up'] = foundTable();
    look(await atCompare());
    const named = { ...parts, ...stayParts, ...manageParts, ...partStates, ...managePartStates };
    expect([...seen].filter((name) => !(name in named))).to.deep.equal([]);
    expect([...Object.keys(manageParts), 'change'].filter((name) => !seen.has(name))).to.deep.equal([]);
  });
});

describe('<booking-manage> without a link', () => {
  const fill = async (booking: ManageHarness, reference: string, contact: string) => {
    booking.type('reference', reference);
    booking.type('contact', contact);
    await booking.element.updateComplete;
    booking.next();
  };

  it('asks for reference and contact, opens the booking, and keeps its link in the address', async () => {
    const booking = await open('');
    await booking.step('find');
    await booking.audit();
    await fill(booking, 'B-4711', '079 123 45 67');
    await booking.step('booked');
    expect(proxy.said('find').map(({ body }) => body)).to.deep.equal([
      { language: 'en', reference: 'B-4711', contact: '079 123 45 67' },
    ]);
    expect(proxy.said('look-up').at(-1)?.body).to.include({ token: 'found' });
    expect(location.hash).to.equal('#booking=found');
    expect(booking.element.shadowRoot?.activeElement).to.equal(booking.find('[part=heading]'));
  });

  it('says what is missing, at its control', async () => {
    const booking = await open('');
    await booking.step('find');
    booking.next();
    await booking.shows('#booking-errors');
    expect(booking.find('#booking-reference-error').textContent).to.contain('Please enter the reference.');
    expect(booking.find('#booking-contact-error').textContent).to.contain('phone number');
    expect(proxy.said('find')).to.have.length(0);
    await booking.audit();
  });

  it('keeps what was typed where nothing is found', async () => {
    proxy.answers.find = refusal('contact', 'booking_not_matched', 'We find none.');
    const booking = await open('');
    await booking.step('find');
    await fill(booking, 'WRONG', 'mia@example.ch');
    await booking.shows('#booking-failure');
    expect(booking.text).to.contain('We find none.');
    expect(booking.find<HTMLInputElement>('[name=reference]').value).to.equal('WRONG');
    expect(booking.find<HTMLInputElement>('[name=contact]').value).to.equal('mia@example.ch');
    expect(booking.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('offers to find it where a link opens nothing', async () => {
    proxy.answers['look-up'] = refusal('call', 'link_invalid');
    const booking = await open();
    await booking.step('invalid');
    booking.next();
    await booking.step('find');
  });

  it('says where the link is, where the site finds none', async () => {
    proxy.restore();
    proxy = new TableManageProxy({ finds: undefined });
    const booking = await open('');
    await booking.step('invalid');
    expect(booking.text).to.contain('from your confirmation');
    expect(booking.has('[part~=next]')).to.equal(false);
  });
});

describe('<booking-manage> of a request', () => {
  const asked = foundTable({ status: 'requested', cancellable: false, changeable: false });

  async function atRequested() {
    proxy.answers['look-up'] = asked;
    const booking = await open();
    await booking.step('requested');
    return booking;
  }

  it('is looked at again by a press, and announced either way', async () => {
    const booking = await atRequested();
    booking.find<HTMLButtonElement>('[part~=look-again]').click();
    while (!booking.text.includes('There is no answer yet.')) await new Promise(requestAnimationFrame);
    expect(booking.find('[role=status]').textContent).to.contain('There is no answer yet.');
    proxy.answers['look-up'] = foundTable();
    booking.find<HTMLButtonElement>('[part~=look-again]').click();
    await booking.step('booked');
    expect(booking.element.shadowRoot?.activeElement).to.equal(booking.find('[part=heading]'));
  });

  it('is looked at again when the guest comes back to the page, as long as it is in it', async () => {
    const booking = await atRequested();
    proxy.answers['look-up'] = foundTable({ status: 'refused', cancellable: false, changeable: false });
    document.dispatchEvent(new Event('visibilitychange'));
    await booking.step('refused');
    await booking.audit();
    const count = proxy.said('look-up').length;
    booking.element.remove();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(proxy.said('look-up')).to.have.length(count);
  });
});
