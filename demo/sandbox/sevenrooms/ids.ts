import { createHash } from 'node:crypto';

/** Ids as the vendor's look: long, opaque, always the same for the same words. */
export function idFor(...words: readonly (string | number)[]): string {
  return `ahNzfnNldmVu${createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 36)}`;
}

/** What could be an id. Anything else is no id at all. */
export const isId = (text: string): boolean => /^ahNz[\w-]{20,90}$/.test(text);

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** `7KQ2M4XA`: for people; the same for the same number. */
export function referenceCode(id: string): string {
  const bytes = createHash('sha256').update(`reference ${id}`).digest();
  return Array.from(bytes.subarray(0, 8), (byte) => letters[byte % letters.length]).join('');
}
