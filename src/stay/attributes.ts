import type { AttributeRules } from '../flow/flow.ts';
import { matches, takesDay } from '../flow/attribute-rules.ts';

export const stayAttributes: AttributeRules = {
  arrival: takesDay('arrival'),
  departure: takesDay('departure'),
  adults: { control: 'adults', takes: 'a whole number from 1', valid: matches(/^[1-9]\d{0,2}$/) },
  children: {
    control: 'ages',
    takes: 'the age of each child, such as "4,9"',
    valid: matches(/^\s*\d{1,2}(\s*,\s*\d{1,2})*\s*$/),
  },
  'company-code': {
    control: 'company-code',
    takes: 'a code of up to 20 characters',
    valid: matches(/^.{1,20}$/),
  },
};
