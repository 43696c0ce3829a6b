import type { LookUpAnswer, ManagedStay } from '../contract/index.ts';

/** Answers of a hotel in Kyiv for tests of the chart and of the element. */
const uah = (minor: number) => ({ minor, currency: 'UAH' });

export const bookedStay: ManagedStay = {
  status: 'booked',
  reference: '4711',
  arrival: '2026-12-10',
  departure: '2026-12-12',
  arrivalTime: '14:00',
  departureTime: null,
  roomType: 'Comfort',
  rate: 'Flexible',
  refundable: true,
  adults: 2,
  children: 1,
  payment: 'card',
  prepayment: { amount: uah(178_990), due: '2026-12-04T11:00' },
  items: [
    { name: 'Lodging', total: uah(357_980) },
    { name: 'Breakfast', total: uah(99_994) },
  ],
  total: uah(457_974),
  paid: uah(178_990),
  unpaid: uah(278_984),
  calendar: '/v1/sites/hotel-dnipro/calendar/x.ics',
  document: true,
  cancellable: true,
  cancellation: 'Free of charge until 18:00 on the day before arrival.',
};

const venue = { name: 'Hotel Dnipro', phone: '+380 44 555 01 70' };

export const found = (change: Partial<ManagedStay> = {}): LookUpAnswer => ({
  venue,
  booking: { ...bookedStay, ...change },
});

export const inactive = found({ status: 'inactive', cancellable: false, document: false });

/** What each of the chart's actors may answer. */
export const answers = {
  lookUp: [found(), inactive, found({ cancellable: false, document: false })],
  cancel: [{ status: 'cancelled' }],
  saveDocument: [undefined],
} as const;
