import type { AttributeRules } from '../flow/flow.ts';
import { matches, takesDay, takesParty, takesTime } from '../flow/attribute-rules.ts';

export const tableAttributes: AttributeRules = {
  date: takesDay('date'),
  time: takesTime('time'),
  'party-size': takesParty('party'),
  room: { control: 'room', takes: "a room's id", valid: matches(/\S/) },
  'promo-code': {
    control: 'promo-code',
    takes: 'a code of up to 50 characters',
    valid: matches(/^.{1,50}$/),
  },
};
