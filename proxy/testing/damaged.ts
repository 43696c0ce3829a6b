import fc from 'fast-check';

const words = fc.constantFrom('', '0', '2026-12-04', 'active', '%s', '\u0000', '<b>', '12.345', null);
const anyValue = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }), fc.string({ maxLength: 300 }));

/** An answer with some of its parts, at any depth, replaced or lost. A list keeps its length. */
export function damaged(value: unknown, instead: fc.Arbitrary<unknown> = anyValue): fc.Arbitrary<unknown> {
  const parts = (entries: [string, unknown][]) =>
    Object.fromEntries(entries.map(([key, part]) => [key, damaged(part, instead)]));
  const whole = Array.isArray(value)
    ? fc.tuple(...value.map((part: unknown) => damaged(part, instead)))
    : typeof value === 'object' && value !== null
      ? fc.record(parts(Object.entries(value)), { noNullPrototype: true, requiredKeys: [] })
      : fc.constant(value);
  return fc.oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: instead });
}

type Path = readonly string[];

/** Every part of an answer, by the keys that lead to it. */
const pathsOf = (value: unknown): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[key], ...pathsOf(part).map((path) => [key, ...path])])
    : [];

/** The same with one part replaced; undefined takes it away, but a list keeps its length. */
function replaced(value: unknown, [key, ...rest]: Path, instead: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return instead;
  const part = replaced(Reflect.get(value, key), rest, instead);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === key ? part : each));
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(part === undefined ? others : [...others, [key, part]]);
}

/** An answer of which up to three parts are replaced or lost: most of it stays readable. */
export function slightlyDamaged(value: object, instead: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const damage = fc.tuple(fc.constantFrom(...pathsOf(value)), fc.option(instead, { nil: undefined }));
  return fc
    .array(damage, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.reduce<unknown>((whole, [path, part]) => replaced(whole, path, part), value));
}
