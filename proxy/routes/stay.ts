import * as contract from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { StaySite } from '../http.ts';
import type { QuotedRate } from '../upstreams/stay.ts';
import { bookOnce } from './book.ts';
import { definer } from './call.ts';
import type { Route, CallContext } from './call.ts';
import { sealQuote } from './quote.ts';
import type { Quote } from './quote.ts';

const define = definer<StaySite>('stay', 'stay');

async function sealed(
  site: StaySite,
  visit: CallContext,
  rate: QuotedRate,
  about: Omit<Quote, 'quote' | 'made'>,
) {
  const made = visit.now().toISOString();
  const quote = rate.quote && (await sealQuote(site, visit, { ...about, made, quote: rate.quote }));
  return { ...rate, quote };
}

export const stayRoutes: readonly Route[] = [
  define({
    name: 'start',
    summary: 'Begin: the hotel, the days that can be booked and what can be chosen',
    request: contract.StayStartRequest,
    answer: contract.StayStartAnswer,
    async run({ upstream }, visit) {
      const opened = await upstream.start(visit);
      if (opened instanceof Failure) return opened;
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
      return known instanceof Failure ? known : { state: known.state, answer: { company: known.company } };
    },
  }),
  define({
    name: 'rooms',
    summary: 'Which room types are free for a stay',
    request: contract.RoomsRequest,
    answer: contract.RoomsAnswer,
    async run({ upstream }, visit, { stay }) {
      const answer = await upstream.rooms({ ...visit, stay });
      return answer instanceof Failure ? answer : { answer };
    },
  }),
  define({
    name: 'rates',
    summary: 'What a stay in a room type costs',
    request: contract.RatesRequest,
    answer: contract.RatesAnswer,
    async run(site, visit, { stay, roomType, terms }) {
      const priced = await site.upstream.rates({ ...visit, stay, roomType, terms });
      if (priced instanceof Failure) return priced;
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
    run: bookOnce,
  }),
];
