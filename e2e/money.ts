/**
 * An amount as any language may write it: `210497` is “2’104.97”, “2 104,97” and “2,104.97”, with its currency before or
 * after. Whoever writes another digit, or a digit more, is found out.
 */
export function amount(minor: number): RegExp {
  const digits = String(minor).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '[\\s\\u202f’.,]?');
  return new RegExp(`(?<![\\d.,])${whole}[.,]${digits.slice(-2)}(?!\\d)`);
}
