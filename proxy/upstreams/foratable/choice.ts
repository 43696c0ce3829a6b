import { addPlainDays } from '../../time.ts';
import type { Table } from '../upstream.ts';
import type { State } from './state.ts';

/** Whether the restaurant's choice is offered at a table's time, by the times told at the start. */
export function isChoiceTime(choice: State['choice'], { date, time }: Table): boolean {
  if (choice === null) return false;
  if (choice === 'any') return true;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = hours * 60 + minutes;
  const eve = addPlainDays(date, -1);
  return choice.some(([day, from, to]) => {
    if (to >= from) return day === date && from <= at && at <= to;
    return (day === date && from <= at) || (day === eve && at <= to);
  });
}
