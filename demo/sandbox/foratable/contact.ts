/**
 * What the vendor's PHP takes for an e-mail address (`FILTER_VALIDATE_EMAIL`): a dot in the domain is a must, dots in
 * the local part don't lead, trail or double, no letters beyond ASCII. HTML's `type=email` lets `a@b` and `a..b@c.ch` pass.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64 || text.length > 254) return false;
  if (!/^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label));
}

/** Countries whose mobile numbers can be told from others by how they begin. */
const mobileShapes: readonly [callingCode: string, national: RegExp][] = [
  ['41', /^7[4-9]\d{7}$/],
  ['423', /^[67]\d{6,8}$/],
  ['49', /^1[5-7]\d{8,9}$/],
  ['43', /^6\d{8,12}$/],
  ['33', /^[67]\d{8}$/],
  ['39', /^3\d{8,9}$/],
  ['1', /^[2-9]\d{9}$/],
];

/** Zones 3 and 4 are Europe, 5 is Latin America; 1 North America; 7 Russia. */
const europeanOrAmerican = /^[13457]/;

/**
 * The number as `+` and digits if it is in international form, European or American, and can be a mobile by its
 * length; else null. What [ours] can't tell from the number alone is let through.
 */
export function mobileNumber(text: string): string | null {
  const compact = text.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  const digits = /^\+(\d{9,15})$/.exec(compact)?.[1];
  if (digits === undefined || !europeanOrAmerican.test(digits)) return null;
  const shape = mobileShapes.find(([callingCode]) => digits.startsWith(callingCode));
  return !shape || shape[1].test(digits.slice(shape[0].length)) ? `+${digits}` : null;
}
