import { expect } from '@open-wc/testing';
import { stage } from '../../controls/testing.ts';
import { expectTotalToStandOut } from '../../controls/testing-sums.ts';
import { flexible, nonRefundable, ratesAnswer, roomsAnswer, stayBooking, suite } from '../testing.ts';
import { outcomeStep } from './outcome.ts';
import { ratesStep } from './rates.ts';
import { reviewStep } from './review.ts';
import { roomsStep } from './rooms.ts';
import { chosenRoom, viewOf } from './testing.ts';

/** What a stay costs with all that must be paid is the most prominent sum wherever prices stand. */

const ahead = { ...flexible, prepayment: nonRefundable.prepayment };
const inPlaces = async (view: () => unknown, look: (el: Awaited<ReturnType<typeof stage>>) => void) => {
  for (const width of [360, 1280]) {
    const el = await stage(view);
    el.style.inlineSize = `${width}px`;
    for (const more of el.findAll<HTMLDetailsElement>('details')) more.open = true;
    look(el);
    el.remove();
  }
};

describe('the total', () => {
  it('stands out on the card of each room', () =>
    inPlaces(
      () => roomsStep(viewOf({ found: roomsAnswer, rates: ratesAnswer })),
      (el) => expectTotalToStandOut(el.find('[value="14"]').closest('[part~=card]') as Element, '7,000.00'),
    ));

  it('stands out on the card of each rate, beside the price at the desk and what is paid ahead', () => {
    const found = { ...roomsAnswer };
    const rates = {
      ...ratesAnswer,
      roomTypes: [{ id: '14', unreadable: false, rates: [ahead, nonRefundable] }],
    };
    return inPlaces(
      () => ratesStep(viewOf({ found, rates, draft: { 'room-type': '14' } })),
      (el) => {
        expectTotalToStandOut(el.find('[value="101"]').closest('[part~=card]') as Element, '8,400.00');
        expectTotalToStandOut(el.find('[value="102"]').closest('[part~=card]') as Element, '7,000.00');
      },
    );
  });

  it('stands out in each room on the review, and in the sum of several', () =>
    inPlaces(
      () =>
        reviewStep(
          viewOf({ rooms: [chosenRoom({ rate: ahead }), chosenRoom({ roomType: suite })] }, 'reading'),
        ),
      (el) => {
        for (const room of el.findAll('[part=room]')) expectTotalToStandOut(room, '8,400.00');
        const together = el.findAll('[part=price-table]').at(-1) as Element;
        expect(together.textContent).to.include('16,800.00');
        expectTotalToStandOut(together, '16,800.00');
      },
    ));

  it('stands out on the confirmation', () => {
    const amount = { minor: 420_000, currency: 'UAH' };
    const prepayment = { kind: 'due', amount, due: '2026-12-04T11:00', words: null } as const;
    const booking = { ...stayBooking, prepayment, charged: { minor: 900_000, currency: 'UAH' } };
    const rooms = [chosenRoom({ outcome: { status: 'confirmed', booking } })];
    return inPlaces(
      () => outcomeStep(viewOf({ rooms }, 'showing')),
      (el) => expectTotalToStandOut(el.find('[part=room]'), '8,400.00'),
    );
  });
});
