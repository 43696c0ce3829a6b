import type * as contract from '../contract/index.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import { chosenTerms, isBooked, nextToBook } from './selection.ts';
import { draftStay } from './draft.ts';
import type { ChosenRoom, StayContext } from './stay-context.ts';

/** What the chart says in each call, made of its context. A session that is missing here is a mistake of the chart's. */
const base = ({ language, session }: StayContext) => ({ language, session: session as string });

/** @param code another than the one that is typed: that of the company that holds */
export const companyRequest = (
  context: StayContext,
  code = context.draft['company-code'],
): contract.CompanyRequest => ({ ...base(context), code: code.trim() });

export const roomsRequest = (context: StayContext): contract.RoomsRequest => ({
  ...base(context),
  stay: draftStay(context.draft),
});

export const ratesRequest = (context: StayContext): contract.RatesRequest => ({
  ...base(context),
  stay: draftStay(context.draft),
  roomType: context.draft['room-type'],
  terms: chosenTerms(context),
});

/** The price of a room that was chosen, anew. */
export const repriceRequest = (context: StayContext): contract.RatesRequest => {
  const { stay, roomType, terms } = context.rooms[nextToBook(context)] as ChosenRoom;
  return { ...base(context), stay, roomType: roomType.id, terms };
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

/** The confirmation of the room that it was asked for. */
export const documentRequest = ({ rooms, document, language }: StayContext) => {
  const { token, reference } = rooms[document]?.booking as contract.ConfirmedStay;
  return { token, reference, language };
};

/** Takes back the first room that is booked. */
export const cancelRequest = ({ rooms, language }: StayContext): contract.CancelRequest => {
  const { booking, cancelAsked } = rooms.find(isBooked) as ChosenRoom;
  return { token: (booking as contract.ConfirmedStay).token, language, repeat: cancelAsked };
};
