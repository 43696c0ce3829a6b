import { transitionsOf } from '../../flow/transitions.ts';
import type { Validate } from '../stay-context.ts';

/** The transitions that several states of the chart share. */
export const { failed, routing, renewFirst, renewExpired, rejectInvalid, onCallError, isStillUnknown } =
  transitionsOf<Validate>('stay');

export const advance = '#stay.advancing';
