/** What became of a reservation, by the vendor's codes of getReservation. [seed] */

const codes = {
  /** Phone call accepted, contingent, entered by the restaurant, by e-mail. */
  confirmed: [1, 8, 9, 10],
  /** Reactivated, or moved: in force. */
  changed: [21, 22, 25, 26, 27],
  /** Answer pending. */
  open: [5],
  /** Refused, call failed, unknown error, no line, not answered. */
  failed: [2, 3, 4, 6, 32],
  /** By the restaurant, by the guest. */
  cancelled: [20, 23, 24, 28, 29],
} as const;

export type StatusGroup = keyof typeof codes;

const groups: ReadonlyMap<number, StatusGroup> = new Map(
  Object.entries(codes).flatMap(([group, members]) => members.map((code) => [code, group as StatusGroup])),
);

const standings = {
  confirmed: 'confirmed',
  changed: 'confirmed',
  open: 'requested',
  failed: 'failed',
  cancelled: 'failed',
} as const satisfies Record<StatusGroup, string>;

const managed = {
  confirmed: 'confirmed',
  changed: 'confirmed',
  open: 'requested',
  failed: 'refused',
  cancelled: 'cancelled',
} as const satisfies Record<StatusGroup, string>;

/** How a reservation stands whenever it is looked up. A code that the vendor doesn't list: it is being processed. */
export const managedStatusOf = (status: string) => managed[groups.get(Number(status)) ?? 'open'];

/** How a reservation stands just after it was set off. A code that the vendor doesn't list: it is being processed. */
export function standingOf(status: string): 'confirmed' | 'requested' | 'failed' {
  return standings[groups.get(Number(status)) ?? 'open'];
}
