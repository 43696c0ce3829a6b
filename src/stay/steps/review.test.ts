import { expect } from '@open-wc/testing';
import type { ErrorCode } from '../../contract/index.ts';
import { stage } from '../../controls/testing.ts';
import { BookingError } from '../../proxy-client/booking-error.ts';
import { pricesChanged } from '../results.ts';
import { confirmed, flexible, held, nonRefundable, plainStart, requested, suite } from '../testing.ts';
import { reviewStep } from './review.ts';
import { chosenRoom, twoNights, viewOf } from './testing.ts';

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const show = (changes: Parameters<typeof viewOf>[0], state = 'reading') => {
  const view = viewOf(changes, state);
  return stage(() => reviewStep(view)).then((el) => ({ el, view }));
};
const refused = (code: ErrorCode) =>
  new BookingError({
    code,
    remedy: 'room',
    message: 'Ця кімната щойно зайнята.',
    language: 'uk',
    reference: 'r-1',
  });
const taken = refused('room_taken');
const halfBooked = [
  chosenRoom({ outcome: confirmed }),
  chosenRoom({ roomType: suite, rate: nonRefundable, refusal: taken }),
];

describe('the review', () => {
  it('passes the accessibility audit, with one room and with several', async () => {
    for (const rooms of [[chosenRoom()], halfBooked]) {
      await expect((await show({ rooms })).el).to.be.accessible();
    }
  });

  it('says all that is binding', async () => {
    const stay = { ...twoNights, childAges: [4, 0], departureTime: '10:00', extraBed: true };
    const { el } = await show({
      draft: { 'given-name': 'Anna', 'family-name': 'Muster', email: 'anna@example.com' },
      rooms: [
        chosenRoom({
          stay,
          rate: nonRefundable,
          terms: { payment: 'transfer', transport: true, touristTax: false, loyaltyCode: 'GOLD' },
          company: 'Mriya',
        }),
      ],
    });
    expect(words(el.find('form')))
      .to.match(/Arrival Thursday,? 10 December 2026, from 14:00/)
      .and.match(/Departure Saturday,? 12 December 2026, 10:00/)
      .and.include('2 adults, 2 children (aged 4 years and under one year)')
      .and.include('Company Mriya')
      .and.include('Rate Non-refundable')
      .and.include('With an extra bed, Without tourist tax, With a transfer to the hotel, Loyalty code: GOLD')
      .and.include('Not refundable')
      .and.include('Free of charge until 18:00 on the day before arrival.')
      .and.match(/UAH\s7,000\.00 to be paid by 11:00 on Friday, 4 December/)
      .and.include('Payment Bank transfer')
      .and.match(/Total for 2 nights UAH\s7,000\.00/)
      .and.include('In whose name? Anna Muster E-mail anna@example.com');
  });

  it('says no time that the hotel does not', async () => {
    const { el } = await show({ rooms: [chosenRoom()], start: plainStart });
    expect(words(el.find('form'))).to.match(/Arrival Thursday,? 10 December 2026 Departure/);
  });

  it('adds up several rooms, and names each in what changes it', async () => {
    const rooms = [chosenRoom(), chosenRoom({ roomType: suite, rate: nonRefundable })];
    const { el, view } = await show({ rooms });
    expect(words(el.find('form'))).to.match(/Total for all rooms .* Total UAH\s15,400\.00/);
    expect(el.findAll('button').map(words)).to.deep.equal([
      'Change this room, Room 1: Comfort',
      'Remove this room, Room 1: Comfort',
      'Change this room, Room 2: Suite',
      'Remove this room, Room 2: Suite',
      'Add another room',
    ]);
    for (const button of el.findAll('button').slice(2)) button.click();
    expect(view.sent).to.deep.equal([
      { type: 'room.edited', index: 1 },
      { type: 'room.removed', index: 1 },
      { type: 'room.added' },
    ]);
  });

  it('offers no more rooms than can be booked, and no other way while it books', async () => {
    const plain = await show({ rooms: [chosenRoom()], start: plainStart });
    expect(plain.el.findAll('button').map(words)).to.deep.equal(['Change this room, Comfort']);
    const { el, view } = await show({ rooms: [chosenRoom()] }, 'booking');
    el.find('[part~=add]').click();
    expect(view.sent).to.deep.equal([]);
  });

  it('says plainly what a price was and what it is, where the guest’s attention goes', async () => {
    const rooms = [chosenRoom({ before: { ...flexible, total: { minor: 800_000, currency: 'UAH' } } })];
    const { el, view } = await show({ rooms });
    const said =
      /Comfort: the price has changed\. It was UAH\s8,000\.00 and is now UAH\s8,400\.00\. Nothing has been booked\./;
    expect(words(el.find('#booking-failure'))).to.match(said);
    expect(pricesChanged(view))
      .to.match(said)
      .and.match(/The total is now UAH\s8,400\.00\./);
  });

  it('is quiet where nothing has changed', async () => {
    const { el, view } = await show({ rooms: [chosenRoom()] });
    expect(el.findAll('#booking-failure')).to.have.length(0);
    expect(pricesChanged(view)).to.equal(undefined);
  });

  it('says which room is booked and which is not and why, and what can be done', async () => {
    const { el, view } = await show({ rooms: halfBooked });
    expect(words(el.find('#booking-failure'))).to.equal(
      'Already booked: Room 1: Comfort. The rest is not booked.',
    );
    const [first, second] = el.findAll('[part=room]');
    expect(words(first as HTMLElement)).to.include('Booked, number 0000004711');
    expect(words(second as HTMLElement))
      .to.include('Not booked')
      .and.include('is no longer free on these dates')
      // Written for when nothing at all was booked.
      .and.not.include(taken.message);
    expect(el.findAll('button').map(words)).to.deep.equal([
      'Change this room, Room 2: Suite',
      'Remove this room, Room 2: Suite',
      'Go on without the rest',
      'Cancel everything',
    ]);
    for (const button of el.findAll('button').slice(2)) button.click();
    expect(view.sent).to.deep.equal([{ type: 'rest.left' }, { type: 'rest.cancelled' }]);
  });

  it('adds up what is booked and what is not apart', async () => {
    const { el } = await show({ rooms: halfBooked });
    const sums = el.findAll('[part=price-table]').slice(-2).map(words);
    expect(sums[0]).to.match(/^Booked Room 1: Comfort .* Total UAH\s8,400\.00$/);
    expect(sums[1]).to.match(/^Not booked Room 2: Suite .* Total UAH\s7,000\.00$/);
  });

  it('calls nothing booked that the hotel has yet to answer, or to be paid for', async () => {
    const rooms = [
      chosenRoom({ outcome: requested }),
      chosenRoom({ outcome: held }),
      chosenRoom({ refusal: taken }),
    ];
    const { el } = await show({ rooms });
    expect(words(el.find('#booking-failure'))).to.equal(
      'Requested, and not booked yet: Room 1: Comfort. Held, and not booked yet: Room 2: Comfort.',
    );
    const [first, second] = el.findAll('[part=room]').map(words);
    expect(first).to.include('Requested, not booked yet, number 0000004711');
    expect(second).to.match(/Held until 18:00 on Wednesday, 2 December, not booked yet, number 0000004711/);
    const captions = el.findAll('[part=price-table]').slice(-3).map(words);
    expect(captions[0]).to.match(/^Requested /);
    expect(captions[1]).to.match(/^Held /);
    expect(captions[2]).to.match(/^Not booked /);
  });

  it('offers no cancelling where the hotel can not do it', async () => {
    const { el } = await show({ rooms: halfBooked, start: plainStart });
    expect(el.findAll('[part~=cancel]')).to.have.length(0);
    expect(el.findAll('[part~=leave]')).to.have.length(1);
  });

  it('gives the hotel’s words for any other refusal', async () => {
    const other = refused('payment_not_allowed');
    const { el } = await show({ rooms: [halfBooked[0]!, chosenRoom({ refusal: other })] });
    expect(el.find('[lang=uk]').textContent).to.equal(taken.message);
  });

  it('tells what a price is made of by day and by what it is for, with the total once, below both', async () => {
    const { el } = await show({ rooms: [chosenRoom()] });
    const [nights, items] = el.findAll('[part=price-table]').map(words);
    expect(nights).to.match(/^By day Thu,? 10 Dec UAH\s4,200\.00 Fri,? 11 Dec UAH\s4,200\.00$/);
    expect(items).to.match(/^Included Room .* Total for 2 nights UAH\s8,400\.00$/);
  });

  it('lets large words wrap, in a narrow place, too', async () => {
    const { el } = await show({ rooms: [chosenRoom()] });
    el.style.cssText = 'inline-size: 360px; --booking-font-size: 32px';
    const step = el.find('[part=step]');
    expect(step.scrollWidth).to.be.at.most(step.clientWidth);
  });
});
