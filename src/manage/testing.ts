import { html } from 'lit';
import type { LookUpAnswer, ManagedStay, ManagedTable } from '../contract/index.ts';
import type { InnerFlow } from './inner-flow.ts';

/** Answers of a hotel in Kyiv and of a restaurant in Zürich, for tests of the chart, its pages and the element. */
const uah = (minor: number) => ({ minor, currency: 'UAH' });

export const bookedStay: ManagedStay = {
  kind: 'stay',
  status: 'confirmed',
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
  prepayment: { kind: 'due', amount: uah(178_990), due: '2026-12-04T11:00', words: null },
  items: [
    { name: 'Lodging', total: uah(357_980) },
    { name: 'Breakfast', total: uah(99_994) },
  ],
  agreed: uah(457_974),
  total: uah(457_974),
  paid: uah(178_990),
  unpaid: uah(278_984),
  calendar: '/v1/sites/hotel-dnipro/calendar/x.ics',
  document: true,
  cancellable: true,
  changeable: false,
  cancellation: { text: 'Free of charge until 18:00 on the day before arrival.', language: 'en' },
};

const venue = { name: 'Hotel Dnipro', phone: '+380 44 555 01 70' };

export const found = (change: Partial<ManagedStay> = {}): LookUpAnswer => ({
  venue,
  booking: { ...bookedStay, ...change },
});

export const managedTable: ManagedTable = {
  kind: 'table',
  status: 'confirmed',
  reference: 'B-4711',
  date: '2026-12-04',
  time: '19:00',
  partySize: 4,
  place: 'Garden',
  calendar: '/v1/sites/bistro/calendar/x.ics',
  cancellable: true,
  changeable: true,
  cancellation: { text: 'Free of charge until noon.', language: 'en' },
};

export const foundTable = (change: Partial<ManagedTable> = {}): LookUpAnswer => ({
  venue: { name: 'Bistro', phone: '+41 44 555 01 71' },
  booking: { ...managedTable, ...change },
});

export const inactive = found({ status: 'inactive', cancellable: false, document: false });

/** What begins on the page, without pages. */
export const inner = (isHeld: boolean): InnerFlow => ({
  page: () => ({ step: 'change', heading: '', loading: '', fieldErrors: [], content: html``, summary: [] }),
  changeLanguage: () => undefined,
  isHeld,
});

/** What each of the chart's actors may answer. */
export const answers = {
  lookUp: [
    found(),
    inactive,
    found({ status: 'requested' }),
    found({ status: 'cancelled', cancellable: false }),
    foundTable({ status: 'requested', cancellable: false }),
    foundTable(),
    foundTable({ status: 'refused', cancellable: false, changeable: false }),
  ],
  cancel: [{ status: 'cancelled' }],
  saveDocument: [undefined],
  openInner: [inner(false), inner(true)],
} as const;
