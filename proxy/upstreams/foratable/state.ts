import { z } from 'zod';
import type { UpstreamState } from '../upstream.ts';

/** What forAtable's adapter remembers between two steps. Kept small: it travels in every request. */
export const State = z.object({
  requestHash: z.string(),
  /** The language the conversation is in, as two letters. */
  language: z.string(),
  room: z.string().optional(),
  table: z.object({ date: z.iso.date(), time: z.string(), partySize: z.int() }).optional(),
  /** When the choice is offered: null, there is none; `any`, not told; else packed by `choice.ts`. */
  choice: z.union([z.null(), z.literal('any'), z.array(z.array(z.int()))]),
  venue: z.object({ name: z.string(), address: z.string().optional() }),
  /** The mobile the last SMS went to, masked. */
  sentTo: z.string().optional(),
});
export type State = z.infer<typeof State>;

/** Null when it was sealed by another version of the proxy. */
export function readState(state: UpstreamState): State | null {
  const read = State.safeParse(state);
  return read.success ? read.data : null;
}
