import * as contract from '../../src/contract/index.ts';
import type { ManagedStay } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { withDeadline } from '../guard/with-deadline.ts';
import type { StaySite } from '../http.ts';
import { placeOf } from '../place.ts';
import { inLanguages } from '../text/index.ts';
import { hasPassed } from '../time.ts';
import type { FoundStay } from '../upstreams/stay.ts';
import { openLink, stayCalendar } from './booked-stay.ts';
import type { ManagedBooking } from './booked-stay.ts';
import { definer } from './call.ts';
import type { Route, CallContext } from './call.ts';

const define = definer<StaySite>('manage', 'stay');

const unknown = () => new Failure('outcome_unknown', { reason: 'cancelling' });

/** What the hotel says now, and what the link remembers where it says nothing. */
function toManaged(
  site: StaySite,
  visit: CallContext,
  { stay }: ManagedBooking,
  found: FoundStay,
): Omit<ManagedStay, 'calendar'> {
  const { settings } = site;
  const { reference, arrivalTime, departureTime, roomType, rate } = stay;
  const { refundable, adults, children, prepayment } = stay;
  const isBooked = found.status === 'booked';
  const arrival = (isBooked && found.arrival) || stay.arrival;
  return {
    status: found.status,
    reference,
    arrival,
    departure: (isBooked && found.departure) || stay.departure,
    arrivalTime,
    departureTime,
    roomType,
    rate,
    refundable,
    adults,
    children,
    payment: (isBooked && found.payment) || stay.payment,
    prepayment,
    items: isBooked ? found.items : [],
    total: isBooked ? found.total : null,
    paid: isBooked ? found.paid : null,
    unpaid: isBooked ? found.unpaid : null,
    document: isBooked && settings.stay.document,
    cancellable: isBooked && !hasPassed(arrival, site.upstream.wallClock()),
    cancellation: inLanguages(settings.cancellation, [visit.language, ...settings.languages]) ?? null,
  };
}

export const manageRoutes: readonly Route[] = [
  define({
    name: 'look-up',
    summary: 'A booking as the hotel has it now, by its manage link',
    request: contract.LookUpRequest,
    answer: contract.LookUpAnswer,
    async run(site, visit, { token }) {
      const managed = await openLink(site, visit, token);
      if (!managed) return new Failure('link_invalid');
      const found = await site.upstream.lookUp({ ...visit, booking: managed.stay.booking });
      if (found instanceof Failure) return found;
      const told = toManaged(site, visit, managed, found);
      const { arrival, departure } = told;
      const current = { ...managed, stay: { ...managed.stay, arrival, departure } };
      const calendar = await stayCalendar(site, visit, current, token);
      return { answer: { venue: placeOf(site.settings), booking: { ...told, calendar } } };
    },
  }),
  define({
    name: 'cancel',
    summary: 'Cancel a booking, by its manage link',
    request: contract.CancelRequest,
    answer: contract.CancelAnswer,
    risk: 'cancelling',
    async run(site, visit, { token, repeat }) {
      const managed = await openLink(site, visit, token);
      if (!managed) return new Failure('link_invalid');
      const { uid, stay } = managed;
      const { booking, arrival, departure } = stay;
      const cancelled = { answer: { status: 'cancelled' } };
      if (site.cancelled.has(uid)) return cancelled;
      const work = async () => {
        const said = await site.upstream.cancel({ ...visit, booking, arrival, repeat });
        if (!(said instanceof Failure)) site.cancelled.add(uid);
        return said;
      };
      const answer = await withDeadline(site.patience, work(), unknown);
      // Another press may have got the yes meanwhile.
      if (!(answer instanceof Failure) || site.cancelled.has(uid)) return cancelled;
      if (answer.code === 'outcome_unknown') {
        visit.trace.error({ arrival, departure }, 'it is not known whether a booking was cancelled');
      }
      return answer;
    },
  }),
  define({
    name: 'document',
    summary: 'The confirmation as PDF, by the manage link',
    request: contract.DocumentRequest,
    answer: 'application/pdf',
    async run(site, visit, { token }) {
      const managed = await openLink(site, visit, token);
      if (!managed) return new Failure('link_invalid');
      if (!site.settings.stay.document) return new Failure('no_document');
      const made = await site.upstream.document({ ...visit, booking: managed.stay.booking });
      if (made instanceof Failure) return made;
      return { bytes: made.pdf, type: 'application/pdf', filename: 'booking.pdf' };
    },
  }),
];
