import type { HotelConfig, RoomTypeConfig } from './config.ts';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { StayFields } from './request.ts';
import { dayOf } from '../wall-clock.ts';

/** When, and who. Days count from 1970-01-01. */
export interface Stay {
  arrival: number;
  departure: number;
  /** `HH:mm`, the hotel's own where the guest named none. */
  arrivalTime: string;
  departureTime: string;
  adults: number;
  /** Oldest first. */
  childAges: readonly number[];
  extraBed: boolean;
}

export const nightsOf = ({ arrival, departure }: Stay): number[] =>
  Array.from({ length: departure - arrival }, (_, night) => arrival + night);

/** The stay that is asked for, or what no room and no price list could mend. */
export function stayFrom(
  { config, today }: { config: HotelConfig; today: string },
  fields: StayFields,
): Stay | Refusal {
  const { DateArrival: arrival, DateDeparture: departure, ChildAges: ages } = fields;
  // The page refuses more children than ages; fewer are as wrong [ours].
  if ((fields.Childs || 0) !== ages.length) return refuse('childAges');
  if (departure <= arrival) return refuse('departureBeforeArrival');
  if (arrival < (dayOf(today) ?? 0)) return refuse('arrivalPast');
  if (departure - arrival > config.maxNights) return refuse('stayTooLong', String(config.maxNights));
  return {
    arrival,
    departure,
    arrivalTime: fields.TimeArrival || config.usualArrival,
    departureTime: fields.TimeDeparture || config.usualDeparture,
    adults: fields.Adults,
    childAges: ages.toSorted((one, other) => other - one),
    extraBed: fields.IsExtraBedUsed,
  };
}

/** Everyone takes a place, also the smallest [ours]. */
export function fits(room: RoomTypeConfig, { adults, childAges, extraBed }: Stay): boolean {
  return adults + childAges.length <= room.mainPlaces + (extraBed ? room.extraPlaces : 0);
}
