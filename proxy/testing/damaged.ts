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
