import type { PlainDate } from '../../../src/contract/index.ts';
import type { Trace } from '../../logger.ts';
import type { UpstreamTools } from '../upstream.ts';
import type { Answer } from './client.ts';
import type { SiteContext } from './site-context.ts';
import { vendorFields } from './wire.ts';

/** How many seats are left at each time of a date, by the time in minutes. A time that is not in it is not known of. */
export type Contingents = ReadonlyMap<number, number>;

/**
 * Questions that are being asked, by account and date: all sites of one proxy that are of the same account share the answer, as
 * it is of all its restaurants. Not kept: seats go quickly.
 */
const asking = new WeakMap<UpstreamTools, Map<string, Promise<Answer>>>();

function askOnce(tools: UpstreamTools, key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const open = asking.get(tools) ?? new Map<string, Promise<Answer>>();
  asking.set(tools, open);
  const asked = open.get(key) ?? ask().finally(() => open.delete(key));
  open.set(key, asked);
  return asked;
}

/**
 * Asks for the account's contingents. They are a hint: where they can't be had, nothing is known, and the restaurant's times
 * stand as they are.
 */
export function createContingents({ call, limits, login, schemas, site }: SiteContext, tools: UpstreamTools) {
  return async (date: PlainDate, trace: Trace): Promise<Contingents> => {
    const key = JSON.stringify([site.baseUrl, login, date]);
    const fields = { [vendorFields.date]: date, ...login };
    const answer = await askOnce(tools, key, () =>
      call('getContingents', fields, { trace, limit: limits.ask }),
    );
    const told = answer.kind === 'ok' ? schemas.contingents.safeParse(answer.body).data : undefined;
    if (!told)
      trace.warn({ outcome: answer.kind }, 'the contingents cannot be had: only opening hours are known');
    const own = told?.rows.filter((row) => row.hash === site.restaurantHash && row.date === date) ?? [];
    return new Map(
      own.flatMap(({ time, free }): [number, number][] =>
        time === undefined || free === undefined ? [] : [[time, free]],
      ),
    );
  };
}
