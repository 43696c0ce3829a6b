import type * as contract from '../contract/index.ts';
import { draftGuest } from '../flow/guest/guest-draft.ts';
import { chosenSlot } from './draft.ts';
import type { TableContext } from './table-context.ts';

/** What the chart says in each call, made of its context. A session that is missing here is a mistake of the chart's. */
const base = ({ language, session }: TableContext) => ({ language, session: session as string });

export const roomRequest = (context: TableContext): contract.RoomRequest => ({
  ...base(context),
  room: context.draft.room,
});

export const slotsRequest = (context: TableContext): contract.SlotsRequest => ({
  ...base(context),
  date: context.draft.date,
});

export const checkRequest = (context: TableContext): contract.CheckRequest => ({
  ...base(context),
  ...chosenSlot(context),
  partySize: context.draft.party,
  promoCode: context.draft['promo-code'].trim() || undefined,
});

export const choiceRequest = (context: TableContext): contract.ChoiceRequest => ({
  ...base(context),
  choice: (context.choiceOffered && context.draft.choice) || undefined,
  comment: (context.start?.comment && context.draft.comment.trim()) || undefined,
});

export const guestRequest = (context: TableContext): contract.GuestRequest => ({
  ...base(context),
  guest: draftGuest(context.draft),
  repeat: false,
});

export const codeRequest = (context: TableContext): contract.CodeRequest => ({
  ...base(context),
  code: context.draft.code.trim(),
  repeat: false,
});

export const newCodeRequest = base;

/** Whether the choice step has anything to ask. */
export const hasChoiceStep = ({ start, choiceOffered }: TableContext): boolean =>
  Boolean(start?.comment) || (choiceOffered && Boolean(start?.choice));
