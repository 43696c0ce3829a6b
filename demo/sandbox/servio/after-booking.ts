import { dateOf } from '../wall-clock.ts';
import type { Booking } from './bookings.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Hotel } from './hotel.ts';
import type { Request } from './request.ts';
import { nightsOf } from './stay.ts';
import { bookedService, dateTime } from './wire.ts';
import type { Body } from './wire.ts';

/** Only a confirmed reservation gives data (upstream page, "After the booking"). */
function confirmed({ bookings }: Hotel, account: number): Booking | Refusal {
  const booking = bookings.find(account);
  if (!booking) return refuse('accountUnknown');
  return booking.status === 'confirmed' ? booking : refuse('notConfirmed');
}

/** What is told of a reservation that waits, where that isn't a refusal. */
const noData = {
  empty: { PaidType: 0, DateArrival: '', DateDeparture: '', Services: [] },
  undated: {
    PaidType: 0,
    DateArrival: '0001-01-01 00:00:00',
    DateDeparture: '0001-01-01 00:00:00',
    Services: [],
  },
} as const satisfies Record<string, Body>;

/** Nothing of who booked it. In the hotel's own language, as none can be asked for. */
export function getReservationInfo(hotel: Hotel, { Account }: Request<'GetReservationInfo'>): Body | Refusal {
  const { unconfirmed } = hotel.config;
  const isWaiting = hotel.bookings.find(Account)?.status === 'waiting';
  if (isWaiting && unconfirmed !== 'refused') return noData[unconfirmed];
  const booking = confirmed(hotel, Account);
  if (isRefusal(booking)) return booking;
  const { stay, services, paidDates } = booking;
  const language = hotel.languageFor(undefined);
  return {
    PaidType: booking.paidType,
    DateArrival: dateTime(stay.arrival, stay.arrivalTime),
    DateDeparture: dateTime(stay.departure, stay.departureTime),
    Services: services.map((service) => bookedService(service, language, hotel.config.wire, paidDates)),
  };
}

/** Gives the room back, up to the day of arrival [ours]. */
export function cancelReservation(hotel: Hotel, { Account }: Request<'CancelReservation'>): Body | Refusal {
  const booking = hotel.bookings.find(Account);
  if (!booking) return refuse('accountUnknown');
  if (booking.status === 'cancelled') return refuse('alreadyCancelled');
  if (!hotel.config.cancellable) return refuse('notCancellable');
  if (dateOf(booking.stay.arrival) < hotel.today) return refuse('tooLateToCancel');
  booking.status = 'cancelled';
  hotel.rooms.change(booking.roomTypeId, nightsOf(booking.stay), -1);
  return {};
}

/** Orders a paper; GetDocument hands it out. Excel and Doc are not made [ours]. */
export function getAccountConfirm(
  hotel: Hotel,
  { Account, Format, IsoLanguage }: Request<'GetAccountConfirm'>,
): Body | Refusal {
  const booking = confirmed(hotel, Account);
  if (isRefusal(booking)) return booking;
  if (Format > 1) return refuse('formatUnsupported', String(Format));
  if (hotel.config.documents === 'off') return refuse('documentsOff');
  const language = hotel.languageFor(IsoLanguage);
  return { DocumentID: hotel.documents.order(booking, language, Format === 0 ? 'pdf' : 'html') };
}

export async function getDocument(
  hotel: Hotel,
  { DocumentID }: Request<'GetDocument'>,
): Promise<Body | Refusal> {
  const { documents, documentAsks } = hotel.config;
  const asks = documents === 'slow' ? Infinity : documentAsks;
  const code = await hotel.documents.take(DocumentID, asks, hotel.config);
  if (code === undefined) return refuse('documentUnknown');
  return { IsReady: code !== null, DocumentCode: code ?? '' };
}
