/** References that can be read out on the phone: without 0, 1, i, l and o. */

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
const spell = (bytes: Uint8Array) => Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');

/** A request's reference, random: `r-7f3k2`. */
export function createReference(): string {
  return `r-${spell(crypto.getRandomValues(new Uint8Array(5)))}`;
}

/**
 * For a booking whose booking system has no number that may be shown: `b-7f3k2mqa`, always the same for the same
 * booking. It opens nothing and reveals nothing.
 */
export async function bookingReference(uid: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`reference ${uid}`));
  return `b-${spell(new Uint8Array(digest).slice(0, 8))}`;
}
