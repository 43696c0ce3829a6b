import type { UpstreamTools } from './upstream.ts';

/** An upstream's usual time limits, in milliseconds, with those in their place that it is given. */
export function timeLimitsOf<Limits extends { [Name in keyof Limits]: number }>(
  usual: Limits,
  given: UpstreamTools['limits'] = {},
): Limits {
  const names = Object.keys(usual) as (keyof Limits & string)[];
  return Object.fromEntries(names.map((name) => [name, given[name] ?? usual[name]])) as Limits;
}
