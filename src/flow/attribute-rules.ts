/** What attributes can take, for a flow's rules. */

export const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** A day that exists: the 30th of February is none. */
export function isDay(value: string): boolean {
  const instant = new Date(`${value}T00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().slice(0, 10) === value;
}

export const takesDay = (control: string) => ({ control, takes: 'a day as YYYY-MM-DD', valid: isDay });
