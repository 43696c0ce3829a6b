import { expect } from '@open-wc/testing';
import type { Rate, RoomType, StayStart } from '../../contract/index.ts';
import { inWrongVoice } from '../../controls/testing-scripts.ts';
import { stage } from '../../controls/testing.ts';
import { comfort, confirmed, flexible, nonRefundable, stayBooking, stayStart, suite } from '../testing.ts';
import type { LaterStayView } from '../stay-view.ts';
import { outcomeStep } from './outcome.ts';
import { ratesStep } from './rates.ts';
import { reviewStep } from './review.ts';
import { chosenRoom, viewOf } from './testing.ts';

/** A hotel that has but Ukrainian; its guest reads English. */
const start: StayStart = {
  ...stayStart,
  venue: { name: 'Готель Дніпро', street: 'Набережна 12', postalCode: '01001', city: 'Київ' },
  cancellation: { text: 'Безкоштовно до 18:00.', language: 'uk' },
};
const contract = { id: '31', name: 'Корпоративний', expires: '2027-03-31' };
const rate: Rate = {
  ...flexible,
  name: 'Гнучкий',
  contract,
  items: [
    { kind: 'dwelling', name: 'Проживання', total: flexible.total },
    { kind: 'tourist_tax', name: 'Курортний збір', total: { minor: 0, currency: 'UAH' } },
  ],
  prepayment: { kind: 'words', words: { text: 'Передоплата за домовленістю.', language: 'uk' } },
};
const closed: Rate = {
  ...nonRefundable,
  name: 'Раннє бронювання',
  contract: null,
  items: [{ kind: 'dwelling', name: 'Проживання', total: flexible.total }],
  restrictions: [{ kind: 'closed', message: 'Не продається.' }],
  prepayment: null,
  quote: null,
};
const roomType: RoomType = { ...comfort, name: 'Комфорт', description: 'Тихий, у сад.', photos: [] };
const full: RoomType = { ...suite, name: 'Люкс' };
const room = (changes = {}) => chosenRoom({ roomType, rate, company: 'Mriya', ...changes });
const booking = { ...stayBooking, roomType: 'Комфорт', rate: 'Гнучкий', company: 'Mriya' };

const show = async (
  step: (view: LaterStayView) => unknown,
  changes: Parameters<typeof viewOf>[0],
  state?: string,
) => {
  const view = viewOf({ start, ...changes }, state, ['uk']);
  view.site.legal = {
    name: 'ТОВ «Дніпро»',
    address: 'Набережна 12, 01001 Київ',
    email: 'info@dnipro.example',
  };
  return stage(() => step(view));
};

describe('what a hotel wrote in another language than the page’s', () => {
  it('is marked as such on rooms and rates, and nothing else is', async () => {
    const el = await show(ratesStep, {
      company: { name: 'Mriya', prepayment: false, code: 'M1' },
      draft: { 'room-type': '14', residence: 'resident' },
      found: {
        roomTypes: [roomType, full],
        contracts: [
          { ...contract, payments: ['card', 'cash'] },
          { id: '32', name: 'Партнерський', payments: ['cash'] },
        ],
      },
      rates: {
        roomTypes: [{ id: '14', rates: [rate, closed], unreadable: false }],
        loyaltyApplied: null,
      },
    });
    expect(el.findAll('[lang=uk]').map(({ textContent }) => textContent)).to.include.members([
      'Комфорт',
      'Тихий, у сад.',
      'Корпоративний',
      'Партнерський',
      'Курортний збір',
      'Не продається.',
      'Передоплата за домовленістю.',
    ]);
    expect(inWrongVoice(el.renderRoot)).to.deep.equal([]);
  });

  it('is marked on the review: rooms, contract, terms, who the contract is with', async () => {
    const el = await show(reviewStep, { rooms: [room(), room()] }, 'reading');
    expect(el.findAll('[lang=uk]').map(({ textContent }) => textContent)).to.include.members([
      'Корпоративний',
      'Безкоштовно до 18:00.',
      'ТОВ «Дніпро», Набережна 12, 01001 Київ',
    ]);
    expect(inWrongVoice(el.renderRoot)).to.deep.equal([]);
  });

  it('is marked on the confirmation: the house’s address, its terms', async () => {
    const el = await show(
      outcomeStep,
      { rooms: [room({ outcome: { ...confirmed, booking } }), room({ outcome: { ...confirmed, booking } })] },
      'showing',
    );
    expect(el.findAll('[lang=uk]').map(({ textContent }) => textContent)).to.include.members([
      'Набережна 12, 01001 Київ',
      'Безкоштовно до 18:00.',
    ]);
    expect(inWrongVoice(el.renderRoot)).to.deep.equal([]);
  });
});
