import type { SeedHotel } from '../config.ts';
import { hotelDnipro } from './hotel-dnipro.ts';
import { seehausHotel } from './seehaus-hotel.ts';

/** The hotels that the sandbox begins with. */
export const hotels: readonly SeedHotel[] = [hotelDnipro, seehausHotel];

export { hotelDnipro, seehausHotel };
export type { SeedHotel } from '../config.ts';
