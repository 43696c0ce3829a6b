import { html, nothing } from 'lit';
import type { DateChosenEvent } from '../../controls/calendar/date-chosen-event.ts';
import { disclosure } from '../../controls/disclosure.ts';
import { field } from '../../controls/field.ts';
import { notice } from '../../controls/notice.ts';
import { radioCards } from '../../controls/radio-cards.ts';
import { skeleton } from '../../controls/skeleton.ts';
import { slotList } from '../../controls/slot-list.ts';
import { stepper } from '../../controls/stepper.ts';
import type { Meal, Slot } from '../../contract/index.ts';
import { fill } from '../../text/text.ts';
import { houseLanguage } from '../../flow/house-words.ts';
import { formatMoney, formatTime, formatWeekday } from '../../text/format.ts';
import {
  chosenPlace,
  chosenSlot,
  hasSeveralPlaces,
  isKnownFull,
  maxPartySize,
  slotValue,
  takesPromo,
} from '../selection.ts';
import { insteadOfParty, insteadOfTime } from './instead.ts';
import { guardSecondPress } from './second-press.ts';
import { changer, counted, errorText, type TableView } from '../table-view.ts';

/** Room, party size, day and time on one page. */
export const whenStep = (view: TableView) => html`
  <div class="when">
    ${room(view)} ${party(view)} ${insteadOfParty(view)}
    <div class="columns">
      <div>${calendar(view)}</div>
      <div>${times(view)} ${promo(view)}</div>
    </div>
  </div>
`;

/** A filter, where there are several places. */
const room = (view: TableView) =>
  hasSeveralPlaces(view.context)
    ? radioCards({
        name: 'room',
        legend: view.text.room,
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
  const { context, text, send } = view;
  return stepper({
    name: 'party',
    label: text.party,
    value: context.draft.party,
    min: 1,
    max: maxPartySize(context),
    text: counted(view, text.people, context.draft.party),
    decrease: text.fewer,
    increase: text.more,
    error: errorText(view, 'party'),
    onChange: (value) => send({ type: 'changed', control: 'party', value }),
  });
};

const calendar = (view: TableView) => {
  const { context, text, locale } = view;
  const days = chosenPlace(context)?.days;
  if (!days) return nothing;
  return html`<booking-calendar
    id="booking-date"
    .value=${context.draft.date || null}
    .from=${days.from}
    .to=${days.to}
    .closed=${days.closed}
    .today=${context.start?.now.slice(0, 10)}
    .locale=${locale}
    .error=${errorText(view, 'date')}
    .texts=${{
      previousDays: text.previousDays,
      nextDays: text.nextDays,
      chooseDate: text.date,
      today: text.today,
      closed: text.dayClosed,
      holiday: text.dayHoliday,
      no_times: text.dayNoTimes,
      over: text.dayOver,
      beforeRange: text.dayPast,
      afterRange: text.dayTooFar,
    }}
    @date-chosen=${({ date }: DateChosenEvent) => changer(view, 'date')(date)}
  ></booking-calendar>`;
};

/** The restaurant's word for a meal, in its own language; in any other, and where it has none, ours by the hour of its first time. */
const mealName = (view: TableView, { label, slots }: Meal): string => {
  const { text } = view;
  if (label && !houseLanguage(view)) return label;
  const hour = Number(slots[0]?.time.slice(0, 2));
  if (hour < 5) return text.night;
  if (hour < 11) return text.morning;
  if (hour < 15) return text.lunch;
  return hour < 17 ? text.afternoon : hour < 22 ? text.evening : text.night;
};

const times = (view: TableView) => {
  const { context, text, locale, state } = view;
  const { date, time } = context.draft;
  if (!date) return html`<p part="hint">${text.chooseDayFirst}</p>`;
  if (state === 'stalled') return nothing;
  if (state === 'loading' || !context.meals) return skeleton('slots');
  if (!context.meals.length) return notice({ kind: 'info', text: text.noTimes });
  const refusal = insteadOfTime(view);
  const chosen = chosenSlot(context);
  const choose = changer(view, 'time');
  return html`${slotList({
    name: 'time',
    legend: text.time,
    groups: context.meals.map((meal) => ({
      label: mealName(view, meal),
      slots: meal.slots.map((slot) => ({
        value: slotValue(context.meals, slot),
        label: formatTime(locale, slot.time),
        note: slotNotes(view, slot).join(', ') || undefined,
        unavailable:
          (refusal && slot === chosen) || isKnownFull(context, slot)
            ? text.notFree
            : whyUnavailable(view, slot),
        busy: state === 'checking' && slot === chosen,
      })),
    })),
    value: chosen ? slotValue(context.meals, chosen) : time,
    hint: text.timeHint,
    error: refusal ? undefined : errorText(view, 'time'),
    refusal,
    onChange: choose,
    onPress(value, press) {
      guardSecondPress(press.currentTarget as Element, press);
      choose(value);
      view.send({ type: 'submitted' });
    },
  })}${aboutSlot(view)}`;
};

/** A slot's short note: what sets it apart from the others. */
const slotNotes = ({ context, text, locale }: TableView, slot: Slot): string[] => [
  // Past midnight it is already the next day.
  ...(slot.date === context.draft.date ? [] : [formatWeekday(locale, slot.date)]),
  ...(slot.state === 'request' ? [text.onRequest] : []),
  ...(slot.price ? [fill(text.perPerson, { price: formatMoney(locale, slot.price) })] : []),
];

const whyUnavailable = ({ text }: TableView, { state }: Slot): string | undefined =>
  ({ full: text.notFree, phone: text.byPhone, free: undefined, request: undefined })[state];

/** The restaurant's description and policy of the chosen slot. */
const aboutSlot = (view: TableView) => {
  const { context, text, locale } = view;
  const slot = chosenSlot(context);
  const own = [slot?.description, slot?.policy].filter(Boolean).join('\n');
  const deposit = slot?.deposit && fill(text.deposit, { amount: formatMoney(locale, slot.deposit) });
  if (!own) return deposit ? notice({ kind: 'info', text: deposit }) : nothing;
  return notice({
    kind: 'info',
    text: own,
    lang: houseLanguage(view),
    actions: deposit ? html`<p>${deposit}</p>` : undefined,
  });
};

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
