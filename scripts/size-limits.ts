/**
 * What the widget may weigh: bytes of script, brotli, as they go over the wire. The build fails where a limit is passed,
 * and says where one can come down (in the language with the most text); `npm run size` shows the same in a browser.
 */
export const limits = {
  /** The script tag alone: what loads before the guest comes near. */
  launcher: 2_000,
  /** From the script tag until the first step can be used. */
  tableStart: 48_500,
  stayStart: 51_700,
  /** From the script tag to the confirmation. */
  tableFlow: 57_700,
  stayFlow: 67_100,
};
export type Part = keyof typeof limits;
export const parts = Object.keys(limits) as Part[];

/** Where we want them; to miss a goal is no failure, but it is said. */
export const goals: Record<Part, number> = {
  launcher: 2_000,
  tableStart: 30_000,
  stayStart: 33_000,
  tableFlow: 36_000,
  stayFlow: 46_000,
};

/** How a size stands to what it may be and to what it should be. */
export function verdict(size: number, { limit, goal }: { limit: number; goal: number }): string {
  if (size > limit) return `over its limit of ${limit} by ${size - limit}`;
  const missed = size > goal ? `; misses its goal of ${goal} by ${size - goal}` : '';
  return `within its limit of ${limit}${missed}`;
}

export const verdictOf = (part: Part, size: number): string =>
  verdict(size, { limit: limits[part], goal: goals[part] });
