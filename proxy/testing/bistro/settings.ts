import { BaseUrl, Secret, takes } from '../../settings/parts.ts';
import type { SettingsOf } from '../../upstreams/upstream.ts';

/** The keys that a Bistro restaurant has besides those that every site has. */
export const settings = {
  baseUrl: BaseUrl,
  key: Secret,
  restaurant: takes('the restaurant as Bistro calls it, such as "nord"', /^[a-z]{1,30}$/),
};

export type BistroSite = SettingsOf<typeof settings>;
