/** Why a call is refused: HTTP status and the envelope's `msg`. */
export interface Refusal {
  refused: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503;
  msg: string;
}

export const refuse = (refused: Refusal['refused'], msg: string): Refusal => ({ refused, msg });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

/** [seed] */
export const missing = (field: string) => refuse(400, `Missing arg ${field}`);
/** [ours] */
export const invalid = (field: string) => refuse(400, `Invalid arg ${field}`);

/** [seed] */
export const notFound = refuse(404, 'Could not find resource');
export const unauthenticated = refuse(401, 'Missing Authentication parameters');

/** [client] */
export const invalidReservation = refuse(400, 'Invalid reservation ID');
export const alreadyCancelled = refuse(400, 'Reservation has already been cancelled.');
export const pastCutoff = refuse(400, 'Reservation cannot be modified after the cancellation cut-off time');
export const noRecord = refuse(404, 'The venue does not have record of this reservation.');
export const tooManyResults = refuse(400, 'Result set limited to 4000 results');

/** [ours], but for the words "No direct availability". */
export const lostSlot = (status: 400 | 409) =>
  refuse(
    status,
    status === 400 ? 'No direct availability for this time' : 'This time is no longer available',
  );
