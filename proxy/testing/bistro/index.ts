import type { UpstreamDefinition } from '../../upstreams/definition.ts';
import { createBistro } from './adapter.ts';
import { settings } from './settings.ts';

/** A small booking system of our own making, that differs from the others in all that may differ. */
export const bistro: UpstreamDefinition<'table', typeof settings> = {
  kind: 'table',
  description: 'A Bistro restaurant.',
  settings,
  secrets: ['key'],
  create: createBistro,
  operatorWords: { venue_unknown: 'the booking system knows no such restaurant' },
};
