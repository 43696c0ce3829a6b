import { expect } from '@open-wc/testing';
import type { StayBooking, StayOutcome } from '../../contract/index.ts';
import { stage } from '../../controls/testing.ts';
import { confirmed, held, plainStart, requested, stayBooking, suite } from '../testing.ts';
import { outcomeStep } from './outcome.ts';
import { chosenRoom, viewOf } from './testing.ts';

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const show = (changes: Parameters<typeof viewOf>[0], state = 'showing') => {
  const view = viewOf(changes, state);
  return stage(() => outcomeStep(view)).then((el) => ({ el, view }));
};
const roomOf = (change: Partial<StayBooking>) =>
  chosenRoom({ outcome: { status: 'confirmed', booking: { ...stayBooking, ...change } } });
const room = chosenRoom({ outcome: confirmed });
const other = chosenRoom({
  outcome: { status: 'confirmed', booking: { ...stayBooking, reference: '0000004712', roomType: 'Suite' } },
  roomType: suite,
});

describe('the confirmation', () => {
  it('passes the accessibility audit', async () => {
    await expect((await show({ rooms: [room, other] })).el).to.be.accessible();
  });

  it('says what is booked, with its number', async () => {
    const { el } = await show({ rooms: [room] });
    expect(words(el.find('[part=reference]'))).to.equal('0000004711');
    expect(words(el.find('[part=room]')))
      .to.include('Comfort')
      .and.match(/Arrival Thursday,? 10 December 2026, from 14:00/)
      .and.include('2 adults')
      .and.match(/UAH\s8,400\.00/);
  });

  it('has the page’s words for a booking only where all rooms are booked', async () => {
    const slots = async (...rooms: (typeof room)[]) => (await show({ rooms })).el.findAll('slot').length;
    expect(await slots(room, other)).to.equal(1);
    expect(await slots(room, chosenRoom({ outcome: requested }))).to.equal(0);
    expect(await slots(chosenRoom({ outcome: held }))).to.equal(0);
  });

  it('keeps in view what binds, as the hotel has booked it', async () => {
    const booking = roomOf({
      arrivalTime: '20:30',
      refundable: false,
      company: 'Mriya',
      payment: 'transfer',
      prepayment: {
        kind: 'due',
        amount: { minor: 840_000, currency: 'UAH' },
        due: '2026-12-04T11:00',
        words: null,
      },
    });
    const { el } = await show({ rooms: [booking] });
    expect(words(el.find('[part=room]')))
      .to.match(/Arrival Thursday,? 10 December 2026, 20:30/)
      .and.match(/Departure Saturday,? 12 December 2026, by 12:00/)
      .and.include('Company Mriya')
      .and.include('Cancellation Not refundable')
      .and.match(/Prepayment UAH\s8,400\.00 to be paid by 11:00 on Friday, 4 December/)
      .and.include('Payment Bank transfer');
  });

  it('has the guest’s name and message, where to go, whom to call, and what leads on quietly', async () => {
    const draft = { 'given-name': 'Anna', 'family-name': 'Berg', comment: 'A cot, please.' };
    const { el, view } = await show({ rooms: [room], draft });
    expect(words(el.find('form')))
      .to.include('Name Anna Berg')
      .and.include('A message to the hotel A cot, please.')
      .and.include('Address Khreshchatyk 1, Kyiv')
      .and.include('Telephone +380 44 000 00 00');
    expect(el.find<HTMLAnchorElement>('[part=map]').href).to.match(/^https:.*Khreshchatyk/);
    expect(el.findAll('[part~=next]')).to.have.length(0);
    el.find('[part~=another]').click();
    expect(view.sent).to.deep.equal([{ type: 'reset' }]);
  });

  it('marks the hotel’s names where the hotel does not have the page’s language', async () => {
    const marked = async (languages?: string[]) => {
      const view = viewOf({ rooms: [room] }, 'showing', languages);
      return (await stage(() => outcomeStep(view))).findAll('[part=room] [lang=uk]').map(words);
    };
    expect(await marked(['uk'])).to.deep.equal(['Comfort', 'Flexible']);
    expect(await marked(['uk', 'en'])).to.deep.equal([]);
  });

  it('says that the hotel writes how to pay what is due in advance', async () => {
    const prepayment = {
      kind: 'due' as const,
      amount: { minor: 840_000, currency: 'UAH' },
      due: '2026-12-04T11:00',
      words: null,
    };
    const { el } = await show({ rooms: [roomOf({ prepayment })], draft: { email: 'anna@example.com' } });
    expect(words(el.find('[part=room]'))).to.include(
      'The hotel will tell you at anna@example.com how to make the prepayment.',
    );
    expect(words((await show({ rooms: [room] })).el.find('[part=room]'))).not.to.include(
      'how to make the prepayment',
    );
  });

  it('gives the calendar file, the confirmation, and the link that cancels', async () => {
    const { el, view } = await show({ rooms: [room] });
    expect(el.find('[part~=calendar-file]').getAttribute('href')).to.equal(
      `https://proxy.example${stayBooking.calendar}`,
    );
    expect(el.find('[part~=manage]').getAttribute('href')).to.equal(stayBooking.manageUrl);
    expect(words(el.find('form'))).to.include('You can cancel with this link');
    el.find('[part~=document]').click();
    expect(view.sent).to.deep.equal([{ type: 'document.requested', index: 0 }]);
  });

  it('says which room each button is of, where there are several', async () => {
    const { el } = await show({ rooms: [room, other] });
    expect(el.findAll('[part~=document]').map(words)).to.deep.equal([
      'Confirmation as PDF, Room 1: Comfort',
      'Confirmation as PDF, Room 2: Suite',
    ]);
  });

  it('asks for a confirmation once, and says of which it is busy', async () => {
    const { el, view } = await show({ rooms: [room, other], document: 1 }, 'fetching');
    expect(el.findAll('[part~=busy]').map(words)).to.deep.equal(['Confirmation as PDF, Room 2: Suite']);
    for (const button of el.findAll('[part~=document]')) button.click();
    expect(view.sent).to.deep.equal([]);
  });

  it('gives the telephone where there is no page to cancel on, and no document where there is none', async () => {
    const { el } = await show({ rooms: [roomOf({ manageUrl: null, document: false })] });
    expect(el.findAll('[part~=manage], [part~=document]')).to.have.length(0);
    expect(words(el.find('form'))).to.include('To cancel, please call the hotel');
    expect(el.find('[part=phone]').getAttribute('href')).to.equal('tel:+380440000000');
  });

  it('promises no cancelling by a link where the hotel can not do it', async () => {
    const { el } = await show({ rooms: [room], start: plainStart });
    expect(words(el.find('form'))).to.include('To cancel, please call the hotel');
  });
});

