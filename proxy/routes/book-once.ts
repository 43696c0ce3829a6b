import type { BookRequest, StayOutcome } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { withDeadline } from '../guard/with-deadline.ts';
import type { StaySite } from '../sites.ts';
import { confirmStay } from './booked-stay.ts';
import type { CallContext } from './call.ts';
import { openQuote } from './quote.ts';
import type { Quote } from './quote.ts';

/** Books a stay once for each request key, however often it is sent; logs for the operator when the outcome is unknown. */

/** A hash: the same for the same content, which it doesn't reveal. */
async function digest(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toString();
}

/** A booking's log fields: enough to find it at the hotel, no personal data. */
const forOperator = ({ arrival, departure, roomType }: Quote) => ({ arrival, departure, roomType });

/** The share of the guest's patience that the booking system has: the rest is for what surrounds it. */
const patienceOfUpstream = 0.9;

/** Books. May take minutes. */
async function book(
  site: StaySite,
  context: CallContext,
  { guest, comment }: BookRequest,
  opened: Quote,
): Promise<StayOutcome | Failure> {
  const { trace, language } = context;
  const start = performance.now();
  // Should this process end before it learns the outcome, the log shows what to look for.
  trace.info(forOperator(opened), 'a booking is being made');
  const answerBy = start + context.patience * patienceOfUpstream;
  const { quote } = opened;
  const booked = await site.upstream.book({ quote, guest, comment, answerBy, language, trace });
  const isUnknown = booked instanceof Failure && booked.code === 'outcome_unknown';
  if (isUnknown) trace.error(forOperator(opened), 'it is not known whether a booking was made');
  else if (performance.now() - start > context.patience) {
    const outcome = booked instanceof Failure ? booked.code : 'booked';
    trace.error(
      { ...forOperator(opened), outcome },
      'what became of a booking was learnt after its guest was told to wait',
    );
  }
  return booked instanceof Failure ? booked : confirmStay(site, context, booked);
}

/** The answer to a request key: known, refused, or being made. */
async function answerTo(
  site: StaySite,
  context: CallContext,
  request: BookRequest,
  opened: Quote | null,
): Promise<StayOutcome | Failure> {
  const { requestKeys, store, trace } = context;
  const { quote, guest, comment, key, repeat } = request;
  const content = await digest([quote, guest, comment]);
  const keyed = { key: `${site.settings.id} ${key}`, content, repeat };
  const known = await requestKeys.recall(keyed);
  if (known) return known;
  // An earlier call may have booked, even if its quote has expired since.
  if (!opened) return new Failure(repeat ? 'outcome_unknown' : 'quote_expired');
  if (repeat && store.since > new Date(opened.made)) {
    trace.error(
      forOperator(opened),
      'a booking is repeated that may have been made before this process began',
    );
    return new Failure('outcome_unknown');
  }
  return requestKeys.run(keyed, () => book(site, context, request, opened));
}

/** Answers the guest in time; a call that takes longer goes on, and its outcome is stored. */
export async function bookOnce(
  site: StaySite,
  context: CallContext,
  request: BookRequest,
): Promise<StayOutcome | Failure> {
  const { trace } = context;
  const opened = await openQuote(site, context, request.quote);
  const booking = answerTo(site, context, request, opened);
  context.underWay.add(booking);
  const answer = await withDeadline(context.patience, booking, () => {
    trace.error(opened ? forOperator(opened) : {}, 'it is not known yet whether a booking was made');
    return new Failure('outcome_unknown');
  });
  if (answer instanceof Failure && answer.code === 'internal_error') {
    trace.error({}, 'there is no room to remember another booking: none is taken');
  }
  return answer;
}
