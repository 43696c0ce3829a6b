import type { Handoff } from '../../../src/contract/index.ts';
import type { ForatableSite } from './settings.ts';
import { directFields } from './wire.ts';

/**
 * Direct: forAtable's own reservation window of a restaurant, beside the API that `baseUrl` names. The guest's browser POSTs it a
 * form; the proxy never calls it. That it opens without the form, too, is assumed. [ours]
 */
export const directWindow = ({ baseUrl, restaurantHash }: ForatableSite): Handoff => ({
  name: 'forAtable',
  url: new URL(`reserve/restaurant/${restaurantHash}/direct`, baseUrl).href,
  fields: directFields,
});
