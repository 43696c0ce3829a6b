import type { PlainDate } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { bookableDays } from './opening-hours.ts';
import type { SiteContext } from './site-context.ts';
import { closedWeekdays, usableRooms } from './start.ts';
import type { WireStart } from './wire.ts';

/** When a restaurant opens again that takes nobody today: getRestaurantInfo answers while initReservation refuses. */

/** The first day after today on which a room has times; undefined: none that can be booked by now. */
function nextOpenDay(info: WireStart, context: SiteContext): PlainDate | undefined {
  const now = context.wallClock();
  const [today, ...days] = context.days(now.slice(0, 10));
  const closedDays = closedWeekdays(info);
  const closed = usableRooms(info).map((room) => bookableDays(room, closedDays, now, days).closed);
  return today && days.find(({ date }) => closed.some((reasons) => !reasons[date]))?.date;
}

const closures: readonly Failure['code'][] = ['venue_closed', 'venue_on_holiday'];

/** The refusal with that day in its text, where there is one and it can be asked for. */
export async function withNextOpenDay(
  context: SiteContext,
  refusal: Failure,
  trace: Trace,
): Promise<Failure> {
  if (!closures.includes(refusal.code)) return refusal;
  const answer = await context.call('getRestaurantInfo', context.credentials, {
    trace,
    limit: context.limits.ask,
  });
  const info = answer.kind === 'ok' ? context.schemas.start.safeParse(answer.body).data : undefined;
  const date = info && nextOpenDay(info, context);
  return date ? new Failure(refusal.code, { reason: 'reopens', date }) : refusal;
}
