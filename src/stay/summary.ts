import type { Page } from '../flow/flow.ts';
import { formatGuests, formatSpan } from '../text/booked-stay.ts';
import { formatMoney } from '../text/format.ts';
import { chosenRate, chosenRoomType, hasBooked, totalOf } from './selection.ts';
import type { StayEvent } from './stay-context.ts';
import { counted, type StayView } from './stay-view.ts';

type Target = Extract<StayEvent, { type: 'edit' }>['step'];
const order = ['company', 'dates', 'rooms', 'rates', 'guest'];

/** What is chosen so far; what lies before the present step leads back to its own. Several rooms are but counted. */
export function summaryItems(view: StayView, step: string, held = false): Page['summary'] {
  const { context, locale, text, send } = view;
  const { draft, company, rooms } = context;
  const isPast = (target: Target) => order.indexOf(target) < order.indexOf(step);
  if (rooms.length > 1 && step === 'guest') {
    const total = totalOf(context);
    return [
      ...(company ? [{ text: company.name }] : []),
      { text: counted(view, text.rooms, rooms.length) },
      ...(total ? [{ text: formatMoney(locale, total) }] : []),
    ];
  }
  const item = (target: Target, words: string | undefined | false) =>
    words && isPast(target)
      ? [
          {
            text: words,
            edit: held || hasBooked(context) ? undefined : () => send({ type: 'edit', step: target }),
          },
        ]
      : [];
  const { arrival, departure, adults, ages } = draft;
  const rate = rooms[context.at]?.rate ?? chosenRate(context);
  return [
    ...(company && step !== 'company' && step !== 'dates' ? [{ text: company.name }] : []),
    ...item('dates', departure > arrival && formatSpan(locale, arrival, departure)),
    ...item('dates', formatGuests(view, { adults, children: ages.length })),
    ...item('rooms', chosenRoomType(context)?.name ?? rooms[context.at]?.roomType.name),
    ...item('rates', rate && `${rate.name}, ${formatMoney(locale, rate.total)}`),
  ];
}
