import { transitionsOf } from '../../flow/transitions.ts';
import type { FilledStep } from '../validation.ts';

/** The transitions that several states of the chart share. */
export const { failed, routing, renewFirst, renewExpired, rejectInvalid, onCallError, isStillUnknown } =
  transitionsOf<FilledStep>('stay');

export const advance = '#stay.advancing';
