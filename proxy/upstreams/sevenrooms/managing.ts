import { z } from 'zod';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { addPlainDays } from '../../time.ts';
import type { FoundTable, TableUpstream } from '../table.ts';
import type { Managing } from '../upstream.ts';
import { change } from './changing.ts';
import type { Answer } from './client.ts';
import { isAlreadyCancelled, isPastCutoff, toFailure } from './errors.ts';
import { findByReference } from './finding.ts';
import { askReservation } from './reservations.ts';
import type { SiteContext } from './site-context.ts';
import { askDay } from './slots.ts';
import type { BookableSlot } from './slots.ts';
import { BookingState } from './state.ts';
import type { WireReservation } from './wire.ts';

/** A booking after it was made, by its own id. */

type Manages = Required<Pick<TableUpstream, 'find' | 'lookUp' | 'cancel' | 'changeSlots' | 'change'>>;

const open = ({ booking }: Managing): BookingState | Failure =>
  BookingState.safeParse(booking).data ?? new Failure('link_invalid');

async function toFound(
  context: SiteContext,
  wire: WireReservation,
  known: BookingState,
  trace: Trace,
): Promise<FoundTable> {
  const standing = context.names.standingOf(wire.status);
  const isHeld = standing === 'pendingPayment' || (known.until !== null && standing === undefined);
  const status = standing === undefined || standing === 'pendingPayment' ? 'confirmed' : standing;
  const { local, partySize } = wire;
  const isAhead = !local || `${local.date}T${local.time}` > context.wallClock();
  const stands = status !== 'cancelled' && isAhead;
  const venues = await context.venues(trace);
  const several = !(venues instanceof Failure) && venues.length > 1 ? venues : [];
  const place = several.find(({ id }) => id === wire.venue)?.name;
  return {
    status: isHeld ? 'held' : status,
    cancellable: stands,
    changeable: stands && !isHeld,
    ...local,
    ...(partySize ? { partySize } : {}),
    ...(place ? { place } : {}),
  };
}

/** Cancelling twice does no harm: a lost answer is found out, and asked for once more where it had no effect. */
async function cancel(context: SiteContext, { id }: BookingState, trace: Trace) {
  const cancelled = { status: 'cancelled' } as const;
  for (let attempt = 1; ; attempt += 1) {
    const answer: Answer<object> = await context.call({
      verb: 'POST',
      path: `/reservations/${encodeURIComponent(id)}/cancel`,
      label: '/reservations/{id}/cancel',
      answer: z.unknown().transform(() => ({})),
      trace,
    });
    if (answer.kind === 'ok' || isAlreadyCancelled(answer)) return cancelled;
    if (isPastCutoff(answer)) return new Failure('cancel_refused', { reason: 'too_late' });
    if (answer.kind === 'refused' || answer.kind === 'unreached') {
      return attempt === 1 ? toFailure(answer, trace) : new Failure('outcome_unknown');
    }
    const found = await askReservation(context, id, trace);
    if (found.kind === 'ok' && context.names.standingOf(found.body.status) === 'cancelled') return cancelled;
    if (found.kind !== 'ok' || attempt === 2) return new Failure('outcome_unknown');
  }
}

/** A booking is moved only to what wants no payment beforehand. */
const movable = ({ slot, by }: BookableSlot) => (by === 'link' ? { ...slot, state: 'phone' as const } : slot);

export function createManaging(context: SiteContext): Manages {
  return {
    find: (wanted) => findByReference(context, wanted),

    async lookUp(managing) {
      const known = open(managing);
      if (known instanceof Failure) return known;
      const { trace } = managing;
      const answer = await askReservation(context, known.id, trace);
      return answer.kind === 'ok' ? toFound(context, answer.body, known, trace) : toFailure(answer, trace);
    },

    async cancel(managing) {
      const known = open(managing);
      return known instanceof Failure ? known : cancel(context, known, managing.trace);
    },

    async changeSlots({ date, partySize, ...managing }) {
      const known = open(managing);
      if (known instanceof Failure) return known;
      const from = context.today();
      const question = { venue: known.venue, date, partySize, trace: managing.trace };
      const sittings = await askDay(context, question);
      if (sittings instanceof Failure) return sittings;
      const meals = sittings.map(({ label, slots }) => ({ label, slots: slots.map(movable) }));
      const { daysAhead, maxPartySize } = context.site;
      return { meals, from, to: addPlainDays(from, daysAhead), maxPartySize };
    },

    async change({ offer, partySize, repeat, ...managing }) {
      const known = open(managing);
      if (known instanceof Failure) return known;
      return change(context, known, { offer, partySize, trace: managing.trace }, repeat);
    },
  };
}
