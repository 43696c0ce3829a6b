import type { Meal, Money, PlainDate, Slot } from '../../../src/contract/index.ts';
import { minorDigits } from '../../../src/text/money.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { parseMoney } from '../../money.ts';
import { toFailure } from './errors.ts';
import { toOffer } from './offer.ts';
import type { SiteContext } from './site-context.ts';
import type { Wanted } from './state.ts';
import { Availability } from './wire.ts';
import type { WireShift, WireTime } from './wire.ts';

/** A venue's day for a party. */
export interface DayQuestion {
  venue: string;
  date: PlainDate;
  partySize: number;
  trace: Trace;
}

/** A slot with what booking it takes. */
export interface BookableSlot {
  slot: Slot;
  /** The slot's own text. */
  text: string;
  access: string | undefined;
  by: Wanted['by'];
}
export interface Sitting {
  label: string | null;
  slots: BookableSlot[];
}

interface About {
  context: SiteContext;
  question: DayQuestion;
  /** ISO 4217, where the venue has one that is known. */
  currency: string | undefined;
}

/** An amount a head, and of the whole party; null where nothing is to be paid or it can't be read. */
function costOf({ cost }: WireTime, { context, question, currency }: About) {
  if (!cost || !currency) return null;
  const amount = parseMoney(cost, currency, minorDigits(currency));
  if (!amount || amount.minor === 0) return null;
  const times = (by: number): Money => ({ ...amount, minor: Math.round(amount.minor * by) });
  const { partySize } = question;
  return context.names.costIsFor === 'head'
    ? { head: amount, party: times(partySize) }
    : { head: null, party: amount };
}

const wantsSomething = ({ wantsCard, cost }: WireTime): boolean =>
  wantsCard === true || Boolean(cost && /[1-9]/.test(cost));

/** Whether a slot can be booked, and how, by what the site says of those that want a card or money. */
function standing(
  wire: WireTime,
  isPayable: boolean,
  { site }: SiteContext,
): Pick<Slot, 'state'> & Pick<BookableSlot, 'by'> {
  if (wire.type === 'request' && wire.isRequestable) return { state: 'request', by: 'request' };
  if (wire.type !== 'book') return { state: 'full', by: 'booking' };
  if (!wantsSomething(wire) || site.payment === 'on-arrival') return { state: 'free', by: 'booking' };
  const isByLink = site.payment === 'payment-link' && isPayable && !wire.wantsCard;
  return isByLink ? { state: 'free', by: 'link' } : { state: 'phone', by: 'booking' };
}

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

function toSlot(wire: WireTime, isAlone: boolean, about: About): BookableSlot | null {
  const { context, question } = about;
  const { local, time: text, description } = wire;
  if (!local || !text) return null;
  const cost = costOf(wire, about);
  const { state, by } = standing(wire, cost !== null, context);
  const access = wire.type === 'book' ? wire.access : undefined;
  const named = isAlone && !wantsSomething(wire) ? undefined : access;
  const { venue, date: day } = question;
  const policy = joined(wire.policy, wire.cancellation);
  return {
    slot: {
      ...local,
      offer: toOffer({ venue, day, ...local, access: named }),
      state,
      ...(description ? { description } : {}),
      ...(policy ? { policy } : {}),
      ...(wantsSomething(wire) ? { binding: true } : {}),
      ...(cost?.head ? { price: cost.head } : {}),
      ...(cost && by === 'link' ? { deposit: cost.party } : {}),
    },
    text,
    access,
    by,
  };
}

const momentOf = ({ slot }: BookableSlot): string => `${slot.date}T${slot.time}`;

function toSitting({ name, times }: WireShift, about: About): Sitting {
  const now = about.context.wallClock();
  const isPlain = (wire: WireTime) => wire.type === 'book' && !wantsSomething(wire);
  const slots = times.flatMap((wire) => {
    const others = times.filter((other) => other.time === wire.time && isPlain(other));
    return toSlot(wire, others.length <= 1, about) ?? [];
  });
  return {
    label: name ?? null,
    slots: slots
      .filter((bookable) => momentOf(bookable) > now)
      .sort((a, b) => momentOf(a).localeCompare(momentOf(b))),
  };
}

/** The day's shifts with their slots; those that are past left out. */
export async function askDay(context: SiteContext, question: DayQuestion): Promise<Sitting[] | Failure> {
  const { venue: id, date, partySize, trace } = question;
  const venues = await context.venues(trace);
  if (venues instanceof Failure) return venues;
  const venue = venues.find((one) => one.id === id);
  if (!venue) return new Failure('place_unavailable');
  if (partySize > context.site.maxPartySize) return new Failure('party_too_large');
  const answer = await context.call({
    verb: 'GET',
    path: `/venues/${id}/availability`,
    label: '/venues/{id}/availability',
    fields: { date, start_time: '00:00', end_time: '23:59', party_size: String(partySize) },
    answer: Availability,
    trace,
  });
  if (answer.kind !== 'ok') return toFailure(answer, trace);
  const currency = venue.currency && /^[A-Z]{3}$/.test(venue.currency) ? venue.currency : undefined;
  return answer.body.availability
    .filter(({ isClosed }) => isClosed !== true)
    .map((shift) => toSitting(shift, { context, question, currency }))
    .filter(({ slots }) => slots.length > 0);
}

/** As the guest gets them: each moment and kind of table once. */
export const toMeals = (sittings: readonly Sitting[]): Meal[] =>
  sittings.map(({ label, slots }) => ({ label, slots: slots.map(({ slot }) => slot) }));

export const isBookable = ({ slot }: BookableSlot): boolean =>
  slot.state === 'free' || slot.state === 'request';
