/** Money within the sandbox is a whole number of minor units (kopiyka, Rappen): 123450 is 1234.50. */

/** `percent` of an amount, rounded half up to a whole minor unit. */
export const percentOf = (minor: number, percent: number): number => Math.round((minor * percent) / 100);

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, minor) => total + minor, 0);

/** 123450 → `1234.50`, made of digits alone: nothing is divided. */
export function decimal(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
