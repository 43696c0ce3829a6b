import type { BookedTexts } from './en.ts';

export const de: BookedTexts = {
  arrival: 'Anreise',
  departure: 'Abreise',
  nights: { one: '{n} Nacht', other: '{n} Nächte' },
  guests: 'Gäste',
  adultsCount: { one: '{n} erwachsene Person', other: '{n} Erwachsene' },
  childrenCount: { one: '{n} Kind', other: '{n} Kinder' },
  roomType: 'Zimmer',
  rate: 'Tarif',
  items: 'Inbegriffen',
  total: 'Total',
  payment: 'Bezahlung',
  cash: 'Bar im Hotel',
  card: 'Karte',
  transfer: 'Banküberweisung',
  refundable: 'Wird bei einer Annullation erstattet',
  nonRefundable: 'Wird nicht erstattet: bei einer Annullation erhalten Sie kein Geld zurück',
  cancellation: 'Bei einer Annullation',
  accountNumber: 'Buchungsnummer',
  document: 'Bestätigung als PDF',
  fetchingDocument: 'Das Hotel stellt Ihre Bestätigung aus …',
};
