import { z } from 'zod';
import { BaseUrl, count, list, offered, Secret, takes } from '../../settings/parts.ts';
import type { SettingsOf } from '../upstream.ts';
import { WireSetting } from './wire-names.ts';

const id = takes('an id as SevenRooms has it', /^[\w-]{1,100}$/);
const paymentText = '"phone", "on-arrival" or "payment-link"';

/** The keys that a venue group has besides those that every site has. */
export const settings = {
  venueGroupId: id,
  venues: list(id, 'a list of venue ids').optional().meta({
    description: 'The venues of the group that can be booked here. Left out: all of them.',
  }),
  clientId: Secret,
  clientSecret: Secret,
  baseUrl: BaseUrl.default('https://api.sevenrooms.com/2_4'),
  payment: z
    .enum(['phone', 'on-arrival', 'payment-link'], { error: `takes ${paymentText}` })
    .default('phone')
    .meta({
      description: `What becomes of slots that want a card or money. Takes ${paymentText}: only by telephone · booked, as the venue takes card or money on arrival · money is paid by a link that SevenRooms sends.`,
    }),
  paymentLinkMinutes: count('minutes', 15, 180)
    .default(60)
    .meta({ description: 'How long a table is held until its payment link is paid.' }),
  maxPartySize: count('guests', 1, 100)
    .default(12)
    .meta({ description: 'The largest party that can be booked online: SevenRooms does not say.' }),
  marketing: offered('to agree to the venue’s marketing'),
  wire: WireSetting.optional().meta({
    description: "The booking system's own words where they differ from those assumed; see docs/proxy.md.",
  }),
};

export type SevenroomsSite = SettingsOf<typeof settings>;
