import { z } from 'zod';
import { ForatableSetting } from '../upstreams/foratable/settings.ts';
import { list } from './parts.ts';
import { ServioSetting } from '../upstreams/servio/settings.ts';

/**
 * The sites file. Each key's error text says what the key takes, and never repeats what stands there: it may be a
 * password. The same schema gives the JSON Schema that editors use.
 */

const upstreams = '"foratable" or "servio"';

const SiteSetting = z.discriminatedUnion('upstream', [ForatableSetting, ServioSetting], {
  error: ({ input }) => {
    if (typeof input !== 'object' || input === null) return 'takes an object';
    const isPlanned = Reflect.get(input, 'upstream') === 'sevenrooms';
    return `${isPlanned ? '"sevenrooms" is not built yet; ' : ''}takes ${upstreams}`;
  },
});

const idText = 'as its name small letters, digits and single hyphens';
const SiteId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `takes ${idText}`)
  .max(64, `takes ${idText}`);

const GroupSetting = z.strictObject(
  { sites: list(SiteId, 'a list of site names') },
  { error: 'takes {"sites": [...]}' },
);

export const SitesFile = z
  .strictObject(
    {
      $schema: z.string().optional(),
      sites: z
        .record(SiteId, SiteSetting, { error: 'takes an object with one key for each site' })
        .refine((sites) => Object.keys(sites).length > 0, 'takes at least one site'),
      groups: z
        .record(SiteId, GroupSetting, { error: 'takes an object with one key for each group' })
        .optional(),
    },
    { error: 'takes an object with the key "sites"' },
  )
  .meta({ title: 'Sites of a booking proxy' });

/** The JSON Schema of the sites file, for editors and for `sites.schema.json`. */
export function sitesJsonSchema(): object {
  return z.toJSONSchema(SitesFile, { io: 'input' });
}
