import type { Rate } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { StaySite } from '../sites.ts';
import type { QuotedRate } from '../upstreams/stay.ts';
import { bookOnce } from './book-once.ts';
import type { CallContext, CallHandlers } from './call.ts';
import { sealQuote } from './quote.ts';
import type { Quote } from './quote.ts';

async function withSealedQuote(
  site: StaySite,
  context: CallContext,
  rate: QuotedRate,
  about: Omit<Quote, 'quote' | 'made'>,
): Promise<Rate> {
  const made = context.now().toISOString();
  const quote = rate.quote && (await sealQuote(site, context, { ...about, made, quote: rate.quote }));
  return { ...rate, quote };
}

export const stayHandlers: CallHandlers<'stay'> = {
  async 'stay/company'({ upstream }, context, { code }) {
    const known = await upstream.company({ ...context, code });
    if (known instanceof Failure) return known;
    return { company: known.company, session: await context.seal(known.state) };
  },

  'stay/rooms': ({ upstream }, context, { stay }) => upstream.rooms({ ...context, stay }),

  async 'stay/rates'(site, context, { stay, roomTypes, terms }) {
    const priced = await site.upstream.rates({ ...context, stay, roomTypes, terms });
    if (priced instanceof Failure) return priced;
    const sealed = priced.roomTypes.map(async ({ rates, ...room }) => {
      const about = { arrival: stay.arrival, departure: stay.departure, roomType: room.id };
      return {
        ...room,
        rates: await Promise.all(rates.map((rate) => withSealedQuote(site, context, rate, about))),
      };
    });
    return { ...priced, roomTypes: await Promise.all(sealed) };
  },

  'stay/book': bookOnce,
};
