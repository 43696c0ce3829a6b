import { html } from 'lit';
import { notice } from '../controls/notice.ts';
import { slotList } from '../controls/slot-list.ts';
import { guardSecondPress } from '../flow/second-press.ts';
import { dayCalendar } from '../flow/times/day-calendar.ts';
import { partyStepper } from '../flow/times/party-stepper.ts';
import { mealName } from '../flow/times/slot-words.ts';
import { formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import type { Control } from './finder-context.ts';
import type { FinderView } from './finder-view.ts';
import { timesOf } from './selection.ts';

/** How many, on which day, at what time: as a restaurant's own first step asks it. */
export const whenStep = (view: FinderView) => html`
  <div class="when">
    ${party(view)}
    <div class="columns">
      <div>${calendar(view)}</div>
      <div>${times(view)}</div>
    </div>
  </div>
`;

/** A control's error as text; undefined where there is none. */
export function errorText({ context, text }: FinderView, control: Control): string | undefined {
  const error = context.fieldErrors[control];
  return error && fill(text[error], { n: context.group.maxPartySize });
}

const party = (view: FinderView) => {
  const { context, send } = view;
  return partyStepper(view, {
    value: context.draft.party,
    max: context.group.maxPartySize,
    error: errorText(view, 'party'),
    onChange: (value) => send({ type: 'changed', control: 'party', value }),
  });
};

const calendar = (view: FinderView) => {
  const { context, send } = view;
  const { days, now } = context.group;
  return dayCalendar(view, {
    // When each restaurant is closed, it says itself.
    days: { ...days, closed: {} },
    value: context.draft.date,
    today: now.slice(0, 10),
    error: errorText(view, 'date'),
    onChange: (value) => send({ type: 'changed', control: 'date', value }),
  });
};

/** The times with the name of their meal. */
function meals(view: FinderView): { label: string; slots: { value: string; label: string }[] }[] {
  const groups: ReturnType<typeof meals> = [];
  for (const time of timesOf(view.context)) {
    const slot = { date: view.context.draft.date, time, offer: time, state: 'free' as const };
    const label = mealName(view, { label: null, slots: [slot] });
    const last = groups.at(-1);
    const option = { value: time, label: formatTime(view.locale, time) };
    if (last?.label === label) last.slots.push(option);
    else groups.push({ label, slots: [option] });
  }
  return groups;
}

const times = (view: FinderView) => {
  const { context, text, send } = view;
  const choose = (value: string) => send({ type: 'changed', control: 'time', value });
  const groups = meals(view);
  if (groups.length === 0) return notice({ kind: 'info', text: text.noTimes });
  return slotList({
    name: 'time',
    legend: text.time,
    groups,
    value: context.draft.time,
    hint: text.findHint,
    error: errorText(view, 'time'),
    onChange: choose,
    onPress(value, press) {
      guardSecondPress(press.currentTarget as Element, press);
      choose(value);
      send({ type: 'submitted' });
    },
  });
};
