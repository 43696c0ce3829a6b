import { randomInt } from 'node:crypto';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';

/** [ours] The vendor says nothing of either. */
const validForMs = 10 * 60_000;
const triesAllowed = 5;

/** A code that was sent. It is gone ten minutes later, or with the fifth wrong try. */
export interface SentCode {
  digits: string;
  sentAt: Date;
  wrongTries: number;
}

export function drawCode(now: Date): SentCode {
  return { digits: String(randomInt(10_000)).padStart(4, '0'), sentAt: now, wrongTries: 0 };
}

/** Compares what the guest typed, and counts a wrong try in `code`. */
export function checkCode(code: SentCode | undefined, typed: string, now: Date): Refusal | undefined {
  if (!code || code.wrongTries >= triesAllowed) return refuse('no_code');
  if (now.getTime() - code.sentAt.getTime() >= validForMs) return refuse('no_code');
  if (typed === code.digits) return undefined;
  code.wrongTries += 1;
  return refuse('wrong_code');
}
