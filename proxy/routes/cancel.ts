import { Failure } from '../errors.ts';
import { withDeadline } from '../guard/with-deadline.ts';
import type { OpenSite } from '../sites.ts';
import type { CallContext } from './call.ts';
import type { OpenedLink } from './manage-link.ts';
import { isRemembered, remember } from './remembered.ts';

/** Cancels a booking. The answer is stored: a repeated call may be refused because the first one worked. */

const cancelled = { status: 'cancelled' } as const;

export const isCancelled = (site: OpenSite, context: CallContext, uid: string): Promise<boolean> =>
  isRemembered('cancelled', site, context, uid);

async function askVenue(
  opened: OpenedLink,
  context: CallContext,
  repeat: boolean,
): Promise<typeof cancelled | Failure> {
  const { booking } = opened.linked;
  const { language, trace } = context;
  const asked = { booking, language, trace, repeat };
  if (opened.kind === 'stay') {
    return opened.site.upstream.cancel({ ...asked, arrival: opened.linked.stay.arrival });
  }
  return (await opened.site.upstream.cancel?.(asked)) ?? new Failure('cancel_refused');
}

/** Answers the guest in time; a call that takes longer goes on, and its outcome is stored. */
export async function cancelBooking(
  opened: OpenedLink,
  context: CallContext,
  repeat: boolean,
): Promise<typeof cancelled | Failure> {
  const { site, linked } = opened;
  const { trace, patience, underWay } = context;
  if (await isCancelled(site, context, linked.uid)) return cancelled;
  const work = async () => {
    const said = await askVenue(opened, context, repeat);
    if (!(said instanceof Failure)) await remember('cancelled', site, context, linked.uid);
    return said;
  };
  const cancelling = work();
  underWay.add(cancelling);
  const answer = await withDeadline(patience, cancelling, () => new Failure('outcome_unknown'));
  // A concurrent request may have cancelled it meanwhile.
  if (!(answer instanceof Failure) || (await isCancelled(site, context, linked.uid))) return cancelled;
  if (answer.code === 'outcome_unknown') {
    const { kind } = opened;
    const when =
      kind === 'stay' ? { arrival: opened.linked.stay.arrival } : { date: opened.linked.table.date };
    trace.error(when, 'it is not known whether a booking was cancelled');
  }
  return answer;
}
