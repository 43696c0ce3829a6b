import type { TemplateResult } from 'lit';
import type { FieldOptions } from './field.ts';
import { selectField } from './select-field.ts';

export interface TimeFieldOptions extends FieldOptions {
  /** `HH:mm`; empty: as usual. */
  value: string;
  /** What stands for empty: "as usual, from 14:00". */
  usual: string;
  /** A time in the guest's way of writing. */
  format(time: string): string;
  onChange(value: string): void;
}

const halfHours = Array.from(
  { length: 48 },
  (_, i) => `${String(i >> 1).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
);

/**
 * A time of day by half hours, as nobody knows better when they will come. A list and not the browser's own time field:
 * that says nothing of a time that is half typed, writes by the browser's language and can't say what empty means.
 */
export function timeField({ usual, format, ...o }: TimeFieldOptions): TemplateResult {
  const times = halfHours.includes(o.value) || !o.value ? halfHours : [...halfHours, o.value].sort();
  return selectField({
    ...o,
    options: [{ value: '', label: usual }, ...times.map((time) => ({ value: time, label: format(time) }))],
  });
}
