import { Failure } from '../../errors.ts';
import type { Guest, Remedy } from '../../../src/contract/index.ts';
import type { Trace } from '../../logger.ts';
import type { BookedAtTable, Sent } from '../table.ts';
import type { Answer } from './client.ts';
import { calendarUid } from '../calendar-uid.ts';
import { readContact } from '../contact.ts';
import { unintelligible } from '../failures.ts';
import { askStanding } from './ask-standing.ts';
import { codeOf, toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { inLanguage } from './language.ts';
import { roomName } from './state.ts';
import type { State } from './state.ts';
import { outcomes, vendorFields } from './wire.ts';
import type { Method } from './wire.ts';

/** The calls that book, and the care they need: a lost answer may be a booking. */

/** The SMS holds a four-digit code (vendor, step 5). */
const codeLength = 4;
/** Seconds the guest waits before asking for another SMS: most have arrived by then, and each one costs. [ours] */
const resendAfter = 30;

/** Hashes are 32 lower-case hex digits. [client] */
const reservationHash = /^[0-9a-f]{32}$/;
/** Refusals of a repeated call that mean that the request is alive and has booked nothing yet. */
const mendable: readonly Remedy[] = ['contact', 'code', 'date', 'time', 'party', 'promo', 'choice', 'room'];

type Told =
  | { status: 'code' }
  /** `hash` opens the guest's data at the booking system; null where the answer has none. */
  | { status: 'booked'; hash: string | null }
  | { status: 'lost' }
  | Failure;

/** A booking call's answer. Anything that can't be read counts as lost: it may have booked. */
function readTold(answer: Answer, context: SiteContext, state: State, repeat: boolean, trace: Trace): Told {
  if (answer.kind === 'lost') return { status: 'lost' };
  if (answer.kind === 'unintelligible') {
    unintelligible(trace);
    return { status: 'lost' };
  }
  if (answer.kind === 'ok') {
    const outcome = context.schemas.outcome.safeParse(answer.body);
    const { key, number, reservation } = outcome.success ? outcome.data : {};
    // The key counts before the number, both before a hash: a hash with `verify_code` is no booking.
    if (key === outcomes.codeSent.key || (!key && number === outcomes.codeSent.number)) {
      return { status: 'code' };
    }
    const isHashAlone = !key && number === undefined && reservationHash.test(reservation ?? '');
    if (key === outcomes.booked.key || (!key && number === outcomes.booked.number) || isHashAlone) {
      return { status: 'booked', hash: reservation ?? null };
    }
    unintelligible(trace);
    return { status: 'lost' };
  }
  const code = answer.kind === 'error' ? codeOf(answer.error) : undefined;
  if (!repeat) return toFailure(answer, state.language, trace);
  // The earlier call's answer was lost: now it shows what became of it, or that it can't be known any more.
  if (code === 'already_booked') return { status: 'booked', hash: null };
  const refusal = toFailure(answer, state.language, trace);
  return mendable.includes(refusal.remedy) ? refusal : new Failure('outcome_unknown');
}

/**
 * Makes a booking call; repeats it once when its answer is lost. `repeat`: it was made, and lost, before, so that this
 * is the repetition. Each call that arrives may send an SMS.
 */
async function book(
  context: SiteContext,
  method: Method,
  fields: Readonly<Record<string, string>>,
  { state, repeat, trace }: { state: State; repeat: boolean; trace: Trace },
): Promise<Exclude<Told, { status: 'lost' }>> {
  const options = { trace, limit: context.limits.book };
  const first = readTold(await context.call(method, fields, options), context, state, repeat, trace);
  if (first instanceof Failure || first.status !== 'lost') return first;
  if (!repeat) {
    const second = readTold(await context.call(method, fields, options), context, state, true, trace);
    if (second instanceof Failure || second.status !== 'lost') return second;
  }
  trace.error({ method }, 'it is not known whether a booking was made');
  return new Failure('outcome_unknown');
}

/**
 * What became of a reservation that was set off; asked once. The vendor's number of it is its hash, which opens personal
 * data: the guest gets one of the proxy's.
 */
async function toBooked(
  context: SiteContext,
  state: State,
  { place, date, time, partySize }: NonNullable<State['table']>,
  hash: string | null,
  trace: Trace,
): Promise<BookedAtTable | Failure> {
  const standing = await askStanding(context, hash, state.language, trace);
  if (standing === 'failed') return new Failure('booking_failed');
  return {
    status: standing === 'requested' ? 'requested' : 'confirmed',
    ...(standing === 'unknown' ? { unverified: true } : {}),
    reference: null,
    date,
    time,
    partySize,
    place: roomName(state, place),
    booking: hash === null ? {} : { reservation: hash },
    venue: state.venue,
    uid: await calendarUid(state.requestHash),
  };
}

function toSent(state: State, sentTo: string): Sent {
  return { status: 'code', sentTo, codeLength, resendAfter, state: { ...state, sentTo } };
}

/** The language needn't be in step to learn what became of a call already made. */
async function prepare(context: SiteContext, state: State, language: string, repeat: boolean, trace: Trace) {
  return repeat ? state : inLanguage(context, state, language, trace);
}

export async function setGuest(
  context: SiteContext,
  input: { state: State; guest: Guest; language: string; repeat: boolean; trace: Trace },
): Promise<BookedAtTable | Sent | Failure> {
  const { table } = input.state;
  if (!table) return new Failure('step_missing');
  const contact = readContact(input.guest, 'mobile');
  if (contact instanceof Failure) return input.repeat ? new Failure('outcome_unknown') : contact;
  const state = await prepare(context, input.state, input.language, input.repeat, input.trace);
  if (state instanceof Failure) return state;
  const told = await book(
    context,
    'setGuest',
    {
      [vendorFields.request]: state.requestHash,
      [vendorFields.givenName]: contact.givenName,
      [vendorFields.familyName]: contact.familyName,
      [vendorFields.tel]: contact.tel,
      [vendorFields.email]: contact.email,
      [vendorFields.country]: contact.country,
    },
    { ...input, state },
  );
  if (told instanceof Failure) return told;
  if (told.status === 'booked') return toBooked(context, state, table, told.hash, input.trace);
  return toSent(state, contact.maskedTel);
}

export async function verifyCode(
  context: SiteContext,
  input: { state: State; code: string; language: string; repeat: boolean; trace: Trace },
): Promise<BookedAtTable | Failure> {
  const { table } = input.state;
  if (!table) return new Failure('step_missing');
  const state = await prepare(context, input.state, input.language, input.repeat, input.trace);
  if (state instanceof Failure) return state;
  const told = await book(
    context,
    'verifyCode',
    { [vendorFields.request]: state.requestHash, [vendorFields.code]: input.code },
    { ...input, state },
  );
  if (told instanceof Failure) return told;
  if (told.status === 'booked') return toBooked(context, state, table, told.hash, input.trace);
  // "A code was sent" is no answer to a code: whether it booked is unknown.
  unintelligible(input.trace);
  return new Failure('outcome_unknown');
}

/** Never repeated by itself: each SMS costs. */
export async function newCode(
  context: SiteContext,
  input: { state: State; language: string; trace: Trace },
): Promise<Sent | Failure> {
  const { sentTo } = input.state;
  if (!sentTo) return new Failure('step_missing');
  const state = await inLanguage(context, input.state, input.language, input.trace);
  if (state instanceof Failure) return state;
  const answer = await context.call(
    'newCode',
    { [vendorFields.request]: state.requestHash },
    { trace: input.trace, limit: context.limits.book },
  );
  if (answer.kind !== 'ok') return toFailure(answer, state.language, input.trace);
  return toSent(state, sentTo);
}
