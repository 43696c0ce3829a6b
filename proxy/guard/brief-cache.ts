import { Failure } from '../errors.ts';
import type { Plain, Store } from './store.ts';

/** What every visitor of a page would ask a booking system for: asked once in a while, for all of them. */
export interface BriefCache {
  /** What is kept of `topic` under `key`, else what `work` finds; only one asks at a time. A failure is not kept. */
  get<Value extends Plain>(
    topic: string,
    key: string,
    work: () => Promise<Value | Failure>,
  ): Promise<Value | Failure>;
  /** What is kept of the topic is out of date. */
  forget(topic: string): Promise<void>;
}

/** @param ttl milliseconds that a value is kept; 0: only those who ask at the same time share it */
export function createBriefCache(store: Store, ttl: number): BriefCache {
  const running = new Map<string, Promise<Plain | Failure>>();
  const issueKey = (topic: string) => `issue ${topic}`;

  async function fetch(key: string, work: () => Promise<Plain | Failure>): Promise<Plain | Failure> {
    const kept = await store.get(key);
    if (kept !== undefined) return kept;
    const found = await work();
    if (ttl > 0 && !(found instanceof Failure)) await store.set(key, found, { ttl, held: 0 });
    return found;
  }

  return {
    async get<Value extends Plain>(topic: string, name: string, work: () => Promise<Value | Failure>) {
      // Values of a former issue are no longer found, whatever their names are.
      const issue = (await store.get(issueKey(topic))) ?? 0;
      const key = `brief ${topic} ${JSON.stringify(issue)} ${name}`;
      const found = running.get(key) ?? fetch(key, work).finally(() => running.delete(key));
      running.set(key, found);
      // Only this cache writes under its keys.
      return (await found) as Value | Failure;
    },

    async forget(topic) {
      // Outlives every value of the issue before.
      await store.set(issueKey(topic), crypto.randomUUID(), { ttl: 2 * ttl, held: 2 * ttl });
    },
  };
}
