import { z } from 'zod';
import { upstreams } from '../upstreams/registry.ts';
import type { AnyDefinition, Registry } from '../upstreams/definition.ts';
import { count, list, takes } from './parts.ts';
import { siteKeys } from './site.ts';

/**
 * The sites file. Each key's error text says what the key takes, and never repeats its value: it may be a
 * password. The same schema gives the JSON Schema that editors use.
 */

const idText = 'as its name small letters, digits and single hyphens';
const SiteId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `takes ${idText}`)
  .max(64, `takes ${idText}`);

const GroupSetting = z.strictObject(
  {
    sites: list(SiteId, 'a list of site names').meta({
      description:
        'Its restaurants, in the order in which guests see them. A page sees those at which it may book.',
    }),
    name: takes('the name the guest sees', /\S/).optional(),
    maxPartySize: count('guests', 1, 1000).default(12).meta({
      description: 'The largest party that can be asked for; each restaurant has its own limit, too.',
    }),
  },
  { error: 'takes {"sites": [...]}' },
);
export type GroupSetting = z.infer<typeof GroupSetting>;

function siteSetting(name: string, { settings, description }: AnyDefinition) {
  return z.strictObject({ upstream: z.literal(name), ...siteKeys, ...settings }).meta({ description });
}

/** One kind of site for each upstream of the registry. */
function siteSettings(registry: Registry) {
  const names = Object.keys(registry)
    .map((name) => `"${name}"`)
    .join(' or ');
  const [first, ...others] = Object.entries(registry).map(([name, upstream]) => siteSetting(name, upstream));
  if (!first) throw new Error('A registry takes at least one upstream.');
  return z.discriminatedUnion('upstream', [first, ...others], {
    error: ({ input }) => (typeof input === 'object' && input ? `takes ${names}` : 'takes an object'),
  });
}

export function sitesFile(registry: Registry) {
  return z
    .strictObject(
      {
        $schema: z.string().optional(),
        sites: z
          .record(SiteId, siteSettings(registry), { error: 'takes an object with one key for each site' })
          .refine((sites) => Object.keys(sites).length > 0, 'takes at least one site'),
        groups: z
          .record(SiteId, GroupSetting, { error: 'takes an object with one key for each group' })
          .optional(),
      },
      { error: 'takes an object with the key "sites"' },
    )
    .meta({ title: 'Sites of a booking proxy' });
}

/** The JSON Schema of the sites file, for editors and for `sites.schema.json`. */
export function sitesJsonSchema(): object {
  return z.toJSONSchema(sitesFile(upstreams), { io: 'input' });
}
