import type { Flow, FlowOptions } from '../flow/flow.ts';

/** A way through pages of its own that begins on the page of a booking: moving it, finding it, booking another time. */
export type InnerFlow = Pick<Flow, 'page' | 'changeLanguage'> &
  Partial<Pick<Flow, 'summary' | 'booksNext'>> & {
    /** A call is under way that must not be left. */
    readonly isHeld: boolean;
  };

export type InnerOptions = Pick<
  FlowOptions<unknown>,
  'host' | 'client' | 'site' | 'proxy' | 'emit' | 'addStyles'
>;
