/** What widget and proxy say to each other, v1. The ground floor: it imports nothing of ours. */
export * from './booking.ts';
export * from './calls.ts';
export * from './errors.ts';
export * from './guest.ts';
export * from './manage.ts';
export * from './open.ts';
export * from './primitives.ts';
export * from './site.ts';
export * from './stay.ts';
export * from './table.ts';
export * from './venue.ts';
