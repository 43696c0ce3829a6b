import type { SeedRestaurant } from '../config.ts';
import { gasthofAdler } from './gasthof-adler.ts';
import { krone } from './krone.ts';
import { roessli } from './roessli.ts';
import { seehaus } from './seehaus.ts';
import { zunfthaus } from './zunfthaus.ts';

/** The restaurants that the sandbox begins with. */
export const restaurants: readonly SeedRestaurant[] = [gasthofAdler, seehaus, zunfthaus, roessli, krone];

export { gasthofAdler, krone, roessli, seehaus, zunfthaus };
export { knownGuest } from '../guests.ts';
export type { SeedRestaurant } from '../config.ts';
