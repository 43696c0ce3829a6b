import type { CallbackActorLogic } from 'xstate';
import type { OpeningsRequest, Group, Opening } from '../contract/index.ts';
import type { CallingContext, Emitted } from '../flow/chart.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';

/** What the guest looks for, by the name of its control; a date or a time is empty until it is chosen. */
export interface Draft {
  party: number;
  date: string;
  time: string;
}
export type Control = keyof Draft;

/** What a restaurant has said. */
export type Told =
  | { kind: 'asking' }
  /** The nearest first; none, where no day around has any. */
  | { kind: 'found'; openings: readonly Opening[] }
  | { kind: 'refused'; error: BookingError };

/** A table that the guest has picked. */
export interface Picked {
  site: string;
  opening: Opening;
}

export interface FinderContext extends CallingContext {
  group: Group;
  draft: Draft;
  /** What the page has chosen for the guest, for when they begin anew. */
  first: Draft;
  fieldErrors: Partial<Record<Control, 'badParty' | 'missingDate' | 'missingTime' | undefined>>;
  /** By the restaurant's site, since the last search. */
  told: Readonly<Record<string, Told>>;
  /** What was picked last. */
  picked: Picked | null;
}

export interface FinderInput {
  language: string;
  group: Group;
  draft: Draft;
}

export const initialContext = ({ language, group, draft }: FinderInput): FinderContext => ({
  language,
  group,
  draft,
  first: draft,
  fieldErrors: {},
  told: {},
  picked: null,
  failure: null,
  refusals: 0,
});

/** What the search is told: to ask these restaurants, instead of whatever it asks them now. */
export interface SearchEvent {
  type: 'ask';
  sites: readonly string[];
  request: OpeningsRequest;
}

export type FinderActors = {
  /** Asks restaurants, each by itself; sends `told` as each answers. */
  search: CallbackActorLogic<SearchEvent>;
};

export type FinderEvent =
  | { type: 'changed'; control: 'party'; value: number }
  | { type: 'changed'; control: 'date' | 'time'; value: string }
  | { type: 'submitted' }
  /** A restaurant has answered. */
  | { type: 'told'; site: string; told: Told }
  /** One restaurant is asked again. */
  | { type: 'retried'; site: string }
  | ({ type: 'picked' } & Picked)
  | { type: 'back' }
  | { type: 'language.changed'; language: string }
  | { type: 'reset' };

export type FinderEmitted = Emitted | ({ type: 'picked' } & Picked);
