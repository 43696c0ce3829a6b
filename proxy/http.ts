import type { Context } from 'hono';
import type { BookAnswer } from '../src/contract/index.ts';
import type { Risk } from './routes/call.ts';
import type { Failure } from './errors.ts';
import { errorBody } from './errors.ts';
import type { RequestKeys } from './guard/request-keys.ts';
import type { Remembered } from './guard/remembered.ts';
import type { Trace } from './logger.ts';
import type { ForatableSite, ServioSite } from './settings.ts';
import type { StayUpstream } from './upstreams/stay.ts';
import type { TableUpstream } from './upstreams/table.ts';

/** A site as requests meet it: all of it made at the start. */
interface AnySite {
  origins: ReadonlySet<string>;
}
export interface TableSite extends AnySite {
  kind: 'table';
  settings: ForatableSite;
  upstream: TableUpstream;
}
export interface StaySite extends AnySite {
  kind: 'stay';
  settings: ServioSite;
  upstream: StayUpstream;
  /** Books each wish once. */
  once: RequestKeys<BookAnswer>;
  /** Bookings, by the `uid` of their links, that the hotel has said to be cancelled: it may refuse the next question. */
  cancelled: Remembered;
  /** Milliseconds a guest waits for a booking's answer; the call itself may take longer. */
  patience: number;
}
export type OpenSite = TableSite | StaySite;

/** What a request gathers on its way. */
export interface AppEnv {
  Variables: {
    reference: string;
    trace: Trace;
    /** The guest's languages, the most wanted first. */
    languages: readonly string[];
    /** Set once the site is known. */
    site: OpenSite | undefined;
    /** The error's code, for the log. */
    code: string | undefined;
    /** What the request's call may have done, so that an accident leaves its outcome unknown. */
    risk: Risk | undefined;
  };
}
export type AppContext = Context<AppEnv>;

/** Answers with an error, in the guest's language, with the reference that the log has too. */
export function fail(c: AppContext, error: Failure): Response {
  c.set('code', error.code);
  const body = errorBody(error, {
    languages: c.var.languages,
    reference: c.var.reference,
    house: c.var.site?.kind,
    phone: c.var.site?.settings.phone,
  });
  return c.json({ error: body }, error.status);
}
