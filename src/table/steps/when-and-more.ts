import { html, nothing } from 'lit';
import type { Place } from '../../contract/index.ts';
import { notice } from '../../controls/notice.ts';
import { focusHeading } from '../../flow/focus-heading.ts';
import { houseLanguage, inWords } from '../../flow/house-words.ts';
import { callUs } from '../../flow/pages.ts';
import type { StepView } from '../../flow/step-views.ts';
import { aboutSlot, termsInShort } from '../../flow/times/about-slot.ts';
import { hasTerms } from '../../flow/times/slots.ts';
import { formatDay } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { chosenPlace, chosenSlot, dayAfter, isPartyTooLarge, otherPlaces } from '../selection.ts';
import { offered } from '../phrases.ts';
import { insteadOfDay, insteadOfTime } from './instead.ts';
import { whenStep } from './when.ts';
import { counted, phoneOf, type TableView } from '../table-view.ts';

/** The page of the times with all that it can show: about the chosen time, instead of a party or a day. */
export const whenAndMore: StepView<TableView> = (view) => {
  const slot = chosenSlot(view.context);
  const told = offered(view) ?? (slot && hasTerms(slot) ? termsInShort(view, slot) : undefined);
  return {
    content: whenStep(view, {
      about: aboutSlot(view, slot, phoneOf(view)),
      party: insteadOfParty(view),
      time: insteadOfTime(view),
      day: insteadOfDay(view, nextDay(view)),
    }),
    // Whoever goes through the times by key hears the terms in short.
    ...(told && { result: told }),
  };
};

/** Leads to the next day that the house has. */
const nextDay = (view: TableView) => {
  const { context, locale, send } = view;
  const value = dayAfter(context);
  const take = (event: Event): void => {
    focusHeading(event);
    send({ type: 'changed', control: 'date', value });
  };
  return value > (chosenPlace(context)?.days.to ?? '')
    ? nothing
    : html`<div class="notice-actions">
        <button type="button" part="button alternative" value=${value} @click=${take}>
          ${formatDay(locale, value)}
        </button>
      </div>`;
};

/** What can be had instead of a table for so many: rooms that are large enough, the phone. */
function insteadOfParty(view: TableView) {
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
