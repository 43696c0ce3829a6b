import { html } from 'lit';
import type { PlainTime, Stay, StayOutcome } from '../contract/index.ts';
import { askedLanguage, inWords } from '../flow/house-words.ts';
import { formatGuests, formatList } from '../text/chosen-stay.ts';
import { momentInSentence } from '../text/date-in-sentence.ts';
import { formatDate, formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { ageInWords, roomNumber } from './phrases.ts';
import type { ChosenRoom } from './stay-context.ts';
import type { LaterStayView } from './stay-view.ts';

/** Phrases that several later steps share: of the rooms that are chosen, and of what became of them. */

/** A chosen room by its type; where there are several, with its number before it. */
export const roomName = (view: LaterStayView, room: ChosenRoom): string => {
  const { rooms } = view.context;
  const { name } = room.roomType;
  return rooms.length > 1 ? `${roomNumber(view, rooms.indexOf(room))}: ${name}` : name;
};

/** The same, with the hotel's word marked as such. */
export const markedRoomName = (view: LaterStayView, room: ChosenRoom) => {
  const { rooms } = view.context;
  const name = inWords(askedLanguage(view), room.roomType.name);
  return rooms.length > 1 ? html`${roomNumber(view, rooms.indexOf(room))}: ${name}` : name;
};

export const roomNames = (view: LaterStayView, rooms: readonly ChosenRoom[]): string =>
  formatList(
    view.locale,
    rooms.map((room) => roomName(view, room)),
  );

/** A room's outcome as text: only a confirmed one is called booked. */
export const outcomeInWords = (view: LaterStayView, outcome: StayOutcome): string => {
  const { text } = view;
  const { reference } = outcome.booking;
  if (outcome.status === 'held')
    return fill(text.isHeld, { reference, time: momentInSentence(view, outcome.until) });
  return fill(outcome.status === 'confirmed' ? text.isBooked : text.isRequested, { reference });
};

/** “2 adults, 2 children (aged 4 years and 9 years)” */
export const guestsInWords = (view: LaterStayView, { adults, childAges }: Stay): string => {
  const guests = formatGuests(view, { adults, children: childAges.length });
  if (!childAges.length) return guests;
  const ages = formatList(
    view.locale,
    childAges.map((age) => ageInWords(view, age)),
  );
  return `${guests} (${fill(view.text.aged, { ages })})`;
};

/** A day with the time that was agreed, else the hotel's usual one as the bound that it is. */
const momentInWords = (
  { text, locale }: LaterStayView,
  date: string,
  agreed: PlainTime | null | undefined,
  usual: PlainTime | null | undefined,
  bound: 'from' | 'until',
): string => {
  const time = agreed ?? usual;
  const day = formatDate(locale, date, 'long');
  return time ? fill(text[agreed ? 'at' : bound], { date: day, time: formatTime(locale, time) }) : day;
};

/** “Thursday, 10 December 2026, from 14:00” */
export const arrivalInWords = (
  view: LaterStayView,
  { arrival, arrivalTime }: { arrival: string; arrivalTime?: PlainTime | null | undefined },
): string => momentInWords(view, arrival, arrivalTime, view.context.start?.usualArrival, 'from');

export const departureInWords = (
  view: LaterStayView,
  { departure, departureTime }: { departure: string; departureTime?: PlainTime | null | undefined },
): string => momentInWords(view, departure, departureTime, view.context.start?.usualDeparture, 'until');
