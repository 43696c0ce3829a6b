import type { UpstreamDefinition } from '../definition.ts';
import { createForatable } from './adapter.ts';
import { settings } from './settings.ts';

export const foratable: UpstreamDefinition<'table', typeof settings> = {
  kind: 'table',
  description: 'A forAtable restaurant.',
  settings,
  secrets: ['username', 'password'],
  create: createForatable,
  operatorWords: {
    venue_unknown: 'the booking system knows no restaurant with this restaurantHash',
  },
};
