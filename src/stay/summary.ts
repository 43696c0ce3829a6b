import type { Page } from '../flow/flow.ts';
import { formatGuests, formatSpan } from '../text/booked/format.ts';
import { formatMoney } from '../text/format.ts';
import { chosenRate, chosenRoomType, hasBooked, totalOf } from './chosen.ts';
import type { StayEvent } from './stay-context.ts';
import { counted, type StayView } from './stay-view.ts';

type Target = Extract<StayEvent, { type: 'edit' }>['step'];
const order = ['company', 'dates', 'rooms', 'rates', 'guest', 'review'];

/**
 * What is chosen so far; what lies before the present step leads back to its own. On the review, which tells it all,
 * several rooms are but counted: there each is changed in its own place.
 */
export function summaryItems(view: StayView, step: string, held = false): Page['summary'] {
  const { context, locale, text, send } = view;
  const { draft, company, rooms } = context;
  const isPast = (target: Target) => order.indexOf(target) < order.indexOf(step);
  const item = (target: Target, words: string | undefined | false) =>
    words
      ? [
          {
            text: words,
            edit:
              isPast(target) && !held && (target === 'guest' || !hasBooked(context))
                ? () => send({ type: 'edit', step: target })
                : undefined,
          },
        ]
      : [];
  const isReview = step === 'review';
  const guest = isReview && `${draft['given-name']} ${draft['family-name']}`;
  if (rooms.length > 1 && (isReview || step === 'guest')) {
    const total = totalOf(context);
    return [
      ...(company ? [{ text: company.name }] : []),
      { text: counted(view, text.rooms, rooms.length) },
      ...(total ? [{ text: formatMoney(locale, total) }] : []),
      ...item('guest', guest),
    ];
  }
  const { arrival, departure, adults, ages } = draft;
  const rate = isPast('rates') && (rooms[context.at]?.rate ?? chosenRate(context));
  return [
    ...(company && step !== 'company' && step !== 'dates' ? [{ text: company.name }] : []),
    ...item('dates', isPast('dates') && departure > arrival && formatSpan(locale, arrival, departure)),
    ...item('dates', isPast('dates') && formatGuests(view, { adults, children: ages.length })),
    ...item('rooms', isPast('rooms') && (chosenRoomType(context)?.name ?? rooms[context.at]?.roomType.name)),
    ...item('rates', rate && `${rate.name}, ${formatMoney(locale, rate.total)}`),
    ...item('guest', guest),
  ];
}
