import { html, nothing } from 'lit';
import { fill } from '../../text/text.ts';
import { outcomeInWords, roomName, roomNames } from '../later-phrases.ts';
import { isSetOff } from '../selection.ts';
import type { ChosenRoom } from '../stay-context.ts';
import type { LaterStayView } from '../stay-view.ts';

/** Of several rooms: which are booked, which one is unknown, and which were not requested yet. */
export const knownMeanwhile = (view: LaterStayView) => {
  const { context, text } = view;
  const { rooms, bookingRequest } = context;
  if (rooms.length < 2) return html``;
  const inDoubt = ({ key }: ChosenRoom) => key === bookingRequest?.key;
  const unasked = rooms.filter((room) => !isSetOff(room) && !inDoubt(room));
  return html`<ul>
    ${rooms.map((room) =>
      room.outcome ? html`<li>${roomName(view, room)}: ${outcomeInWords(view, room.outcome)}</li>` : nothing,
    )}
    <li>${fill(text.stillOpen, { rooms: roomNames(view, rooms.filter(inDoubt)) })}</li>
    ${unasked.length ? html`<li>${fill(text.leftOut, { rooms: roomNames(view, unasked) })}</li>` : nothing}
  </ul>`;
};
