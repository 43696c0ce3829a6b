/** A reservation's status, by the page's groups ("Reservation status"). */

/** Taken from the contingent. */
export const fromContingent = 8;

const confirmed: readonly number[] = [1, 8, 9, 10, 21, 22, 25, 26, 27];
/** Refused, failed, not answered; cancelled by the restaurant or by the guest. */
const ended: readonly number[] = [2, 3, 4, 6, 32, 20, 23, 24, 28, 29];

export type Standing = 'confirmed' | 'open' | 'ended';

/** An open one, and one of a status that the page does not list, holds its seats like a confirmed one. */
export function standingOf(status: number): Standing {
  if (confirmed.includes(status)) return 'confirmed';
  return ended.includes(status) ? 'ended' : 'open';
}
