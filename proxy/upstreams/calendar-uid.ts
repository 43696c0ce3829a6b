/**
 * Random-looking, but the same for the same text: a calendar then replaces an entry that is fetched again instead of
 * adding another.
 * @param secret something that only this booking has; it can't be learnt from the uid
 */
export async function calendarUid(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`calendar ${secret}`));
  const bytes = new Uint8Array(digest).slice(0, 16);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
