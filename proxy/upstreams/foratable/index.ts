import type { UpstreamDefinition } from '../definition.ts';
import { createForatable } from './adapter.ts';
import { createOperator } from './operator.ts';
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
  operator: {
    help: {
      hash: 'forAtable: takes Lunchgate ids, tells the restaurantHash of each, of the restaurants of the account',
      answer: 'forAtable: the reservation is its reservation_hash, 32 hex digits',
    },
    create: createOperator,
  },
};
