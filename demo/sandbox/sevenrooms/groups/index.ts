import type { SeedGroup } from '../config.ts';
import { alderHouse } from './alder-house.ts';
import { harbour } from './harbour.ts';

/** The venue groups that the sandbox begins with. */
export const groups: readonly SeedGroup[] = [harbour, alderHouse];

export { alderHouse, harbour };
export type { SeedGroup };
