import { Failure } from '../errors.ts';
import type { FailureData } from '../errors.ts';
import type { Keeping, Plain, Store } from './store.ts';

/**
 * Runs a request key's call at most once, however often it is sent (an idempotency key). What came of it is kept in a
 * store; while it runs, requests in this process wait for the same outcome.
 */
export interface RequestKeys<Value> {
  /** What came of a key's call, or is coming of it; undefined where it is new, or was refused and may be tried again. */
  recall(request: KeyedRequest): Promise<Value | Failure | undefined>;
  /**
   * Runs `work` for a new key; for a known one, returns the stored outcome. `outcome_unknown` from the work, or a
   * throw, is kept; any other failure did nothing, so that it may be tried again. `internal_error` where there is no
   * room to remember it.
   */
  run(request: KeyedRequest, work: () => Promise<Value | Failure>): Promise<Value | Failure>;
}

export interface KeyedRequest {
  key: string;
  /** The same for the same request; another under the same key is an `invalid_request`. */
  content: string;
  /** It was sent before and the answer was lost: an earlier refusal is returned again, nothing is retried. */
  repeat: boolean;
}

const hour = 60 * 60 * 1000;
/** An outcome is kept for a day: by then its quote has long expired, so that nothing can book by it. */
const kept = 24 * hour;
const claimed: Keeping = { ttl: kept, held: kept };
/** A finished outcome may be evicted after two hours if the store is full: no quote lives longer. */
const done: Keeping = { ttl: kept, held: 2 * hour };
/** Refusals are not held: forgetting one only costs a second refusal. */
const refused: Keeping = { ttl: kept, held: 0 };

/** Only the holder of the claim runs the call. A refusal frees it. */
type Claim<Value> =
  { content: string; status: 'running' | 'unknown' } | { content: string; status: 'done'; value: Value };
interface Refusal {
  content: string;
  failure: FailureData;
}

const mixedUp = () => new Failure('invalid_request', { requestField: 'key' });
const unknown = () => new Failure('outcome_unknown');

export function createRequestKeys<Value extends Plain>(store: Store): RequestKeys<Value> {
  const running = new Map<string, { content: string; result: Promise<Value | Failure> }>();
  const claimKey = (key: string) => `claim ${key}`;
  const refusalKey = (key: string) => `refusal ${key}`;

  /** Only `createRequestKeys` writes under these keys. */
  const readClaim = async (key: string) =>
    (await store.get(claimKey(key))) as unknown as Claim<Value> | undefined;
  const readRefusal = async (key: string) =>
    (await store.get(refusalKey(key))) as unknown as Refusal | undefined;

  async function recallStored({ key, content, repeat }: KeyedRequest): Promise<Value | Failure | undefined> {
    const claim = await readClaim(key);
    if (claim) {
      if (claim.content !== content) return mixedUp();
      // Marked as running but not in this process: that process may have ended.
      return claim.status === 'done' ? claim.value : unknown();
    }
    const refusal = repeat ? await readRefusal(key) : undefined;
    if (!refusal) return undefined;
    return refusal.content === content ? Failure.from(refusal.failure) : mixedUp();
  }

  async function settle(key: string, content: string, result: Value | Failure): Promise<void> {
    if (!(result instanceof Failure)) {
      await store.set(claimKey(key), { content, status: 'done', value: result }, done);
    } else if (result.code === 'outcome_unknown') {
      await store.set(claimKey(key), { content, status: 'unknown' }, claimed);
    } else {
      await store.set(refusalKey(key), { content, failure: result.toJSON() }, refused);
      await store.delete(claimKey(key));
    }
  }

  async function begin(
    request: KeyedRequest,
    work: () => Promise<Value | Failure>,
  ): Promise<Value | Failure> {
    const { key, content } = request;
    const recalled = await recallStored(request);
    if (recalled !== undefined) return recalled;
    const claim = await store.add(claimKey(key), { content, status: 'running' }, claimed);
    if (claim === 'full') return new Failure('internal_error');
    if (claim === 'present') return (await recallStored(request)) ?? unknown();
    // A throw leaves the claim in place: the call may have taken effect.
    const result = await work();
    await settle(key, content, result);
    return result;
  }

  function join({ key, content }: KeyedRequest): Promise<Value | Failure> | undefined {
    const other = running.get(key);
    return other && (other.content === content ? other.result : Promise.resolve(mixedUp()));
  }

  return {
    async recall(request) {
      return join(request) ?? recallStored(request);
    },

    async run(request, work) {
      const joined = join(request);
      if (joined) return joined;
      const result = begin(request, work).finally(() => running.delete(request.key));
      running.set(request.key, { content: request.content, result });
      return result;
    },
  };
}
