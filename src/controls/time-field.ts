import type { TemplateResult } from 'lit';
import type { FieldOptions } from './field.ts';
import { selectField } from './select-field.ts';

export interface TimeFieldOptions extends FieldOptions {
  /** `HH:mm`; empty: as usual. */
  value: string;
  /** The option for no time: "as usual, from 14:00". */
  usual: string;
  /** Formats a time for the guest's locale. */
  format(time: string): string;
  onChange(value: string): void;
}

const halfHours = Array.from(
  { length: 48 },
  (_, i) => `${String(i >> 1).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
);

/**
 * A time of day by half hours, as guests can't tell more exactly. A select and not `<input type="time">`:
 * that gives no value for a half-typed time, uses the browser's language and has no label for empty.
 */
export function timeField({ usual, format, ...o }: TimeFieldOptions): TemplateResult {
  const times = halfHours.includes(o.value) || !o.value ? halfHours : [...halfHours, o.value].sort();
  return selectField({
    ...o,
    options: [{ value: '', label: usual }, ...times.map((time) => ({ value: time, label: format(time) }))],
  });
}
