import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../contract/index.ts';
import { afterPaint } from '../../controls/after-paint.ts';
import { disclosure } from '../../controls/disclosure.ts';
import { field } from '../../controls/field.ts';
import { notice } from '../../controls/notice.ts';
import { radioCards } from '../../controls/radio-cards.ts';
import { skeleton } from '../../controls/skeleton.ts';
import { slotList } from '../../controls/slot-list.ts';
import { houseLanguage } from '../../flow/house-words.ts';
import { guardSecondPress } from '../../flow/second-press.ts';
import { dayCalendar } from '../../flow/times/day-calendar.ts';
import { partyStepper } from '../../flow/times/party-stepper.ts';
import { mealName, slotOption } from '../../flow/times/slot-words.ts';
import { hasTerms, slotValue } from '../../flow/times/slots.ts';
import {
  chosenPlace,
  chosenSlot,
  hasSeveralPlaces,
  isKnownFull,
  maxPartySize,
  takesPromo,
} from '../selection.ts';
import { refusedInWords, refusedTime } from '../refused-time.ts';
import { changer, errorText, type TableView } from '../table-view.ts';

/** What comes with the later steps (`when-and-more.ts`), as few guests need it at once. */
export interface WhenExtras {
  /** About the time that is chosen, below its meal. */
  about?: unknown;
  /** Instead of a table for so many, of a time that was refused, of a day without any. */
  party?: unknown;
  time?: TemplateResult | undefined;
  day?: unknown;
}

/** Room, party size, day and time on one page. */
export const whenStep = (view: TableView, extras: WhenExtras = {}) => html`
  <div class="when">
    ${room(view)} ${party(view)} ${extras.party}
    <div class="columns">
      <div>${calendar(view)}</div>
      <div>${times(view, extras)} ${promo(view)}</div>
    </div>
  </div>
`;

/** A filter, where there are several places. */
const room = (view: TableView) =>
  hasSeveralPlaces(view.context)
    ? radioCards({
        name: 'room',
        legend: chosenPlace(view.context)?.venue ? view.text.restaurant : view.text.room,
        compact: true,
        cards: (view.context.start?.places ?? []).map(({ id, name }) => ({
          value: id,
          title: name,
          lang: houseLanguage(view),
        })),
        value: view.context.draft.room,
        error: errorText(view, 'room'),
        onChange: changer(view, 'room'),
      })
    : nothing;

const party = (view: TableView) => {
  const { context, send } = view;
  return partyStepper(view, {
    value: context.draft.party,
    max: maxPartySize(context),
    error: errorText(view, 'party'),
    onChange: (value) => send({ type: 'changed', control: 'party', value }),
  });
};

const calendar = (view: TableView) => {
  const { context } = view;
  const days = chosenPlace(context)?.days;
  if (!days) return nothing;
  return dayCalendar(view, {
    days,
    value: context.draft.date,
    today: context.start?.now.slice(0, 10),
    error: errorText(view, 'date'),
    onChange: changer(view, 'date'),
  });
};

const times = (view: TableView, { about, time: instead, day }: WhenExtras) => {
  const { context, text, state } = view;
  const { date, time } = context.draft;
  if (!date) return html`<p part="hint">${text.chooseDayFirst}</p>`;
  if (state === 'stalled') return nothing;
  if (state === 'loading' || !context.meals) return skeleton('slots');
  if (!context.meals.length) return day ?? notice({ kind: 'info', text: text.noTimes });
  const refused = refusedTime(view);
  const refusal = refused && (instead ?? refusedInWords(refused));
  const chosen = chosenSlot(context);
  const choose = changer(view, 'time');
  return html`${day}
  ${slotList({
    name: 'time',
    legend: text.time,
    groups: context.meals.map((meal) => ({
      label: mealName(view, meal),
      below: chosen && meal.slots.includes(chosen) ? about : undefined,
      slots: meal.slots.map((slot) => ({
        ...option(view, slot),
        value: slotValue(context.meals, slot),
        ...(((refusal && slot === chosen) || isKnownFull(context, slot)) && { unavailable: text.notFree }),
        busy: state === 'checking' && slot === chosen,
      })),
    })),
    value: chosen ? slotValue(context.meals, chosen) : time,
    hint: text.timeHint,
    error: refusal ? undefined : errorText(view, 'time'),
    refusal,
    onChange: choose,
    onPress(value, press) {
      const pressed = chosenSlot({ ...context, draft: { ...context.draft, time: value } });
      // Its terms come first: they stand below the times.
      if (pressed && hasTerms(pressed)) return showTerms(press);
      guardSecondPress(press.currentTarget as Element, press);
      choose(value);
      view.send({ type: 'submitted' });
    },
  })}`;
};

/** What only the telephone books can be chosen all the same: its terms and the number are shown then. */
const option = (view: TableView, slot: Slot) => {
  const known = slotOption(view, view.context.draft.date, slot);
  const isByPhone = slot.state === 'phone';
  const notes = [known.note, isByPhone && known.unavailable].filter(Boolean);
  return { ...known, note: notes.join(', '), ...(isByPhone && { unavailable: undefined }) };
};

/** Brings into view what a press on a time has shown below it. */
function showTerms({ currentTarget }: MouseEvent): void {
  const group = (currentTarget as Element).closest('fieldset');
  afterPaint(() => group?.querySelector('.about')?.scrollIntoView({ block: 'nearest' }));
}

const promo = (view: TableView) => {
  const { context, text, send } = view;
  // It comes with the times: below what is loading it would move.
  if (!takesPromo(context) || !context.meals) return nothing;
  const error = errorText(view, 'promo-code');
  const code = context.draft['promo-code'];
  return disclosure({
    summary: text.havePromo,
    open: Boolean(code || error),
    content: html`${field({
      name: 'promo-code',
      label: text.promo,
      value: code,
      maxlength: 50,
      autocomplete: 'off',
      error,
      onInput: changer(view, 'promo-code'),
    })}${
      error
        ? html`<button type="button" part="button" @click=${() => send({ type: 'promo.dropped' })}>
            ${text.dropPromo}
          </button>`
        : nothing
    }`,
  });
};
