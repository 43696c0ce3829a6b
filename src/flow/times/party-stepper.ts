import type { TemplateResult } from 'lit';
import { stepper } from '../../controls/stepper.ts';
import { counted } from '../view.ts';
import type { TimesView } from './slot-words.ts';

interface PartyOptions {
  value: number;
  max: number;
  error: string | undefined;
  onChange(value: number): void;
}

/** How many come to a table. */
export const partyStepper = (view: TimesView, options: PartyOptions): TemplateResult =>
  stepper({
    ...options,
    name: 'party',
    label: view.text.party,
    min: 1,
    text: counted(view, view.text.people, options.value),
    decrease: view.text.fewer,
    increase: view.text.more,
  });
