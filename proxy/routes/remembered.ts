import type { OpenSite } from '../sites.ts';
import type { CallContext } from './call.ts';

/** What became of a booking, as the proxy has seen it: for booking systems that no longer say. */
type Seen = 'cancelled' | 'confirmed';

const keyOf = (seen: Seen, { settings }: OpenSite, uid: string) => `${seen} ${settings.id} ${uid}`;
/** Longer than links live after the visit. It may be evicted: then only the venue's own answer counts. */
const keeping = { ttl: 90 * 24 * 60 * 60 * 1000, held: 0 };

export async function remember(
  seen: Seen,
  site: OpenSite,
  { store }: CallContext,
  uid: string,
): Promise<void> {
  await store.set(keyOf(seen, site, uid), true, keeping);
}

export async function isRemembered(
  seen: Seen,
  site: OpenSite,
  { store }: CallContext,
  uid: string,
): Promise<boolean> {
  return (await store.get(keyOf(seen, site, uid))) === true;
}
