import { z } from 'zod';
import * as contract from '../../src/contract/index.ts';
import { BookingError } from '../errors.ts';
import { within } from '../guard/within.ts';
import type { StaySite } from '../http.ts';
import type { QuotedRate } from '../upstreams/stay.ts';
import { confirm } from './booked-stay.ts';
import { definer } from './call.ts';
import type { Call, Visit } from './call.ts';

const define = definer<StaySite>('stay', 'stay');

/** What a guest was shown, sealed for this page: nobody can book at a price of their own making. */
const Quote = z.object({
  made: z.iso.datetime(),
  arrival: contract.PlainDate,
  departure: contract.PlainDate,
  roomType: z.string(),
  quote: z.record(z.string(), z.unknown()),
});
type Quote = z.infer<typeof Quote>;

/** Milliseconds for which a quote can be booked at least; else as long as the session. */
const quoteLife = 30 * 60 * 1000;

const quoteUse = (origin: string) => `quote ${origin}`;

async function sealQuote(site: StaySite, visit: Visit, content: Quote): Promise<string> {
  const soonest = visit.now().getTime() + quoteLife;
  const expires = new Date(Math.max(soonest, visit.expires.getTime()));
  return visit.seals.sealFor(quoteUse(visit.origin), site.settings.id, content, expires);
}

async function openQuote(site: StaySite, visit: Visit, token: string): Promise<Quote | null> {
  const opened = await visit.seals.unsealFor(quoteUse(visit.origin), site.settings.id, token);
  const quote = Quote.safeParse(opened);
  return quote.success ? quote.data : null;
}

async function sealed(site: StaySite, visit: Visit, rate: QuotedRate, about: Omit<Quote, 'quote' | 'made'>) {
  const made = visit.now().toISOString();
  const quote = rate.quote && (await sealQuote(site, visit, { ...about, made, quote: rate.quote }));
  return { ...rate, quote };
}

/** The same for the same wish, and says nothing about it. */
async function digest(wish: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(wish));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toString();
}

/** What the log says of a booking that nobody is sure of: enough to find it at the hotel. */
function forOperator(quote: Quote | null) {
  return quote && { arrival: quote.arrival, departure: quote.departure, roomType: quote.roomType };
}

/** Books a wish that is new to this proxy, and keeps the operator informed where nobody can be sure. */
async function book(site: StaySite, visit: Visit, body: contract.BookRequest, opened: Quote | null) {
  const start = performance.now();
  // A call that was made before may have booked, whatever became of its quote since.
  if (!opened) return new BookingError(body.repeat ? 'outcome_unknown' : 'quote_expired');
  const { made, quote } = opened;
  const about = forOperator(opened);
  if (body.repeat && site.once.since > new Date(made)) {
    visit.trace.error(
      { ...about },
      'a booking is repeated that may have been made before this process began',
    );
    return new BookingError('outcome_unknown');
  }
  const { language, trace } = visit;
  const { guest, comment } = body;
  const booked = await site.upstream.book({ quote, guest, comment, language, trace });
  const isUnknown = booked instanceof BookingError && booked.code === 'outcome_unknown';
  if (isUnknown) trace.error({ ...about }, 'it is not known whether a booking was made');
  else if (performance.now() - start > site.patience) {
    const outcome = booked instanceof BookingError ? booked.code : 'booked';
    trace.error(
      { ...about, outcome },
      'what became of a booking was learnt after its guest was told to wait',
    );
  }
  return booked instanceof BookingError ? booked : confirm(site, visit, booked);
}

export const stayCalls: readonly Call[] = [
  define({
    name: 'start',
    summary: 'Begin: the hotel, the days that can be booked and what can be chosen',
    request: contract.StayStartRequest,
    answer: contract.StayStartAnswer,
    async run({ upstream }, visit) {
      const opened = await upstream.start(visit);
      if (opened instanceof BookingError) return opened;
      const { state, expires, ...answer } = opened;
      return { state, expires, answer };
    },
  }),
  define({
    name: 'company',
    summary: 'Book for a company, by its code, or for none any more',
    request: contract.CompanyRequest,
    answer: contract.CompanyAnswer,
    async run({ upstream }, visit, { code }) {
      const known = await upstream.company({ ...visit, code });
      return known instanceof BookingError
        ? known
        : { state: known.state, answer: { company: known.company } };
    },
  }),
  define({
    name: 'rooms',
    summary: 'Which room types are free for a stay',
    request: contract.RoomsRequest,
    answer: contract.RoomsAnswer,
    async run({ upstream }, visit, { stay }) {
      const answer = await upstream.rooms({ ...visit, stay });
      return answer instanceof BookingError ? answer : { answer };
    },
  }),
  define({
    name: 'rates',
    summary: 'What a stay in a room type costs',
    request: contract.RatesRequest,
    answer: contract.RatesAnswer,
    async run(site, visit, { stay, roomType, terms }) {
      const priced = await site.upstream.rates({ ...visit, stay, roomType, terms });
      if (priced instanceof BookingError) return priced;
      const about = { arrival: stay.arrival, departure: stay.departure, roomType };
      const rates = await Promise.all(priced.rates.map((rate) => sealed(site, visit, rate, about)));
      return { answer: { rates } };
    },
  }),
  define({
    name: 'book',
    summary: 'Book one room at the price of its quote, once for each key',
    request: contract.BookRequest,
    answer: contract.BookAnswer,
    risk: 'booking',
    async run(site, visit, body) {
      const opened = await openQuote(site, visit, body.quote);
      const content = await digest([body.quote, body.guest, body.comment]);
      const wish = { key: `${site.settings.id} ${body.key}`, content, repeat: body.repeat };
      const answer = await within(
        site.patience,
        site.once.run(wish, () => book(site, visit, body, opened)),
        () => {
          visit.trace.error({ ...forOperator(opened) }, 'it is not known yet whether a booking was made');
          return new BookingError('outcome_unknown');
        },
      );
      return answer instanceof BookingError ? answer : { answer };
    },
  }),
];
