import type { UpstreamDefinition } from '../../upstreams/definition.ts';
import { createBistro } from './adapter.ts';
import { settings } from './settings.ts';

/** A small booking system of our own that differs from the others wherever the contract allows it. */
export const bistro: UpstreamDefinition<'table', typeof settings> = {
  kind: 'table',
  description: 'A Bistro restaurant.',
  settings,
  secrets: ['key'],
  create: createBistro,
  operatorWords: { venue_unknown: 'the booking system knows no such restaurant' },
};
