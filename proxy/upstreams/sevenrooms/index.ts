import type { UpstreamDefinition } from '../definition.ts';
import { createSevenrooms } from './adapter.ts';
import { createOperator } from './operator.ts';
import { settings } from './settings.ts';

export const sevenrooms: UpstreamDefinition<'table', typeof settings> = {
  kind: 'table',
  description: 'A SevenRooms venue group.',
  settings,
  secrets: ['clientId', 'clientSecret'],
  create: createSevenrooms,
  operator: {
    help: {
      export:
        "SevenRooms: reservations of the site's venues, clients of the whole group; rows are as SevenRooms tells them",
    },
    create: createOperator,
  },
};
