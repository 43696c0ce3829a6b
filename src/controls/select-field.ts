import type { TemplateResult } from 'lit';
import { labelled, select, type SelectOptions } from './field.ts';

/** One of a list, with its label above; parts as `field`. */
export const selectField = (o: SelectOptions): TemplateResult => labelled(o, select(o));
