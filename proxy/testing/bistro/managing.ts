import type { PlainDate } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import { addPlainDays } from '../../time.ts';
import type { BookedAtTable, FoundTable, TableUpstream } from '../../upstreams/table.ts';
import type { Managing } from '../../upstreams/upstream.ts';
import { toBooked } from './booking.ts';
import { toFailure } from './errors.ts';
import { findByNumber } from './finding.ts';
import { readAt, readOffer, toAt } from './offer.ts';
import { settled } from './settled.ts';
import type { SiteContext } from './site-context.ts';
import { askMeals } from './slots.ts';
import { BookingState } from './state.ts';
import { Booking, Restaurant } from './wire.ts';

/** A booking after it was made. Cancelling and changing are idempotent. */

type Manages = Required<Pick<TableUpstream, 'find' | 'lookUp' | 'cancel' | 'changeSlots' | 'change'>>;

const statuses = { firm: 'confirmed', asked: 'requested', off: 'cancelled' } as const;

export function createManaging(context: SiteContext): Manages {
  const { call, site } = context;

  function open({ booking }: Managing): BookingState | Failure {
    return BookingState.safeParse(booking).data ?? new Failure('link_invalid');
  }

  async function ask({ id }: BookingState, { trace }: Managing) {
    return call({ method: 'GET', path: `bookings/${id}`, answer: Booking, trace });
  }

  return {
    find: (wanted) => findByNumber(context, wanted),

    async lookUp(managing): Promise<FoundTable | Failure> {
      const known = open(managing);
      if (known instanceof Failure) return known;
      const answer = await ask(known, managing);
      if (answer.kind !== 'ok') return toFailure(answer, managing.trace);
      const { state, at, covers } = answer.body;
      const moment = readAt(at);
      const isAhead = state !== 'off' && `${moment.date}T${moment.time}` > context.wallClock();
      const status = statuses[state];
      const told = { status, ...moment, cancellable: isAhead, changeable: isAhead };
      return covers ? { ...told, partySize: covers } : told;
    },

    async cancel({ repeat, ...managing }) {
      const known = open(managing);
      if (known instanceof Failure) return known;
      const { trace } = managing;
      const ask = () => call({ method: 'DELETE', path: `bookings/${known.id}`, answer: Booking, trace });
      const off = await settled(ask, { repeat, trace, tooLate: 'cancel_refused' });
      return off instanceof Failure ? off : { status: 'cancelled' };
    },

    async changeSlots({ date, partySize, ...managing }) {
      const known = open(managing);
      if (known instanceof Failure) return known;
      const from: PlainDate = context.today();
      const to = addPlainDays(from, site.daysAhead);
      const { area, id } = known;
      const { trace } = managing;
      const [meals, restaurant] = await Promise.all([
        askMeals(context, { area, date, partySize, instead: id, trace }),
        call({ method: 'GET', path: 'restaurant', answer: Restaurant, trace }),
      ]);
      if (meals instanceof Failure) return meals;
      if (restaurant.kind !== 'ok') return toFailure(restaurant, trace);
      const maxPartySize = restaurant.body.areas.find(({ code }) => code === area)?.mostCovers || 20;
      return { meals, from, to, maxPartySize };
    },

    async change({
      offer,
      partySize,
      repeat,
      ...managing
    }): Promise<(BookedAtTable & { status: 'confirmed' | 'requested' }) | Failure> {
      const known = open(managing);
      if (known instanceof Failure) return known;
      const wanted = readOffer(offer);
      if (!wanted) return new Failure('slot_taken');
      if (wanted.area !== known.area) return new Failure('place_unavailable');
      const { trace } = managing;
      const body = { at: toAt(wanted), covers: partySize };
      const ask = () => call({ method: 'PATCH', path: `bookings/${known.id}`, body, answer: Booking, trace });
      const changed = await settled(ask, { repeat, trace, tooLate: 'change_refused' });
      if (changed instanceof Failure) return changed;
      return (await toBooked(changed, known)) ?? new Failure('change_refused');
    },
  };
}
