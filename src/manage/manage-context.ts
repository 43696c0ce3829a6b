import type { PromiseActorLogic } from 'xstate';
import type { LookUpAnswer } from '../contract/index.ts';
import type { DocumentToSave } from '../flow/save-document.ts';
import type { CallActor, CallingContext, Emitted } from '../flow/chart.ts';

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
  note: 'notCancelled' | null;
}

export interface ManageInput {
  language: string;
  token: string;
}

export const initialContext = ({ language, token }: ManageInput): ManageContext => ({
  language,
  token,
  opened: '',
  found: null,
  spoken: language,
  cancelAsked: false,
  note: null,
  failure: null,
  refusals: 0,
});

/** The calls that the chart makes. */
export type ManageActors = {
  lookUp: CallActor<'manage/look-up'>;
  cancel: CallActor<'manage/cancel'>;
  saveDocument: PromiseActorLogic<void, DocumentToSave>;
};

export type ManageEvent =
  /** The page's address holds another link. */
  | { type: 'link.changed'; token: string }
  | { type: 'language.changed'; language: string }
  | { type: 'document.requested' }
  | { type: 'cancel.asked' }
  /** The guest keeps the booking. */
  | { type: 'back' }
  | { type: 'cancel.confirmed' }
  | { type: 'retry' };

/** The events that the chart emits. */
export type ManageEmitted = Emitted | { type: 'cancelled'; reference: string };
