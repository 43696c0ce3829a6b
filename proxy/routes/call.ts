import type {
  AnswerOf,
  CallPath,
  RequestOf,
  SessionToken,
  StayOutcome,
  calls,
} from '../../src/contract/index.ts';
import type { Failure } from '../errors.ts';
import type { BriefCache } from '../guard/brief-cache.ts';
import type { RequestKeys } from '../guard/request-keys.ts';
import type { Seals } from '../guard/sessions.ts';
import type { Store } from '../guard/store.ts';
import type { UnderWay } from '../guard/under-way.ts';
import type { OpenSite, StaySite, TableSite } from '../sites.ts';
import type { Step, UpstreamState } from '../upstreams/upstream.ts';

/** What all requests share. */
export interface Services {
  seals: Seals;
  store: Store;
  /** Hotel bookings, by the request keys of their guests. */
  requestKeys: RequestKeys<StayOutcome>;
  /** What guests said of their visits, by site. */
  reviews: BriefCache;
  /** Takes what goes on when its guest waits no longer. */
  underWay: UnderWay;
  /** Milliseconds that a guest waits for a call that changes something; the call itself may take longer. */
  patience: number;
  now(): Date;
}

/** A call's request besides its body. `language` is the one used with both page and booking system. */
export interface CallContext extends Step, Services {
  /** The page's. */
  origin: string;
  /** When the session ends; now if there is none. */
  expires: Date;
  /** Seals the state for the next call. */
  seal(state: UpstreamState, expires?: Date): Promise<SessionToken>;
}

/** A file in place of a JSON answer. */
export interface Download {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  filename: string;
}

type KindOf<Path extends CallPath> = (typeof calls)[Path] extends { kind: infer Kind } ? Kind : never;
/** The kinds of site that have a call. */
export type SiteOf<Path extends CallPath> = [KindOf<Path>] extends [never]
  ? OpenSite
  : KindOf<Path> extends 'table'
    ? TableSite
    : StaySite;

export type ResultOf<Path extends CallPath> = AnswerOf<Path> extends Blob ? Download : AnswerOf<Path>;

/** The handler of a call in the contract. */
export type CallHandler<Path extends CallPath> = (
  site: SiteOf<Path>,
  context: CallContext,
  request: RequestOf<Path>,
) => Promise<ResultOf<Path> | Failure>;

/** The handlers of the calls whose paths begin with a prefix. */
export type CallHandlers<Prefix extends string> = {
  readonly [Path in Extract<CallPath, Prefix | `${Prefix}/${string}`>]: CallHandler<Path>;
};
