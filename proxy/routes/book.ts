import type { BookAnswer, BookRequest } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { withDeadline } from '../guard/with-deadline.ts';
import type { StaySite } from '../http.ts';
import { confirm } from './booked-stay.ts';
import type { Progress, CallContext } from './call.ts';
import { openQuote } from './quote.ts';
import type { Quote } from './quote.ts';

/** Booking a stay: each wish once, however often it is said, and the operator told where nobody can be sure. */

/** The same for the same wish, and says nothing about it. */
async function digest(wish: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(wish));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toString();
}

/** What the log says of a booking: enough to find it at the hotel, and nobody in it. */
const forOperator = ({ arrival, departure, roomType }: Quote) => ({ arrival, departure, roomType });

/** Books a wish that is new to this proxy. May take minutes. */
async function book(
  site: StaySite,
  { language, trace, ...visit }: CallContext,
  { guest, comment }: BookRequest,
  opened: Quote,
): Promise<BookAnswer | Failure> {
  const start = performance.now();
  const { quote } = opened;
  // Should this process end before it learns the outcome, the log shows what to look for.
  trace.info(forOperator(opened), 'a booking is being made');
  const booked = await site.upstream.book({ quote, guest, comment, language, trace });
  const isUnknown = booked instanceof Failure && booked.code === 'outcome_unknown';
  if (isUnknown) trace.error(forOperator(opened), 'it is not known whether a booking was made');
  else if (performance.now() - start > site.patience) {
    const outcome = booked instanceof Failure ? booked.code : 'booked';
    trace.error(
      { ...forOperator(opened), outcome },
      'what became of a booking was learnt after its guest was told to wait',
    );
  }
  return booked instanceof Failure ? booked : confirm(site, { ...visit, language, trace }, booked);
}

/** The answer of a wish: known, refused, or being made. */
function answerTo(
  site: StaySite,
  visit: CallContext,
  body: BookRequest,
  { opened, content }: { opened: Quote | null; content: string },
): Promise<BookAnswer | Failure> | Failure {
  const { once, settings } = site;
  const { key, repeat } = body;
  const wish = { key: `${settings.id} ${key}`, content, repeat };
  const known = once.recall(wish);
  if (known) return known;
  // A call that was made before may have booked, whatever became of its quote since.
  if (!opened) return new Failure(repeat ? 'outcome_unknown' : 'quote_expired');
  if (repeat && once.since > new Date(opened.made)) {
    visit.trace.error(
      forOperator(opened),
      'a booking is repeated that may have been made before this process began',
    );
    return new Failure('outcome_unknown');
  }
  return once.run(wish, () => book(site, visit, body, opened));
}

/** The guest is answered in time; a call that takes longer goes on, and what comes of it is remembered. */
export async function bookOnce(
  site: StaySite,
  visit: CallContext,
  body: BookRequest,
): Promise<Progress | Failure> {
  const opened = await openQuote(site, visit, body.quote);
  const content = await digest([body.quote, body.guest, body.comment]);
  const answer = await withDeadline(
    site.patience,
    Promise.resolve(answerTo(site, visit, body, { opened, content })),
    () => {
      const about = opened ? forOperator(opened) : {};
      visit.trace.error(about, 'it is not known yet whether a booking was made');
      return new Failure('outcome_unknown');
    },
  );
  if (!(answer instanceof Failure)) return { answer };
  if (answer.code === 'internal_error') {
    visit.trace.error({}, 'there is no room to remember another booking: none is taken');
  }
  return answer;
}
