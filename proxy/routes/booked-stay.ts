import type { StayOutcome } from '../../src/contract/index.ts';
import type { StaySite } from '../sites.ts';
import type { BookedStay } from '../upstreams/stay.ts';
import type { CallContext } from './call.ts';
import { linksOf } from './manage-link.ts';

/** What the guest gets for a booked room, its manage link included. */
export async function confirmStay(
  site: StaySite,
  context: CallContext,
  { status, booking, reference, charged, ...stay }: BookedStay,
): Promise<StayOutcome> {
  const uid = crypto.randomUUID();
  const stamp = context.now().toISOString();
  const { language } = context;
  const linked = { kind: 'stay', uid, stamp, language, reference, booking, stay, status } as const;
  const links = await linksOf(site, context, linked);
  return {
    status,
    booking: { ...stay, charged, ...links, document: status === 'confirmed' && site.upstream.hasDocuments },
  };
}
