const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** A day that exists: the 30th of February is none. */
function isDay(value: string): boolean {
  const instant = new Date(`${value}T00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().slice(0, 10) === value;
}

/** What each preselecting attribute takes, and the control that it chooses for. */
const preselecting: Record<string, { control: string; takes: string; valid: (value: string) => boolean }> = {
  date: { control: 'date', takes: 'a day as YYYY-MM-DD', valid: isDay },
  time: { control: 'time', takes: 'a time as HH:mm', valid: matches(/^([01]\d|2[0-3]):[0-5]\d$/) },
  'party-size': { control: 'party', takes: 'a whole number from 1', valid: matches(/^[1-9]\d{0,2}$/) },
  room: { control: 'room', takes: "a room's id", valid: matches(/\S/) },
  'promo-code': {
    control: 'promo-code',
    takes: 'a code of up to 50 characters',
    valid: matches(/^.{1,50}$/),
  },
};

export const preselectingAttributes = Object.keys(preselecting);

const told = new Set<string>();

/** Tells the page's author of a wrong attribute, once; the widget goes on without it. */
export function ignore(attribute: string, value: string, takes: string): void {
  const words = `<booking-widget>: ${attribute}="${value}" is ignored; it takes ${takes}.`;
  if (told.has(words)) return;
  told.add(words);
  // eslint-disable-next-line no-console -- there is no other way to tell
  console.warn(words);
}

/** The control and value that an attribute preselects; undefined, with a warning, where its value is wrong. */
export function preselectionOf(
  element: Element,
  attribute: string,
): [control: string, value: string] | undefined {
  const rule = preselecting[attribute];
  const value = element.getAttribute(attribute);
  if (!rule || value === null) return undefined;
  if (rule.valid(value)) return [rule.control, value];
  ignore(attribute, value, rule.takes);
  return undefined;
}

/** All that an element's attributes preselect, by control. */
export const preselections = (element: Element): Record<string, string> =>
  Object.fromEntries(
    preselectingAttributes.flatMap((attribute) => {
      const chosen = preselectionOf(element, attribute);
      return chosen ? [chosen] : [];
    }),
  );
