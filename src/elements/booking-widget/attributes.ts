import type { AttributeRules } from '../../flow/flow.ts';
import type { FlowDriver } from '../flow-driver.ts';
import { ignore } from '../warn.ts';

/** Attributes that preselect. Each flow validates its own: those for stays are ignored at a restaurant. */
export const preselectingAttributes = [
  'date',
  'time',
  'party-size',
  'room',
  'promo-code',
  'arrival',
  'departure',
  'adults',
  'children',
  'company-code',
];

/** The control and value that an attribute preselects; undefined, with a warning, where its value is wrong. */
export function preselectionOf(
  element: Element,
  rules: AttributeRules,
  attribute: string,
): [control: string, value: string] | undefined {
  const rule = rules[attribute];
  const value = element.getAttribute(attribute);
  if (!rule || value === null) return undefined;
  if (rule.valid(value)) return [rule.control, value];
  ignore(element, attribute, value, rule.takes);
  return undefined;
}

/** Chooses what a preselecting attribute says that has changed, while the guest is still choosing. */
export function preselectChanged(
  element: Element,
  { flow, module }: Pick<FlowDriver, 'flow' | 'module'>,
  attribute: string,
): void {
  const chosen = flow && module && preselectionOf(element, module.attributes, attribute);
  if (chosen && !flow.preselect(...chosen))
    ignore(element, attribute, chosen[1], 'what can be chosen at this step');
}

/** All that an element's attributes preselect, by control. */
export const preselections = (element: Element, rules: AttributeRules): Record<string, string> =>
  Object.fromEntries(
    Object.keys(rules).flatMap((attribute) => {
      const chosen = preselectionOf(element, rules, attribute);
      return chosen ? [chosen] : [];
    }),
  );
