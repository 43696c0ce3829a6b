import { html, type TemplateResult } from 'lit';
import { notice } from '../../controls/notice.ts';
import { withPhone } from '../../controls/phone.ts';
import { skeleton } from '../../controls/skeleton.ts';
import { slotList } from '../../controls/slot-list.ts';
import { guardSecondPress } from '../../flow/second-press.ts';
import { dayCalendar } from '../../flow/times/day-calendar.ts';
import { partyStepper } from '../../flow/times/party-stepper.ts';
import { aboutSlot } from '../../flow/times/about-slot.ts';
import { mealName, slotOption } from '../../flow/times/slot-words.ts';
import { slotValue } from '../../flow/times/slots.ts';
import { counted } from '../../flow/view.ts';
import { formatDate, formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { chosenSlot } from './change-context.ts';
import { errorText, type ChangeView } from './change-view.ts';

/** Party size, day and time, as they were chosen when the table was booked. */
export const chooseView = (view: ChangeView): TemplateResult => {
  const { context } = view;
  // Before the first answer nobody knows which days there are.
  if (!context.days) return view.loading ? skeleton('step') : html``;
  return html`<p part="hint">${bookedNow(view)}</p>
    <div class="when">
      ${party(view, context.days.maxPartySize)}
      <div class="columns">
        <div>${calendar(view, context.days)}</div>
        <div>${times(view)}</div>
      </div>
    </div>`;
};

const bookedNow = (view: ChangeView): string => {
  const { context, text, locale } = view;
  const { date, time, partySize } = context.found.booking;
  const when = fill(text.at, { date: formatDate(locale, date), time: formatTime(locale, time) });
  return fill(text.bookedNow, { when, people: counted(view, text.people, partySize) });
};

const party = (view: ChangeView, max: number) =>
  partyStepper(view, {
    max,
    value: view.context.draft.party,
    error: errorText(view, 'party'),
    onChange: (value) => view.send({ type: 'changed', control: 'party', value }),
  });

const calendar = (view: ChangeView, { from, to }: { from: string; to: string }) =>
  dayCalendar(view, {
    days: { from, to, closed: {} },
    value: view.context.draft.date,
    today: from,
    error: errorText(view, 'date'),
    onChange: (value) => view.send({ type: 'changed', control: 'date', value }),
  });

const times = (view: ChangeView) => {
  const { context, text, state, send } = view;
  const { meals, draft } = context;
  const chosen = chosenSlot(context);
  if (state === 'loading') return skeleton('slots');
  if (!meals) return '';
  if (!meals.length) return notice({ kind: 'info', text: text.noTimes });
  const choose = (value: string) => send({ type: 'changed', control: 'time', value });
  const { time: error } = context.fieldErrors;
  const refusal =
    typeof error === 'object' ? html`<p part="error">${withPhone(error.message)}</p>` : undefined;
  return html`${slotList({
    name: 'time',
    legend: text.time,
    groups: meals.map((meal) => ({
      label: mealName(view, meal),
      slots: meal.slots.map((slot) => ({
        ...slotOption(view, draft.date, slot),
        value: slotValue(meals, slot),
      })),
    })),
    value: chosen && slotValue(meals, chosen),
    hint: text.timeHint,
    error: refusal ? undefined : errorText(view, 'time'),
    refusal,
    onChange: choose,
    onPress(value, press) {
      guardSecondPress(press.currentTarget as Element, press);
      choose(value);
      send({ type: 'submitted' });
    },
  })}${aboutSlot(view, chosen)}`;
};
