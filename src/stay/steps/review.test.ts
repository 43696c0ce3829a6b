import { expect } from '@open-wc/testing';
import { stage } from '../../controls/testing.ts';
import { BookingError } from '../../proxy-client/booking-error.ts';
import { confirmedStay, flexible, nonRefundable, plainStart, suite } from '../testing.ts';
import { newsOfReview, reviewStep } from './review.ts';
import { chosenRoom, twoNights, viewOf } from './testing.ts';

const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const show = (changes: Parameters<typeof viewOf>[0], state = 'reading') => {
  const view = viewOf(changes, state);
  return stage(() => reviewStep(view)).then((el) => ({ el, view }));
};
const taken = new BookingError({
  code: 'room_taken',
  remedy: 'room',
  message: 'Ця кімната щойно зайнята.',
  language: 'uk',
  reference: 'r-1',
});
const halfBooked = [
  chosenRoom({ booking: confirmedStay }),
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
      rooms: [
        chosenRoom({
          stay,
          rate: nonRefundable,
          terms: { payment: 'transfer', transport: true, touristTax: true },
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
      .and.include('With an extra bed, With tourist tax, With transport to the hotel')
      .and.include('Not refundable')
      .and.include('Free of charge until 18:00 on the day before arrival.')
      .and.match(/UAH\s7,000\.00 to be paid by Fri,? 4 Dec 2026, 11:00/)
      .and.include('Payment Bank transfer')
      .and.match(/Total for 2 nights UAH\s7,000\.00/)
      .and.match(/commit to pay UAH\s7,000\.00/);
  });

  it('says no time that the hotel does not', async () => {
    const { el } = await show({ rooms: [chosenRoom()], start: plainStart });
    expect(words(el.find('form'))).to.match(/Arrival Thursday,? 10 December 2026 Departure/);
  });

  it('adds up several rooms, and names each in what changes it', async () => {
    const rooms = [chosenRoom(), chosenRoom({ roomType: suite, rate: nonRefundable })];
    const { el, view } = await show({ rooms });
    expect(words(el.find('form'))).to.match(/Total for all rooms UAH\s15,400\.00/);
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
    expect((await show({ rooms: [chosenRoom()], start: plainStart })).el.findAll('button')).to.have.length(0);
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
    expect(newsOfReview(view))
      .to.match(said)
      .and.match(/The total is now UAH\s8,400\.00\./);
  });

  it('is quiet where nothing has changed', async () => {
    const { el, view } = await show({ rooms: [chosenRoom()] });
    expect(el.findAll('#booking-failure')).to.have.length(0);
    expect(newsOfReview(view)).to.equal(undefined);
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
      .and.include(taken.message);
    expect(second?.querySelector('[lang=uk]')?.textContent).to.equal(taken.message);
    expect(el.findAll('button').map(words)).to.deep.equal([
      'Change this room, Room 2: Suite',
      'Remove this room, Room 2: Suite',
      'Keep what is booked, without the rest',
      'Cancel what is booked',
    ]);
    for (const button of el.findAll('button').slice(2)) button.click();
    expect(view.sent).to.deep.equal([{ type: 'rest.left' }, { type: 'rest.cancelled' }]);
  });
});
