import { OpenGroupRequest } from '../../src/contract/index.ts';
import type { Group } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { fail } from '../http.ts';
import type { AppContext } from '../http.ts';
import type { OpenGroup } from '../sites.ts';
import { addPlainDays } from '../time.ts';
import { commonLanguage, readJson } from './pipeline.ts';
import { toSite } from './site.ts';

/** The group as the page may know it, by its sites' settings and clocks alone: no booking system can hold it up. */
function toGroup({ id, name, maxPartySize, sites }: OpenGroup, language: string): Group {
  const clocks = sites.map(({ upstream }) => upstream.wallClock()).sort();
  const now = clocks[0] ?? '';
  const lasts = sites.map(({ settings, upstream }) =>
    addPlainDays(upstream.wallClock().slice(0, 10), settings.daysAhead),
  );
  return {
    group: id,
    name: name ?? null,
    language,
    sites: sites.map(toSite),
    now,
    days: { from: now.slice(0, 10), to: lasts.sort().at(-1) ?? '' },
    maxPartySize,
  };
}

/** `POST /v1/groups/{group}/open`, behind the group's guard. */
export async function openGroup(c: AppContext): Promise<Response> {
  const { group } = c.var;
  const [first] = group?.sites ?? [];
  if (!group || !first) return fail(c, new Failure('unknown_site'));
  const request = OpenGroupRequest.safeParse(await readJson(c));
  const language = commonLanguage(request.data?.language, first.settings);
  c.set('languages', [language]);
  if (!request.success) return fail(c, new Failure('invalid_request', { requestField: 'body' }));
  return c.json(toGroup(group, language));
}
