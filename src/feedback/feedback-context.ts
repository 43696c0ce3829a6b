import type { Aspect, FeedbackOutcome, FeedbackRequest, Ratings } from '../contract/index.ts';
import type { CallActor, CallingContext, Emitted } from '../flow/chart.ts';
import { aspects } from './aspects.ts';

/** What the guest has entered, by the name of its control: stars as `1` to `5`, empty where none are chosen. */
export type FeedbackDraft = Record<Aspect | 'comment', string>;
export type FeedbackControl = keyof FeedbackDraft;

export interface FeedbackContext extends CallingContext {
  /** Which visit, as the page names it now; empty where it names none. */
  reservation: string;
  draft: FeedbackDraft;
  missing: readonly Aspect[];
  /** As it was when it was sent last, whatever was typed since. */
  sent: FeedbackDraft;
  /** Of what was sent; null before it arrived. */
  outcome: FeedbackOutcome['status'] | null;
  /** The answer to what was sent was lost: it is sent as a repeat. */
  isUnknown: boolean;
  /** Whether the house takes feedback at all. */
  isOffered: boolean;
}

export type FeedbackInput = Pick<FeedbackContext, 'language' | 'reservation' | 'isOffered'>;

const emptyDraft: FeedbackDraft = { service: '', kitchen: '', ambience: '', price: '', comment: '' };

export const initialContext = (input: FeedbackInput): FeedbackContext => ({
  ...input,
  draft: emptyDraft,
  missing: [],
  sent: emptyDraft,
  outcome: null,
  isUnknown: false,
  failure: null,
  refusals: 0,
});

/** Another visit. What has not arrived was meant for a visit that the page did not name rightly: it stays. */
export const forVisit = (context: FeedbackContext, reservation: string): Partial<FeedbackContext> => ({
  reservation,
  draft: context.outcome ? emptyDraft : context.draft,
  missing: [],
  outcome: null,
  isUnknown: false,
  failure: null,
});

export const missingIn = (draft: FeedbackDraft): Aspect[] => aspects.filter((aspect) => !draft[aspect]);

export const requestOf = ({ language, reservation, draft, isUnknown }: FeedbackContext): FeedbackRequest => ({
  language,
  reservation,
  ratings: Object.fromEntries(aspects.map((aspect) => [aspect, Number(draft[aspect])])) as Ratings,
  comment: draft.comment,
  repeat: isUnknown,
});

/** The calls that the chart makes. */
export type FeedbackActors = { give: CallActor<'feedback/give'> };

export type FeedbackEvent =
  | { type: 'field.changed'; control: FeedbackControl; value: string }
  | { type: 'submitted' }
  | { type: 'change.asked' }
  | { type: 'retry' }
  /** The page names another visit. */
  | { type: 'reservation.changed'; reservation: string }
  | { type: 'language.changed'; language: string };

export type FeedbackEmitted = Emitted;
