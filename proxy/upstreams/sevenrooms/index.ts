import type { UpstreamDefinition } from '../definition.ts';
import { createSevenrooms } from './adapter.ts';
import { settings } from './settings.ts';

export const sevenrooms: UpstreamDefinition<'table', typeof settings> = {
  kind: 'table',
  description: 'A SevenRooms venue group.',
  settings,
  secrets: ['clientId', 'clientSecret'],
  create: createSevenrooms,
};
