/** The API between widget and proxy, v1. Imports nothing from the other folders. */
export * from './booking.ts';
export * from './calls.ts';
export * from './errors.ts';
export * from './finder.ts';
export * from './feedback.ts';
export * from './guest.ts';
export * from './manage.ts';
export * from './open.ts';
export * from './primitives.ts';
export * from './site.ts';
export * from './stay.ts';
export * from './table.ts';
export * from './venue.ts';
