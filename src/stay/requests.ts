import type * as contract from '../contract/index.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import { draftStay } from './draft.ts';
import { chosenTerms, freeTypes, isSetOff, nextToBook, wantedStay } from './selection.ts';
import type { ChosenRoom, StayContext } from './stay-context.ts';

/** Each call's request, built from the context. A missing session here is a bug in the chart. */
const base = ({ language, session }: StayContext) => ({ language, session: session as string });

/** @param code instead of the typed one: that of the current company */
export const companyRequest = (
  context: StayContext,
  code = context.draft['company-code'],
): contract.CompanyRequest => ({ ...base(context), code: code.trim() });

export const roomsRequest = (context: StayContext): contract.RoomsRequest => ({
  ...base(context),
  stay: draftStay(context.draft),
});

/** Of all free room types at once: what the others cost is seen on the way back. */
export const ratesRequest = (context: StayContext): contract.RatesRequest => {
  const ids = [context.draft['room-type'], ...freeTypes(context).map(({ id }) => id)];
  return {
    ...base(context),
    stay: wantedStay(context),
    roomTypes: [...new Set(ids)].filter(Boolean),
    terms: chosenTerms(context),
  };
};

/** The current price of a chosen room. */
export const repriceRequest = (context: StayContext): contract.RatesRequest => {
  const { stay, roomType, terms } = context.rooms[nextToBook(context)] as ChosenRoom;
  return { ...base(context), stay, roomTypes: [roomType.id], terms };
};

export const bookRequest = (context: StayContext): contract.BookRequest => {
  const { rate, key } = context.rooms[nextToBook(context)] as ChosenRoom;
  return {
    ...base(context),
    // Only a rate with a quote can be chosen.
    quote: rate.quote as string,
    guest: draftGuest(context.draft),
    comment: context.draft.comment.trim() || undefined,
    key,
    repeat: false,
  };
};

/** The same call again, its answer in the language that the guest reads now. */
export const repeatRequest = ({ bookingRequest, language }: StayContext): contract.BookRequest => ({
  ...(bookingRequest as contract.BookRequest),
  language,
});

/** The confirmation of the room that it was asked for. */
export const documentRequest = ({ rooms, document, language, start }: StayContext) => {
  const { token, arrival } = rooms[document]?.outcome?.booking as contract.StayBooking;
  return { token, language, house: start?.venue.name ?? '', date: arrival };
};

/** Cancels the first booked room. */
export const cancelRequest = ({ rooms, language }: StayContext): contract.CancelRequest => {
  const { outcome, cancelAsked } = rooms.find(isSetOff) as ChosenRoom;
  return { token: (outcome as contract.StayOutcome).booking.token, language, repeat: cancelAsked };
};
