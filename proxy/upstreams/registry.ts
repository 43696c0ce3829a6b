import { foratable } from './foratable/index.ts';
import { sevenrooms } from './sevenrooms/index.ts';
import { servio } from './servio/index.ts';

/** Every booking system that a site can have, by the name that its `upstream` gives. */
export const upstreams = { foratable, servio, sevenrooms };
