import type { Catalog } from '../text.ts';

/** What a stay is described with, while it is booked and afterwards: part of both catalogs. */
export const en = {
  arrival: 'Arrival',
  departure: 'Departure',
  nights: { one: '{n} night', other: '{n} nights' },
  guests: 'Guests',
  adultsCount: { one: '{n} adult', other: '{n} adults' },
  childrenCount: { one: '{n} child', other: '{n} children' },
  roomType: 'Room',
  rate: 'Rate',
  items: 'Included',
  total: 'Total',
  payment: 'Payment',
  cash: 'Cash at the hotel',
  card: 'Card',
  transfer: 'Bank transfer',
  refundable: 'Can be refunded if you cancel',
  nonRefundable: 'Not refundable: if you cancel, you get no money back',
  prepayment: '{amount} to be paid by {due}',
  noPrepayment: 'Nothing to be paid in advance',
  inAdvance: 'Prepayment',
  at: '{date}, {time}',
  cancellation: 'Cancellation',
  hotelTerms: 'The hotel’s terms',
  accountNumber: 'Booking number',
  document: 'Confirmation as PDF',
  fetchingDocument: 'The hotel is preparing your confirmation …',
};

export type BookedTexts = Catalog<typeof en>;
