import { isPlainDate } from '../dates/plain-date.ts';
import type { Page } from '../flow/flow.ts';
import { askedLanguage } from '../flow/house-words.ts';
import { formatGuests, formatSpan } from '../text/chosen-stay.ts';
import { formatMoney } from '../text/format.ts';
import { toMainUnit } from '../text/money.ts';
import { chosenRate, chosenRoomType, hasSetOff, isSetOff, totalOf } from './selection.ts';
import type { StayContext } from './stay-context.ts';
import { stayOrder, type StayStep } from './stay-steps.ts';
import { counted, type StayView } from './stay-view.ts';

/** What is chosen so far, for the page: no guest data. */
export function staySummary(context: StayContext) {
  const { arrival, departure, adults, ages } = context.draft;
  const total = totalOf(context);
  return {
    ...(isPlainDate(arrival) && { arrival }),
    ...(isPlainDate(departure) && { departure }),
    adults,
    children: ages.length,
    ...(context.rooms.length && { rooms: context.rooms.length }),
    ...(total && { value: toMainUnit(total), currency: total.currency }),
  };
}

/** What is chosen so far, for the guest; what lies before the present step leads back to its own. */
export function summaryItems(view: StayView, step: StayStep): Page['summary'] {
  const { context, locale, held, send } = view;
  const { draft, company, rooms } = context;
  if (rooms.length > 1 && step === 'guest') return severalRooms(view);
  const mayEdit = !held && !hasSetOff(context);
  const item = (target: StayStep, words: string | undefined | false, lang?: string | undefined) =>
    words && stayOrder.isBefore(target, step)
      ? [{ text: words, lang, edit: mayEdit ? () => send({ type: 'edit', step: target }) : undefined }]
      : [];
  const { arrival, departure, adults, ages } = draft;
  const rate = rooms[context.at]?.rate ?? chosenRate(context);
  return [
    ...(company && stayOrder.isBefore('dates', step) ? [{ text: company.name }] : []),
    ...item('dates', departure > arrival && formatSpan(locale, arrival, departure)),
    ...item('dates', formatGuests(view, { adults, children: ages.length })),
    ...item('rooms', chosenRoomType(context)?.name ?? rooms[context.at]?.roomType.name, askedLanguage(view)),
    ...item('rates', rate?.name, askedLanguage(view)),
  ];
}

/** Rooms are only counted, as each is changed in its own place. */
function severalRooms(view: StayView): Page['summary'] {
  const { context, text } = view;
  return [
    ...(context.company ? [{ text: context.company.name }] : []),
    { text: counted(view, text.rooms, context.rooms.length) },
  ];
}

/** What the chosen rooms cost, with the rate that is being chosen. On the review: what the next press commits to, and nothing else. */
export function summaryTotal({ context, locale, loading }: StayView, step: StayStep): string | undefined {
  const { rooms, at } = context;
  const own = step === 'rates' && !loading ? chosenRate(context) : undefined;
  const others = rooms.filter((room, index) => (step === 'review' ? !isSetOff(room) : !own || index !== at));
  const total = totalOf({ rooms: own ? [...others, { rate: own }] : others });
  return total && formatMoney(locale, total);
}
