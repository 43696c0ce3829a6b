/** Does something once for each key: who asks while it is being done, or after it was, gets the same outcome. */
export type Once<Value> = (key: string, work: () => Promise<Value>) => Promise<Value>;

/** Outcomes that are remembered; the oldest go first. */
const kept = 5000;

/** @param isDone whether an outcome is final; any other is forgotten, so that it can be tried again */
export function createOnce<Value>(isDone: (value: Value) => boolean): Once<Value> {
  const known = new Map<string, Promise<Value>>();
  return async (key, work) => {
    const earlier = known.get(key);
    if (earlier) return earlier;
    const outcome = work();
    known.set(key, outcome);
    for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
    try {
      const value = await outcome;
      if (!isDone(value)) known.delete(key);
      return value;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  };
}
