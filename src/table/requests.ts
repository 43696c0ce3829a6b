import type * as contract from '../contract/index.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import { chosenPlace, chosenSlot, hasConsented, promoCodes, slotToReplace } from './selection.ts';
import type { BookingRequest, TableContext } from './table-context.ts';

/** Each call's request, built from the context. A missing session here is a bug in the chart. */
const base = ({ language, session }: TableContext) => ({ language, session: session as string });

export const slotsRequest = (context: TableContext): contract.SlotsRequest => ({
  ...base(context),
  place: chosenPlace(context)?.id ?? '',
  date: context.draft.date,
  partySize: context.draft.party,
});

/** Only one that the booking system takes. */
const promoCodeOf = (context: TableContext): string | undefined =>
  (promoCodes(context) !== 'none' && context.draft['promo-code'].trim()) || undefined;

export const checkRequest = (context: TableContext): contract.CheckRequest => ({
  ...base(context),
  // Only a loaded slot can be chosen.
  offer: chosenSlot(context)?.offer ?? '',
  partySize: context.draft.party,
  promoCode: promoCodeOf(context),
});

export const alternativesRequest = (context: TableContext): contract.AlternativesRequest => ({
  ...checkRequest(context),
  offer: slotToReplace(context)?.offer ?? '',
});

export const choiceRequest = (context: TableContext): contract.ChoiceRequest => ({
  ...base(context),
  choice: (context.choiceOffered && context.draft.choice) || undefined,
  comment: (context.start?.capabilities.comment && context.draft.comment.trim()) || undefined,
});

/** What is to be told to the restaurant before the guest's details, as JSON; empty where nothing is. */
export const toTell = (context: TableContext): string => {
  const { choice, comment } = choiceRequest(context);
  return choice || comment ? JSON.stringify([choice, comment]) : '';
};

export const guestRequest = (context: TableContext): contract.GuestRequest => ({
  ...base(context),
  guest: draftGuest(context.draft),
  repeat: false,
  marketing: hasConsented(context) || undefined,
});

export const codeRequest = (context: TableContext): contract.CodeRequest => ({
  ...base(context),
  code: context.draft.code.trim(),
  repeat: false,
});

export const newCodeRequest = base;

/** The booking that was made, by its manage link. */
export const lookUpRequest = ({ outcome, language }: TableContext): contract.LookUpRequest => ({
  token: outcome?.booking.token ?? '',
  language,
});

/** The same call again, its answer in the language that the guest reads now. */
export const repeatRequest = ({ bookingRequest, language }: TableContext): BookingRequest => {
  const { path, request } = bookingRequest as BookingRequest;
  return { path, request: { ...request, language } } as BookingRequest;
};
