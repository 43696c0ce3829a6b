import type { UpstreamDefinition } from '../definition.ts';
import { createServio } from './adapter.ts';
import { settings } from './settings.ts';

export const servio: UpstreamDefinition<'stay', typeof settings> = {
  kind: 'stay',
  description: 'A Servio hotel.',
  settings,
  secrets: ['accessToken'],
  create: createServio,
  operatorWords: {
    booking_disabled: 'the booking system refuses this hotelId',
  },
};
