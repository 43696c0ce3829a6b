import { z } from 'zod';

/** Readers for loosely typed answers: a number may be text, an optional field missing, null or "". */

function toText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** Text of at most `max` characters; longer is cut, so that an answer can't inflate what we send on. */
export const text = (max = 200) => z.unknown().transform((value) => toText(value)?.slice(0, max));

/** An identifier: text that is of no use when cut, so longer counts as missing. */
export const identifier = z.unknown().transform((value) => {
  const id = toText(value);
  return id && id.length <= 100 ? id : undefined;
});

/** A whole number from 0, of at most ten digits; anything else counts as missing. */
export const count = z.unknown().transform((value) => {
  const digits = toText(value);
  return digits && /^\d{1,10}(\.0+)?$/.test(digits) ? Math.trunc(Number(digits)) : undefined;
});

/** `"active"`, true, 1 and the like. */
export const flag = z.unknown().transform((value) => {
  const word = typeof value === 'boolean' ? String(value) : toText(value)?.toLowerCase();
  if (word === undefined) return undefined;
  if (['active', 'true', '1', 'yes'].includes(word)) return true;
  return ['inactive', 'false', '0', 'no'].includes(word) ? false : undefined;
});

/** A time of day as minutes from midnight; `24:00` is 1440. `9:05` and `18:00:00` are understood. */
export const minutes = z.unknown().transform((value) => {
  const match = /^(\d{1,2}):([0-5]\d)(:[0-5]\d)?$/.exec(toText(value) ?? '');
  if (!match) return undefined;
  const total = Number(match[1]) * 60 + Number(match[2]);
  return total <= 24 * 60 ? total : undefined;
});

export const plainDate = z.unknown().transform((value) => {
  const date = z.iso.date().safeParse(toText(value)?.slice(0, 10));
  return date.success ? date.data : undefined;
});

/** A list, also as an object: PHP writes an array with holes so. Items that can't be read are left out. */
export function list<Item>(item: z.ZodType<Item>) {
  return z.unknown().transform((value): Item[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap((entry) => {
      const read = item.safeParse(entry);
      return read.success ? [read.data] : [];
    });
  });
}

/** Lists by key: an empty one may come as `[]`. */
export function byKey<Item>(item: z.ZodType<Item>) {
  return z.unknown().transform((value): ReadonlyMap<string, Item> => {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(
      entries.flatMap(([key, entry]): [string, Item][] => {
        const read = item.safeParse(entry);
        return read.success ? [[key, read.data]] : [];
      }),
    );
  });
}

/**
 * An object with the wire's names given as ours: `names` is ours → the wire's, or several spellings of it, the usual one
 * first. Every key is there, if only undefined.
 */
export function named<Shape extends z.ZodRawShape>(
  names: { readonly [Key in keyof Shape]: string | readonly string[] },
  shape: Shape,
) {
  const keys = Object.entries<string | readonly string[]>(names).map(
    ([ours, wire]) => [ours, typeof wire === 'string' ? [wire] : wire] as const,
  );
  return z.preprocess((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const told = (name: string): unknown =>
      Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return Object.fromEntries(
      keys.map(([ours, spellings]) => [
        ours,
        told(spellings.find((name) => told(name) != null) ?? spellings[0] ?? ''),
      ]),
    );
  }, z.object(shape));
}
