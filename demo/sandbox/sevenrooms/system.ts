import type { Clock } from '../clock.ts';
import { Group } from './group.ts';
import { groups } from './groups/index.ts';

/** The paths under which the API is: of production and of the demo host, in both versions. */
export const bases = ['/2_4', '/2_2', '/api-ext/2_4', '/api-ext/2_2'] as const;
export type Base = (typeof bases)[number];

/** All that the simulated SevenRooms knows. A reset makes a new one. */
export interface SevenRooms {
  /** Those of the paths that answer. */
  bases: readonly Base[];
  /** By their site. */
  readonly groups: ReadonlyMap<string, Group>;
}

export const createSevenRooms = (clock: Clock): SevenRooms => ({
  bases,
  groups: new Map(groups.map((seed) => [seed.site, new Group(seed, clock)])),
});
