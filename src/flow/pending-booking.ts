/**
 * What a tab keeps of a booking whose outcome is unknown, so that a page that is loaded anew leads back to it
 * (docs/pending-bookings.md): an entry of `sessionStorage`, from when a call that books is sent until its outcome is known.
 * Storage that is blocked or full is no error: the booking goes on without it.
 */

/** Of what is kept: an entry of another version is left alone until it is too old. */
const version = 1;
/** Milliseconds for which the proxy can answer; its sessions live for an hour. */
const answerable = 65 * 60_000;

interface Entry<Kept> {
  /** When it was written, in milliseconds since the epoch. */
  at: number;
  kept: Kept;
}

export interface PendingBooking<Kept> {
  /** What an earlier page, or a flow that is no longer shown, has left; null where there is nothing. */
  readonly left: Kept | null;
  keep(kept: Kept): void;
  drop(): void;
  /** False where another flow has taken it over: that one tells the outcome. */
  isOwn(): boolean;
}

interface Owner {
  isShown(): boolean;
  /** Another flow has taken its entry over. */
  isTaken: boolean;
}
/** Which flow of this page an entry belongs to; weak, so that a thrown-away element is forgotten (docs/decisions/0006). */
const owners = new Map<string, WeakRef<Owner>>();
const ownerOf = (key: string): Owner | undefined => owners.get(key)?.deref();

function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** An entry that no shown flow owns; those that are too old, or can't be read, are removed. */
function find<Kept>(storage: Storage, prefix: string): { key: string; kept: Kept } | undefined {
  for (const key of Object.keys(storage)) {
    if (!key.startsWith(prefix) || ownerOf(key)?.isShown()) continue;
    try {
      const { at, kept } = JSON.parse(storage.getItem(key) ?? '') as Entry<Kept>;
      if (Date.now() - at < answerable) return { key, kept };
    } catch {
      // Not written by us.
    }
    storage.removeItem(key);
  }
  return undefined;
}

/**
 * @param site its name at the proxy
 * @param isShown whether the flow that keeps it is still what its element shows
 */
export function pendingBooking<Kept>(
  proxy: string,
  site: string,
  isShown: () => boolean,
): PendingBooking<Kept> {
  const prefix = `booking-widget ${version} ${proxy} ${site} `;
  const found = withStorage((storage) => find<Kept>(storage, prefix));
  const key = found?.key ?? prefix + Math.random();
  const former = ownerOf(key);
  if (former) former.isTaken = true;
  const self: Owner = { isShown, isTaken: false };
  owners.set(key, new WeakRef(self));
  const isOwn = () => !self.isTaken;
  return {
    left: found?.kept ?? null,
    isOwn,
    keep(kept) {
      const entry: Entry<Kept> = { at: Date.now(), kept };
      if (isOwn()) withStorage((storage) => storage.setItem(key, JSON.stringify(entry)));
    },
    drop() {
      if (isOwn()) withStorage((storage) => storage.removeItem(key));
    },
  };
}
