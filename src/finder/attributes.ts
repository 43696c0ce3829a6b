import { takesDay, takesParty, takesTime } from '../flow/attribute-rules.ts';
import type { AttributeRules } from '../flow/flow.ts';

export const finderAttributes: AttributeRules = {
  date: takesDay('date'),
  time: takesTime('time'),
  'party-size': takesParty('party'),
};
