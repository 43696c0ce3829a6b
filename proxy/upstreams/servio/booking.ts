import type { Guest } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { readContact } from '../contact.ts';
import { unintelligible } from '../failures.ts';
import type { BookedStay } from '../stay.ts';
import { readBody } from './client.ts';
import { askConfirmation } from './confirmation.ts';
import { toFailure } from './errors.ts';
import { ownCondition } from './contracts.ts';
import type { SiteContext } from './site-context.ts';
import { askedAhead, isMoreAhead } from './prepayment.ts';
import { askRates } from './rates.ts';
import type { PricedRate } from './rates.ts';
import { reservationRequest } from './requests.ts';
import { askRooms } from './rooms.ts';
import type { Booking, Quote } from './state.ts';
import { checkStay } from './stay-check.ts';
import { Reservation } from './wire.ts';

/** The call that books, and the care it needs: it is made once, and a lost answer may be a booking. */

interface BookingRequest {
  quote: Quote;
  guest: Guest;
  comment: string | undefined;
  answerBy: number;
  language: string;
  trace: Trace;
}

/** The rate as it is now, if the room can still be had at the price that was shown, with no more to pay ahead. */
async function recheck(
  context: SiteContext,
  { quote, language, trace }: BookingRequest,
): Promise<PricedRate['rate'] | Failure> {
  const wrong = checkStay(quote.stay, context);
  if (wrong) return wrong;
  const { id, condition } = quote.rate;
  const conditions = [{ id: condition, contract: null }];
  const [rooms, rates] = await Promise.all([
    askRooms(context, { stay: quote.stay, company: quote.company, language, trace }),
    askRates(
      context,
      { ...quote, roomTypes: [quote.roomType], company: quote.company, conditions },
      { language, trace },
    ),
  ]);
  if (rooms instanceof Failure) return rooms;
  const isFree = rooms.roomTypes.some((room) => room.id === quote.roomType && room.free);
  if (!isFree) return new Failure('room_taken');
  const holds = [...rooms.conditions, ownCondition(context)].find((each) => each.id === condition);
  if (!holds) return new Failure('rate_unavailable');
  if (!holds.payments.includes(quote.terms.payment)) return new Failure('payment_not_allowed');
  if (rates instanceof Failure) return rates;
  const now = rates
    .get(quote.roomType)
    ?.rates.find((rate) => rate.id === id && rate.condition === condition)?.rate;
  if (!now || now.restrictions.length > 0 || (quote.refundable && !now.refundable)) {
    return new Failure('rate_unavailable');
  }
  const { minor, currency } = quote.total;
  const isSame = now.total.minor === minor && now.total.currency === currency;
  return isSame && !isMoreAhead(askedAhead(now.prepayment), quote.prepayment)
    ? now
    : new Failure('price_changed');
}

/** The hotel refused, and nothing is booked. Its text is no reliable reason, so availability is asked again. */
async function whyRefused(
  context: SiteContext,
  { quote, language, trace }: BookingRequest,
): Promise<Failure> {
  const rooms = await askRooms(context, { stay: quote.stay, company: quote.company, language, trace });
  if (rooms instanceof Failure) {
    return new Failure(rooms.code === 'stay_not_possible' ? 'stay_not_possible' : 'rate_unavailable');
  }
  const isFree = rooms.roomTypes.some(({ id, free }) => id === quote.roomType && free);
  if (!isFree) return new Failure('room_taken');
  // A hotel that refuses what it has just offered may refuse every guest.
  const { stay, roomType, rate } = quote;
  trace.error(
    { arrival: stay.arrival, roomType, rate: rate.id },
    'the hotel refused a booking that it had offered',
  );
  return new Failure('rate_unavailable');
}

/** Calls AddRoomReservation exactly once. Any answer that isn't clearly a yes or a no leaves the outcome unknown. */
async function reserve(
  context: SiteContext,
  request: BookingRequest,
  fields: object,
): Promise<Booking | Failure> {
  const { trace } = request;
  const answer = await context.call('AddRoomReservation', fields, { trace, limit: context.limits.reserve });
  const told = readBody(Reservation, answer);
  if (told.kind === 'read') return told.body;
  if (told.kind === 'lost') return new Failure('outcome_unknown');
  if (told.kind === 'refused') {
    // A refusal with an account number may still be a booking.
    if (!Reservation.safeParse(told.body).success) return whyRefused(context, request);
    unintelligible(trace);
    return new Failure('outcome_unknown');
  }
  if (told.kind === 'unreached' || told.kind === 'denied') return toFailure(told, 'rate_unavailable', trace);
  unintelligible(trace);
  return new Failure('outcome_unknown');
}

export async function bookStay(context: SiteContext, request: BookingRequest): Promise<BookedStay | Failure> {
  const { quote, guest, comment } = request;
  const booker = readContact(guest, 'any');
  if (booker instanceof Failure) return booker;
  const now = await recheck(context, request);
  if (now instanceof Failure) return now;
  const { stay, roomType, terms, company, rate } = quote;
  const fields = reservationRequest(context, { stay, roomType, terms, company, rate, booker, comment });
  const booking = await reserve(context, request, fields);
  if (booking instanceof Failure) return booking;
  const { status, charged } = await askConfirmation(context, booking, request);
  return {
    status,
    booking: { ...booking },
    reference: String(booking.account),
    arrival: stay.arrival,
    departure: stay.departure,
    arrivalTime: stay.arrivalTime ?? null,
    departureTime: stay.departureTime ?? null,
    roomType: quote.names.roomType,
    rate: quote.names.rate,
    refundable: quote.refundable,
    adults: stay.adults,
    children: stay.childAges.length,
    company: company?.name ?? null,
    payment: terms.payment,
    total: quote.total,
    charged,
    prepayment: now.prepayment,
  };
}
