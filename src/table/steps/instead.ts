import { html, nothing, type TemplateResult } from 'lit';
import type { Place, Slot } from '../../contract/index.ts';
import { notice } from '../../controls/notice.ts';
import { withPhone } from '../../controls/phone.ts';
import { focusHeading } from '../../flow/focus-heading.ts';
import { around, houseLanguage, inWords, listOf } from '../../flow/house-words.ts';
import { callUs } from '../../flow/pages.ts';
import { formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { otherTimes, refusedTime } from '../phrases.ts';
import { isPartyTooLarge, otherPlaces } from '../selection.ts';
import { counted, phoneOf, type TableView } from '../table-view.ts';

/** What can be had instead of a table for so many: rooms that are large enough, the phone. */
export function insteadOfParty(view: TableView) {
  const { context, text } = view;
  if (!isPartyTooLarge(context)) return nothing;
  const places = otherPlaces(context);
  const { party } = context.fieldErrors;
  const phone = phoneOf(view);
  // The refusal may name it.
  const isNamed = phone && typeof party === 'object' && party.message.includes(phone);
  const people = counted(view, text.people, context.draft.party);
  return notice({
    kind: 'info',
    text: places.length ? fill(text.otherPlaces, { people }) : text.fewerPeople,
    actions: html`${places.map((place) => placeButton(view, place))}
    ${phone && !isNamed ? html`<p class="call">${callUs(phone, text.orCallUs)}</p>` : nothing}`,
  });
}

/** A time was refused: why, and which times can be had instead, the nearest first. Undefined where none was. */
export function insteadOfTime(view: TableView): TemplateResult | undefined {
  const { context, text, state } = view;
  const refused = refusedTime(view);
  if (!refused) return undefined;
  const phone = phoneOf(view);
  return html`<p part="error" lang=${refused.lang ?? nothing}>${withPhone(refused.text)}</p>
    ${
      state === 'offering' || !context.alternatives
        ? html`<p>${state === 'offering' ? text.searchingAlternatives : nothing}</p>`
        : html`<p>${timesInSentence(view, context.alternatives)}</p>`
    }
    ${phone && !refused.text.includes(phone) ? html`<p>${callUs(phone, text.orCallUs)}</p>` : nothing}`;
}

/** "18:30 and 21:00 are still free", each time a button that takes it. */
function timesInSentence(view: TableView, slots: readonly Slot[]) {
  const { locale } = view;
  const buttons = slots.map((slot) => slotButton(view, slot));
  return around(otherTimes(view), 'times', listOf(locale, buttons));
}

const slotButton = ({ locale, send }: TableView, slot: Slot) =>
  html`<button
    type="button"
    part="link alternative"
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
    ${inWords(houseLanguage(view), name)}, ${counted(view, view.text.roomUpTo, maxPartySize)}
  </button>`;
