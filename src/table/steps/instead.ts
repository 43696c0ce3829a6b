import { html, nothing } from 'lit';
import type { Place, Slot } from '../../contract/index.ts';
import { notice } from '../../controls/notice.ts';
import { focusHeading } from '../../flow/focus-heading.ts';
import { callUs } from '../../flow/pages.ts';
import { formatTime } from '../../text/format.ts';
import { offered } from '../phrases.ts';
import { isPartyTooLarge, otherPlaces } from '../selection.ts';
import { counted, phoneOf, type TableView } from '../table-view.ts';

/** What can be had instead of a table that was refused: other times, a room that is large enough, the phone. */
export function instead(view: TableView) {
  const { context, text, state } = view;
  if (state === 'offering') return html`<p part="hint">${text.searchingAlternatives}</p>`;
  const offer = offered(view);
  const phone = phoneOf(view);
  const isRefused = typeof context.fieldErrors.time === 'object';
  if (!offer && !isRefused) return nothing;
  const call = phone ? html`<p class="call">${callUs(phone, text.orCallUs)}</p>` : nothing;
  if (!offer) return call;
  const buttons = isPartyTooLarge(context)
    ? otherPlaces(context).map((place) => placeButton(view, place))
    : [...(context.alternatives ?? [])].sort(byClock).map((slot) => slotButton(view, slot));
  return notice({
    kind: 'info',
    text: offer.text,
    actions: html`${buttons}${call}`,
  });
}

const byClock = (a: Slot, b: Slot) => (a.date + a.time < b.date + b.time ? -1 : 1);

const slotButton = ({ locale, send }: TableView, slot: Slot) =>
  html`<button
    type="button"
    part="button alternative"
    value=${slot.time}
    @click=${() => send({ type: 'alternative.taken', slot })}
  >
    ${formatTime(locale, slot.time)}
  </button>`;

/** Takes the room; day and party stay, and its times are loaded. */
const placeButton = (view: TableView, { id, name, maxPartySize }: Place) =>
  html`<button
    type="button"
    part="button alternative"
    value=${id}
    @click=${(event: Event) => {
      focusHeading(event);
      view.send({ type: 'changed', control: 'room', value: id });
    }}
  >
    ${name}, ${counted(view, view.text.roomUpTo, maxPartySize)}
  </button>`;
