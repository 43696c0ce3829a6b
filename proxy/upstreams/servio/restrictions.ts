import type { Restriction } from '../../../src/contract/index.ts';
import type { WireRestriction, WireRestrictions } from './wire.ts';

/** Set, or unreadable: then it is safer not to sell. Missing: there is none. */
function holds(told: WireRestriction | null | undefined): told is WireRestriction {
  if (!told) return false;
  return told.isSet ?? (told.told !== undefined && told.told !== null && told.told !== '');
}

/** A minimum that the stay meets is no restriction, even if the flag is set. */
function minStay(told: WireRestriction | null | undefined, nights: number): Restriction[] {
  const days = told?.days ?? 0;
  if (days > nights) return [{ kind: 'min_stay', message: told?.message ?? null, nights: days }];
  return days === 0 && holds(told) ? [{ kind: 'min_stay', message: told.message ?? null }] : [];
}

/** Why a stay of so many nights can't be had; empty: it can. */
export function toRestrictions(wire: WireRestrictions | null | undefined, nights: number): Restriction[] {
  if (!wire) return [];
  const plain = (kind: Restriction['kind'], told: WireRestriction | null | undefined): Restriction[] =>
    holds(told) ? [{ kind, message: told.message ?? null }] : [];
  return [
    ...plain('closed', wire.closedToSale),
    ...plain('closed_to_arrival', wire.closedToArrive),
    ...plain('early_booking', wire.earlyReservation),
    ...minStay(wire.minStay, nights),
  ];
}
