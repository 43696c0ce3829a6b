import type { BookAnswer } from '../src/contract/index.ts';
import { createRequestKeys } from './guard/request-keys.ts';
import { createRemembered } from './guard/remembered.ts';
import type { OpenSite } from './http.ts';
import type { SiteSettings } from './settings.ts';
import { createForatable } from './upstreams/foratable/adapter.ts';
import type { TimeLimits as ForatableLimits } from './upstreams/foratable/client.ts';
import { createServio } from './upstreams/servio/adapter.ts';
import type { TimeLimits as ServioLimits } from './upstreams/servio/client.ts';

/** Milliseconds, of all booking systems. */
export interface TimeLimits extends ForatableLimits, ServioLimits {
  /** For which a guest waits for a hotel booking's answer; the call itself may go on. */
  patience: number;
}

/** The widget waits a little longer. */
const patience = 40_000;

export interface OpenerOptions {
  fetch: typeof fetch;
  now(): Date;
  limits?: Partial<TimeLimits> | undefined;
}

/** Makes sites ready for requests. All of an opener's sites share one memory of what was booked and cancelled. */
export function createOpener(options: OpenerOptions): (settings: SiteSettings) => OpenSite {
  const once = createRequestKeys<BookAnswer>(options.now);
  const cancelled = createRemembered();
  return (settings) => {
    const origins = new Set(settings.origins);
    if (settings.upstream === 'foratable') {
      return { kind: 'table', settings, origins, upstream: createForatable(settings, options) };
    }
    const upstream = createServio(settings, options);
    return {
      kind: 'stay',
      settings,
      origins,
      upstream,
      once,
      cancelled,
      patience: options.limits?.patience ?? patience,
    };
  };
}
