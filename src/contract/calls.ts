import type { z } from 'zod';
import * as finder from './finder.ts';
import * as feedback from './feedback.ts';
import * as manage from './manage.ts';
import * as open from './open.ts';
import * as stay from './stay.ts';
import * as table from './table.ts';

/**
 * Every call that a widget makes, by its path under `POST /v1/sites/{site}/`: the one list from which the client's types,
 * the proxy's routes and the OpenAPI description are made.
 */

/**
 * What a call does besides reading, or may have done when its answer is lost: `books` `changes` `cancels` · `sends`: a text
 * message that costs · `rates`: a visit, and again does no harm. A call that books, changes, cancels or rates takes `repeat`.
 */
export type Effect = 'books' | 'changes' | 'cancels' | 'sends' | 'rates';

export interface CallDefinition {
  summary: string;
  /** Which sites have it; left out: all. */
  kind?: 'table' | 'stay';
  request: z.ZodType;
  /** A schema, or the media type of the file that comes instead. */
  answer: z.ZodType | 'application/pdf';
  effects: readonly Effect[];
}

export const calls = {
  open: {
    summary: 'Begin: what the site is, what can be booked and when',
    request: open.OpenRequest,
    answer: open.OpenAnswer,
    effects: [],
  },
  'table/slots': {
    summary: 'The times of one day',
    kind: 'table',
    request: table.SlotsRequest,
    answer: table.SlotsAnswer,
    effects: [],
  },
  'table/openings': {
    summary: 'The times nearest to a wanted one at which there may be a table',
    kind: 'table',
    request: finder.OpeningsRequest,
    answer: finder.OpeningsAnswer,
    effects: [],
  },
  'table/check': {
    summary: 'Can the party have this slot?',
    kind: 'table',
    request: table.CheckRequest,
    answer: table.CheckAnswer,
    effects: [],
  },
  'table/alternatives': {
    summary: 'Up to four slots near a refused one',
    kind: 'table',
    request: table.AlternativesRequest,
    answer: table.AlternativesAnswer,
    effects: [],
  },
  'table/choice': {
    summary: 'Leave a choice and a comment',
    kind: 'table',
    request: table.ChoiceRequest,
    answer: table.ChoiceAnswer,
    effects: [],
  },
  'table/guest': {
    summary: 'Say who comes: books, or sends a code to the guest’s number',
    kind: 'table',
    request: table.GuestRequest,
    answer: table.GuestAnswer,
    effects: ['books', 'sends'],
  },
  'table/code': {
    summary: 'Give the code that was sent: books',
    kind: 'table',
    request: table.CodeRequest,
    answer: table.CodeAnswer,
    effects: ['books'],
  },
  'table/new-code': {
    summary: 'Send another code',
    kind: 'table',
    request: table.NewCodeRequest,
    answer: table.NewCodeAnswer,
    effects: ['sends'],
  },
  'stay/company': {
    summary: 'Book for a company, by its code, or for none any more',
    kind: 'stay',
    request: stay.CompanyRequest,
    answer: stay.CompanyAnswer,
    effects: [],
  },
  'stay/rooms': {
    summary: 'Which room types are free for a stay',
    kind: 'stay',
    request: stay.RoomsRequest,
    answer: stay.RoomsAnswer,
    effects: [],
  },
  'stay/rates': {
    summary: 'What a stay costs in each of several room types',
    kind: 'stay',
    request: stay.RatesRequest,
    answer: stay.RatesAnswer,
    effects: [],
  },
  'stay/book': {
    summary: 'Book one room at the price of its quote, once for each request key',
    kind: 'stay',
    request: stay.BookRequest,
    answer: stay.BookAnswer,
    effects: ['books'],
  },
  'manage/look-up': {
    summary: 'A booking as the venue has it now, by its manage link',
    request: manage.LookUpRequest,
    answer: manage.LookUpAnswer,
    effects: [],
  },
  'manage/slots': {
    summary: 'The times to which a table can be moved, by its manage link',
    kind: 'table',
    request: manage.ChangeSlotsRequest,
    answer: manage.ChangeSlotsAnswer,
    effects: [],
  },
  'manage/change': {
    summary: 'Move a table to another slot or party, by its manage link',
    kind: 'table',
    request: manage.ChangeRequest,
    answer: manage.ChangeAnswer,
    effects: ['changes'],
  },
  'manage/cancel': {
    summary: 'Cancel a booking, by its manage link',
    request: manage.CancelRequest,
    answer: manage.CancelAnswer,
    effects: ['cancels'],
  },
  'manage/find': {
    summary: 'Open a table’s booking by its reference and the guest’s telephone number or e-mail address',
    kind: 'table',
    request: manage.FindRequest,
    answer: manage.FindAnswer,
    effects: [],
  },
  'manage/document': {
    summary: 'The confirmation of a stay as PDF, by its manage link',
    kind: 'stay',
    request: manage.DocumentRequest,
    answer: 'application/pdf',
    effects: [],
  },
  'feedback/give': {
    summary: 'Rate the visit of a reservation, or rate it anew',
    kind: 'table',
    request: feedback.FeedbackRequest,
    answer: feedback.FeedbackOutcome,
    effects: ['rates'],
  },
  reviews: {
    summary: 'What guests said of their visits, with averages and the restaurant’s answers',
    kind: 'table',
    request: feedback.ReviewsRequest,
    answer: feedback.ReviewsAnswer,
    effects: [],
  },
} as const satisfies Record<string, CallDefinition>;

export type CallPath = keyof typeof calls;
export type RequestOf<Path extends CallPath> = z.infer<(typeof calls)[Path]['request']>;
/** A file comes as `Blob`. */
export type AnswerOf<Path extends CallPath> = (typeof calls)[Path]['answer'] extends infer Answer
  ? Answer extends z.ZodType
    ? z.infer<Answer>
    : Blob
  : never;
