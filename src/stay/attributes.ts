import type { AttributeRules } from '../flow/flow.ts';
import { matches, takesDay } from '../flow/attribute-rules.ts';

export const stayAttributes: AttributeRules = {
  arrival: takesDay('arrival'),
  departure: takesDay('departure'),
  adults: { control: 'adults', takes: 'a whole number from 1', valid: matches(/^[1-9]\d{0,2}$/) },
  children: {
    control: 'ages',
    takes: 'the age of each child up to 17, such as "4,9"',
    // As many as the contract takes; an older one would be refused with the whole request.
    valid: matches(/^\s*(1[0-7]|\d)(\s*,\s*(1[0-7]|\d)){0,19}\s*$/),
  },
  'company-code': {
    control: 'company-code',
    takes: 'a code of up to 20 characters',
    valid: matches(/^.{1,20}$/),
  },
};
