import type { GroupSettings, ReadSite, Settings } from './settings.ts';
import type { SiteSettings } from './settings/site.ts';
import type { StayUpstream } from './upstreams/stay.ts';
import type { TableUpstream } from './upstreams/table.ts';
import type { Registry } from './upstreams/definition.ts';
import type { UpstreamTools } from './upstreams/upstream.ts';

/** A site, ready for requests; made once at the start. */
interface AnySite {
  settings: SiteSettings;
  origins: ReadonlySet<string>;
}
export interface TableSite extends AnySite {
  kind: 'table';
  upstream: TableUpstream;
}
export interface StaySite extends AnySite {
  kind: 'stay';
  upstream: StayUpstream;
}
export type OpenSite = TableSite | StaySite;

/** A group, with its sites in the order of the settings. */
export interface OpenGroup extends Pick<GroupSettings, 'id' | 'name' | 'maxPartySize'> {
  sites: readonly TableSite[];
}

/** Makes a site ready for requests, with its booking system from the registry. */
export function openSite(settings: ReadSite, registry: Registry, tools: UpstreamTools): OpenSite {
  const definition = registry[settings.upstream];
  // The sites file is checked against the same registry.
  if (!definition) throw new Error(`The registry has no upstream "${settings.upstream}".`);
  const site = { settings, origins: new Set(settings.origins) };
  if (definition.kind === 'table') {
    return { ...site, kind: 'table', upstream: definition.create(settings, tools) };
  }
  return { ...site, kind: 'stay', upstream: definition.create(settings, tools) };
}

/** The groups of the settings, which name only sites that sell tables. */
export const openGroups = (
  { groups }: Pick<Settings, 'groups'>,
  sites: ReadonlyMap<string, OpenSite>,
): ReadonlyMap<string, OpenGroup> =>
  new Map(
    Array.from(groups, ([id, group]) => {
      const members = group.sites.flatMap((member) => sites.get(member) ?? []);
      return [id, { ...group, sites: members.filter((site): site is TableSite => site.kind === 'table') }];
    }),
  );
