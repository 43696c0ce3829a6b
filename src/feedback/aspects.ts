import type { Aspect } from '../contract/index.ts';

/** In the order in which they are asked and shown, by the names of their controls. */
export const aspects: readonly Aspect[] = ['service', 'kitchen', 'ambience', 'price'];