describe('what is set off and does not stand yet', () => {
  const rooms = (...outcomes: StayOutcome[]) => outcomes.map((outcome) => chosenRoom({ outcome }));

  it('passes the accessibility audit', async () => {
    await expect((await show({ rooms: rooms(requested, held, confirmed) })).el).to.be.accessible();
  });

  it('is told as a request, with no mark of success', async () => {
    const { el } = await show({ rooms: rooms(requested), draft: { email: 'anna@example.com' } });
    expect(words(el.find('[part=notice]')))
      .to.include('Not booked yet: the hotel must still confirm.')
      .and.include('It will write to anna@example.com or call you.');
    expect(el.find('[part=notice] [part=phone]').getAttribute('href')).to.equal('tel:+380440000000');
    expect(words(el.find('[part=room]'))).to.include('Number of your request 0000004711');
    expect(words(el.find('[part~=manage]'))).to.equal('Follow this request');
    expect(el.findAll('[part=mark], [part~=document]')).to.have.length(0);
    // Words for what is booked stand nowhere on the page, neither to be seen nor to be heard.
    const heard = [words(el.find('form')), ...el.findAll('[aria-label]').map((each) => each.ariaLabel)].join(
      ' ',
    );
    expect(heard.replace('Not booked yet', '')).not.to.match(/book/i);
  });

  it('says where to pay for what is held, and until when of several', async () => {
    const paid = { ...held, paymentUrl: 'https://pay.example/1' };
    const { el } = await show({ rooms: rooms(paid) });
    expect(el.find('[part~=pay]').getAttribute('href')).to.equal('https://pay.example/1');
    const several = await show({ rooms: rooms(held, requested) });
    const [first, second] = several.el.findAll('[part=room]').map(words);
    expect(first)
      .to.match(/Held until 18:00 on Wednesday, 2 December/)
      .and.include('with the link that you receive from us');
    expect(second).to.include('Requested, not booked yet');
  });

  it('is told room by room, where another one stands', async () => {
    const { el } = await show({ rooms: rooms(confirmed, requested) });
    expect(
      el
        .findAll('[part=room]')
        .map(words)
        .map((text) => text?.includes('Booked, number')),
    ).to.deep.equal([true, false]);
    expect(words(el.find('[part=notice]'))).to.include('the hotel must still confirm');
    expect(el.findAll('[part~=document]').map(words)).to.deep.equal(['Confirmation as PDF, Room 1: Comfort']);
    expect(el.findAll('[part~=manage]').map(words)).to.deep.equal([
      'Manage this booking, Room 1: Comfort',
      'Follow this request, Room 2: Comfort',
    ]);
  });
});

describe('a hotel that charges another sum than was shown', () => {
  it('has both sums told, and whom to ask', async () => {
    const charged = { minor: 924_000, currency: 'UAH' };
    const { el } = await show({ rooms: [roomOf({ charged })] });
    expect(words(el.find('[part~=error]')))
      .to.match(/You were shown UAH\s8,400\.00\. The hotel has recorded UAH\s9,240\.00\./)
      .and.include('Please call us');
    expect(el.find('[part~=error] [part=phone]').getAttribute('href')).to.equal('tel:+380440000000');
    await expect(el).to.be.accessible();
  });

  it('is not spoken of where it charges the same, or does not say', async () => {
    const { el } = await show({ rooms: [room] });
    expect(el.findAll('[part~=error]')).to.have.length(0);
  });
});
