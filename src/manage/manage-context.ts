import type { PromiseActorLogic } from 'xstate';
import type { LookUpAnswer } from '../contract/index.ts';
import type { DocumentToSave } from '../flow/save-document.ts';
import type { CallActor, CallingContext, Emitted } from '../flow/chart.ts';
import type { InnerFlow } from './inner-flow.ts';

/** What is known of a booking that was made. */
export interface ManageContext extends CallingContext {
  /** The manage link's token, as the page's address has it now; empty where it has none. */
  token: string;
  /** The token that opened what is shown. */
  opened: string;
  found: LookUpAnswer | null;
  /** The language that `found` was asked for in. */
  spoken: string;
  /** A cancellation's answer was lost: another try is sent as a repeat, and counts as done if it already is. */
  cancelAsked: boolean;
  /** It was cancelled by this very page. */
  cancelledHere: boolean;
  /** The site finds bookings without their link. */
  finds: boolean;
  /** What begins on this page and has pages of its own; `inner` once it is loaded. */
  wanted: InnerName | null;
  inner: InnerFlow | null;
  note: 'notCancelled' | 'changed' | 'noAnswerYet' | null;
}

/** Moving the booking, finding one, booking another time in place of what was refused. */
export type InnerName = 'change' | 'find' | 'another';

export interface ManageInput {
  language: string;
  token: string;
  finds?: boolean;
}

export const initialContext = ({ language, token, finds = false }: ManageInput): ManageContext => ({
  language,
  token,
  opened: '',
  found: null,
  spoken: language,
  cancelAsked: false,
  cancelledHere: false,
  finds,
  wanted: null,
  inner: null,
  note: null,
  failure: null,
  refusals: 0,
});

/** The calls that the chart makes. */
export type ManageActors = {
  lookUp: CallActor<'manage/look-up'>;
  cancel: CallActor<'manage/cancel'>;
  saveDocument: PromiseActorLogic<void, DocumentToSave>;
  openInner: PromiseActorLogic<InnerFlow, ManageContext>;
};

export type ManageEvent =
  /** The page's address holds another link. */
  | { type: 'link.changed'; token: string }
  | { type: 'language.changed'; language: string }
  | { type: 'document.requested' }
  /** The guest asks whether there is an answer by now. */
  | { type: 'look.again' }
  /** The guest has come back to the page. */
  | { type: 'returned' }
  | { type: 'change.asked' }
  | { type: 'find.asked' }
  | { type: 'another.asked' }
  /** With what is booked now, where that is known to be new, and the link that opens it. */
  | { type: 'inner.ended'; found: LookUpAnswer | null; token: string; isMoved: boolean }
  | { type: 'cancel.asked' }
  /** The guest keeps the booking. */
  | { type: 'back' }
  | { type: 'cancel.confirmed' }
  | { type: 'retry' };

/** The events that the chart emits. */
export type ManageEmitted = Emitted | { type: 'cancelled'; reference: string };
