import { z } from 'zod';

/** What is assumed of the wire, as no page says it [ours]. A site's `wire` overrides it. */

const assumed = {
  /** A reservation's `status`. Any other is one that stands. */
  statuses: {
    confirmed: ['CONFIRMED'],
    requested: ['REQUESTED'],
    pendingPayment: ['PENDING_PAYMENT'],
    cancelled: ['CANCELED', 'CANCELLED'],
  },
  /** What a slot's `cost` is for. */
  costIsFor: 'head',
} as const;

const words = z.array(z.string().min(1, 'takes a word'), { error: 'takes a list of words' }).optional();

export const WireSetting = z.strictObject(
  {
    statuses: z
      .strictObject(
        { confirmed: words, requested: words, pendingPayment: words, cancelled: words },
        { error: 'takes {"confirmed", "requested", "pendingPayment", "cancelled"}' },
      )
      .optional(),
    costIsFor: z.enum(['head', 'party'], { error: 'takes "head" or "party"' }).optional(),
  },
  { error: 'takes {"statuses", "costIsFor"}' },
);

export type Standing = keyof typeof assumed.statuses;

export interface WireNames {
  /** How a reservation stands, by its status; undefined for one that isn't known. */
  standingOf(status: string | undefined): Standing | undefined;
  costIsFor: 'head' | 'party';
}

const plain = (status: string): string => status.toUpperCase().replace(/[\s-]+/g, '_');

export function wireNames(given: z.infer<typeof WireSetting> = {}): WireNames {
  const standings = Object.keys(assumed.statuses) as Standing[];
  const byStatus = new Map(
    standings.flatMap((standing) =>
      (given.statuses?.[standing] ?? assumed.statuses[standing]).map((status): [string, Standing] => [
        plain(status),
        standing,
      ]),
    ),
  );
  return {
    standingOf: (status) => (status === undefined ? undefined : byStatus.get(plain(status))),
    costIsFor: given.costIsFor ?? assumed.costIsFor,
  };
}
