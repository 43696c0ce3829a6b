import type { AttributeRules } from '../flow/flow.ts';
import { matches, takesDay } from '../flow/attribute-rules.ts';

export const tableAttributes: AttributeRules = {
  date: takesDay('date'),
  time: { control: 'time', takes: 'a time as HH:mm', valid: matches(/^([01]\d|2[0-3]):[0-5]\d$/) },
  'party-size': { control: 'party', takes: 'a whole number from 1', valid: matches(/^[1-9]\d{0,2}$/) },
  room: { control: 'room', takes: "a room's id", valid: matches(/\S/) },
  'promo-code': {
    control: 'promo-code',
    takes: 'a code of up to 50 characters',
    valid: matches(/^.{1,50}$/),
  },
};
