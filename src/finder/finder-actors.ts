import { fromCallback } from 'xstate';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import type { FinderActors, FinderEvent, SearchEvent, Told } from './finder-context.ts';

/** The chart's calls: one for each restaurant, by its own client. */
export const createFinderActors = (clientOf: (site: string) => ProxyClient): FinderActors => ({
  search: fromCallback<SearchEvent>(({ receive, sendBack }) => {
    const running = new Map<string, AbortController>();

    async function ask(site: string, request: SearchEvent['request']): Promise<void> {
      running.get(site)?.abort();
      const abort = new AbortController();
      running.set(site, abort);
      const told = await clientOf(site)
        .call('table/openings', request, abort.signal)
        .then(
          ({ openings }): Told => ({ kind: 'found', openings }),
          (error: unknown): Told => ({
            kind: 'refused',
            error: error instanceof BookingError ? error : BookingError.lost(),
          }),
        );
      if (!abort.signal.aborted) sendBack({ type: 'told', site, told } satisfies FinderEvent);
    }

    receive(({ sites, request }) => {
      for (const site of sites) void ask(site, request);
    });
    return () => running.forEach((abort) => abort.abort());
  }),
});
