import { BaseUrl, Currency, offered, Secret, takes } from '../../settings/parts.ts';
import type { SettingsOf } from '../upstream.ts';
import { WireSetting } from './wire-names.ts';

/** The keys that a forAtable site has besides those that every site has. */
export const settings = {
  restaurantHash: takes('32 lower-case hex digits', /^[0-9a-f]{32}$/),
  username: Secret,
  password: Secret,
  baseUrl: BaseUrl.default('https://foratable.com/bookapi2'),
  currency: Currency.default('CHF'),
  promoCodes: offered('to give a promo code', true),
  wire: WireSetting.optional().meta({
    description: "The booking system's own words where they differ from those assumed; see docs/proxy.md.",
  }),
};

export type ForatableSite = SettingsOf<typeof settings>;
