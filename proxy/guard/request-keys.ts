import { Failure } from '../errors.ts';

/**
 * Makes a wish come true at most once, however often it is said. What is remembered lives in this process: a restart
 * forgets it, and a second process does not share it; `since` says from when on a wish that isn't known was never made.
 */
export interface RequestKeys<Value> {
  readonly since: Date;
  /** What came of a wish, or is coming of it; undefined where it is new, or was refused and may be tried again. */
  recall(wish: KeyedRequest): Promise<Value | Failure> | undefined;
  /**
   * Does `work` for a wish that is new. For a known one, nothing: it is recalled. `outcome_unknown` of the work, or a
   * throw, is kept; any other failure did nothing, so that the wish may be tried again. `internal_error` where there is
   * no room to remember it.
   */
  run(wish: KeyedRequest, work: () => Promise<Value | Failure>): Promise<Value | Failure>;
}

export interface KeyedRequest {
  key: string;
  /** The same whenever the same is wished; another under the same key is an `invalid_request`. */
  content: string;
  /** It was said before and the answer was lost: then a refusal is told again, and nothing tried anew. */
  repeat: boolean;
}

interface Known<Value> {
  content: string;
  at: number;
  status: 'running' | 'done' | 'refused' | 'unknown';
  result: Promise<Value | Failure>;
}

/** Milliseconds for which an outcome is kept; by then a quote has long expired, so that nothing can book by it. */
const kept = 24 * 60 * 60 * 1000;
/** Milliseconds after which one that is done may give way when there is no room: no quote lives longer. */
const doneKept = 2 * 60 * 60 * 1000;

/** @param capacity how many wishes are remembered at once */
export function createRequestKeys<Value>(now: () => Date, capacity = 10_000): RequestKeys<Value> {
  /** Oldest first. */
  const wishes = new Map<string, Known<Value>>();
  const since = now();

  function forget(isDispensable: (known: Known<Value>, age: number) => boolean, enough: number): void {
    const instant = now().getTime();
    for (const [key, known] of wishes) {
      if (wishes.size <= enough) return;
      if (isDispensable(known, instant - known.at)) wishes.delete(key);
    }
  }

  function makeRoom(): boolean {
    forget(({ status }, age) => status !== 'running' && age > kept, 0);
    forget(({ status }) => status === 'refused', capacity - 1);
    forget(({ status }, age) => status === 'done' && age > doneKept, capacity - 1);
    return wishes.size < capacity;
  }

  async function settle(known: Known<Value>, work: () => Promise<Value | Failure>) {
    try {
      const result = await work();
      if (!(result instanceof Failure)) known.status = 'done';
      else known.status = result.code === 'outcome_unknown' ? 'unknown' : 'refused';
      return result;
    } catch (error) {
      known.status = 'unknown';
      known.result = Promise.resolve(new Failure('outcome_unknown'));
      throw error;
    }
  }

  function recall({ key, content, repeat }: KeyedRequest): Promise<Value | Failure> | undefined {
    const known = wishes.get(key);
    if (!known || (known.status === 'refused' && !repeat)) return undefined;
    if (known.content === content) return known.result;
    return Promise.resolve(new Failure('invalid_request', { requestField: 'key' }));
  }

  return {
    since,
    recall,
    async run(wish, work) {
      const recalled = recall(wish);
      if (recalled) return recalled;
      const { key, content } = wish;
      wishes.delete(key);
      if (!makeRoom()) return new Failure('internal_error');
      const at = now().getTime();
      const known: Known<Value> = { content, at, status: 'running', result: new Promise(() => {}) };
      wishes.set(key, known);
      known.result = settle(known, work);
      return known.result;
    },
  };
}
