import { Failure } from '../errors.ts';
import { openingsBySlots } from '../upstreams/openings-by-slots.ts';
import type { BookedAtTable, Sent } from '../upstreams/table.ts';
import type { Stepped } from '../upstreams/upstream.ts';
import type { TableSite } from '../sites.ts';
import { confirmTable } from './booked-table.ts';
import type { CallContext, CallHandlers } from './call.ts';

/** The answer of a step, with the session for the next one. */
async function withSession<Answer extends object>(
  context: CallContext,
  result: Stepped<Answer> | Failure,
): Promise<(Omit<Stepped<Answer>, 'state'> & { session: string }) | Failure> {
  if (result instanceof Failure) return result;
  const { state, ...answer } = result;
  return { ...answer, session: await context.seal(state) };
}

async function sentOrBooked(site: TableSite, context: CallContext, result: BookedAtTable | Sent | Failure) {
  if (result instanceof Failure) return result;
  return result.status === 'code' ? withSession(context, result) : confirmTable(site, context, result);
}

/** A call that this booking system does not have, according to its capabilities. */
const absent = async () => new Failure('not_found');

export const tableHandlers: CallHandlers<'table'> = {
  'table/slots': async ({ upstream }, context, { place, date, partySize }) =>
    withSession(context, await upstream.slots({ ...context, place, date, partySize })),

  'table/openings': async ({ upstream }, { trace, language }, wanted) => {
    const question = { ...wanted, language, trace };
    const openings = await (upstream.openings
      ? upstream.openings(question)
      : openingsBySlots(upstream, question));
    return openings instanceof Failure ? openings : { openings };
  },

  'table/check': async ({ upstream }, context, { offer, partySize, promoCode }) =>
    withSession(context, await upstream.check({ ...context, offer, partySize, promoCode })),

  'table/alternatives': ({ upstream }, context, { offer, partySize, promoCode }) =>
    upstream.alternatives({ ...context, offer, partySize, promoCode }),

  'table/choice': async ({ upstream }, context, { choice, comment }) =>
    upstream.choice ? withSession(context, await upstream.choice({ ...context, choice, comment })) : absent(),

  'table/guest': async (site, context, { guest, repeat, marketing }) =>
    sentOrBooked(site, context, await site.upstream.guest({ ...context, guest, repeat, marketing })),

  'table/code': async (site, context, { code, repeat }) => {
    if (!site.upstream.code) return absent();
    const result = await site.upstream.code({ ...context, code, repeat });
    return result instanceof Failure ? result : confirmTable(site, context, result);
  },

  'table/new-code': async ({ upstream }, context) =>
    upstream.newCode ? withSession(context, await upstream.newCode(context)) : absent(),
};
