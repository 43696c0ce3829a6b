import { Failure } from '../errors.ts';
import type { Trace } from '../logger.ts';

/** What a booking system offers its operator, besides what guests need of it. Whatever is left out, it can't do. */
export interface OperatorUpstream {
  /** What the booking system names venues by, for the ids that a directory of it has. Those that it doesn't know are left out. */
  hashes?(ids: readonly string[], trace: Trace): Promise<ReadonlyMap<string, string> | OperatorProblem>;
  /** Answers what a guest wrote about their visit, for everybody to read. Called once. */
  answerFeedback?(reservation: string, text: string, trace: Trace): Promise<FeedbackAnswer | OperatorProblem>;
  exports?: Partial<Readonly<Record<Resource, RowSource>>>;
}

/** What is wrong: an error as guests' calls have it, or a line in words that says what to do. */
export type OperatorProblem = Failure | { problem: string };

export const isProblem = (told: object): told is OperatorProblem =>
  told instanceof Failure || 'problem' in told;

export type FeedbackAnswer =
  | 'answered'
  /** It has one, and it stays. */
  | 'already-answered'
  /** There is no such reservation at this venue, or nobody wrote anything about it. */
  | 'no-feedback'
  /** The call's answer was lost: it may have taken effect. */
  | 'unknown';

export const resources = ['venues', 'reservations', 'clients'] as const;
export type Resource = (typeof resources)[number];

export interface Row {
  id: string;
  /** The instant of its last change, as `Date.toISOString` writes it; null where it doesn't tell. */
  changed: string | null;
  /** The row as the booking system has it, on one line. */
  json: string;
}

/** Where reading goes on. It is kept in a file, so it is plain JSON, and whoever reads it checks it. */
export type Place = Readonly<Record<string, unknown>>;

export interface Batch {
  /** As many as fit into memory; none where the place turned out to hold too many at once. */
  rows: readonly Row[];
  /** Null at the end. */
  next: Place | null;
  /** What was read, for a line of progress. */
  at: string;
}

export interface RowSource {
  /** Whether its rows tell when they changed: else only all can be had. */
  isDated: boolean;
  /**
   * The rows of a place: always the same place after it. Rows may repeat within a batch and within the one after.
   * @param place null at the beginning
   * @param since an instant as `Date.toISOString` writes it: rows that changed before may be left out
   */
  read(place: Place | null, since: string | null, trace: Trace): Promise<Batch | OperatorProblem>;
}

/** What reading says while it waits, because the booking system asks it to or is out of order. */
export type OnWait = (milliseconds: number) => void;
