/** What has happened, by its name: for as long as this process lives and there is room. */
export interface Remembered {
  has(name: string): boolean;
  add(name: string): void;
}

/** @param capacity how many are remembered; then the oldest gives way */
export function createRemembered(capacity = 10_000): Remembered {
  const names = new Set<string>();
  return {
    has: (name) => names.has(name),
    add(name) {
      names.add(name);
      const [oldest] = names;
      if (names.size > capacity && oldest !== undefined) names.delete(oldest);
    },
  };
}
