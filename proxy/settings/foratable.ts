import { z } from 'zod';
import { WireSetting } from '../upstreams/foratable/wire-names.ts';
import { BaseUrl, Currency, Secret, siteKeys, takes } from './parts.ts';

export const ForatableSetting = z
  .strictObject({
    upstream: z.literal('foratable'),
    ...siteKeys,
    restaurantHash: takes('32 lower-case hex digits', /^[0-9a-f]{32}$/),
    username: Secret,
    password: Secret,
    baseUrl: BaseUrl.default('https://foratable.com/bookapi2'),
    currency: Currency.default('CHF'),
    wire: WireSetting.optional().meta({
      description: "The booking system's own words where they differ from those assumed; see docs/proxy.md.",
    }),
  })
  .meta({ description: 'A forAtable restaurant.' });
