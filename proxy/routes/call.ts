import type { z } from 'zod';
import type { Failure } from '../errors.ts';
import type { Seals } from '../guard/sessions.ts';
import type { OpenSite } from '../http.ts';
import type { Step, UpstreamState } from '../upstreams/upstream.ts';

/** What a call brings: the session's next state where it goes on, and the answer without its session. */
export interface Progress {
  state?: UpstreamState;
  /** Only at the start: when the session ends. */
  expires?: Date;
  answer: object;
}

/** A file in place of a JSON answer. */
export interface Download {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  filename: string;
}

/** What every request has, or may have. */
export interface AnyRequest {
  language: string;
  session?: string;
  repeat?: boolean;
}

/** What a call knows of the request besides its body. */
export interface CallContext extends Step {
  /** The page's. */
  origin: string;
  /** When the session ends; without one: now. */
  expires: Date;
  seals: Seals;
  now(): Date;
}

/** What nobody knows after an accident: whether it booked, or whether it cancelled. */
export type Risk = 'booking' | 'cancelling';

/** One `POST /v1/sites/{site}/{group}/{name}`: its schemas, and what does it. */
export interface Route {
  group: 'table' | 'stay' | 'manage';
  name: string;
  summary: string;
  request: z.ZodType<AnyRequest>;
  /** The answer's schema, or the type of the file that comes instead. */
  answer: z.ZodType | 'application/pdf';
  /** A failure after it was made may still have done this. */
  risk: Risk | undefined;
  /** Which sites have it. */
  kind: OpenSite['kind'];
  run(site: OpenSite, visit: CallContext, body: AnyRequest): Promise<Progress | Download | Failure>;
}

type Plan<Site extends OpenSite, Request extends AnyRequest> = Pick<Route, 'name' | 'summary' | 'answer'> & {
  request: z.ZodType<Request>;
  risk?: Risk;
  run(site: Site, visit: CallContext, body: Request): Promise<Progress | Download | Failure>;
};

/**
 * Makes the `define` of a group of routes. It ties the body's type to the call's own schema, and the site's to the kind:
 * the route holds a request to both before it runs the call.
 */
export function definer<Site extends OpenSite>(group: Route['group'], kind: Site['kind']) {
  return function define<Request extends AnyRequest>({ risk, run, ...plan }: Plan<Site, Request>): Route {
    return {
      ...plan,
      group,
      kind,
      risk,
      run: (site, visit, body) => run(site as Site, visit, body as Request),
    };
  };
}
