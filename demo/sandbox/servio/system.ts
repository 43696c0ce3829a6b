import type { Clock } from '../clock.ts';
import { Hotel } from './hotel.ts';
import { hotels } from './hotels/index.ts';

/** All that the simulated Servio knows: hotels by their site. A reset makes a new one. */
export type ServioSystem = ReadonlyMap<string, Hotel>;

export const createServio = (clock: Clock): ServioSystem =>
  new Map(hotels.map((seed) => [seed.site, new Hotel(seed, clock)]));
