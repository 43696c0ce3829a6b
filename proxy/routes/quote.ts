import { z } from 'zod';
import { PlainDate } from '../../src/contract/index.ts';
import type { StaySite } from '../sites.ts';
import type { CallContext } from './call.ts';

/** What a guest was shown, sealed for this page, so that a price can't be made up. */
const Quote = z.object({
  made: z.iso.datetime(),
  arrival: PlainDate,
  departure: PlainDate,
  roomType: z.string(),
  quote: z.record(z.string(), z.unknown()),
});
export type Quote = z.infer<typeof Quote>;

/** Milliseconds for which a quote can be booked at least; else as long as the session. */
const quoteLife = 30 * 60 * 1000;

const quoteUse = (origin: string) => `quote ${origin}`;

export async function sealQuote(site: StaySite, context: CallContext, content: Quote): Promise<string> {
  const soonest = context.now().getTime() + quoteLife;
  const expires = new Date(Math.max(soonest, context.expires.getTime()));
  return context.seals.sealFor(quoteUse(context.origin), site.settings.id, content, expires);
}

/** Null for a token that is forged, expired, of another page or for something else. */
export async function openQuote(site: StaySite, context: CallContext, token: string): Promise<Quote | null> {
  const opened = await context.seals.unsealFor(quoteUse(context.origin), site.settings.id, token);
  const quote = Quote.safeParse(opened);
  return quote.success ? quote.data : null;
}
