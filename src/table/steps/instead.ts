import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../contract/index.ts';
import { around, listOf } from '../../flow/house-words.ts';
import { callUs } from '../../flow/pages.ts';
import { isDayFull } from '../../flow/times/slots.ts';
import { otherTimes, slotMoment } from '../phrases.ts';
import { refusedInWords, refusedTime } from '../refused-time.ts';
import { phoneOf, type TableView } from '../table-view.ts';

/** A time was refused: why, and which times can be had instead, the nearest first. Undefined where none was. */
export function insteadOfTime(view: TableView): TemplateResult | undefined {
  const { text } = view;
  const refused = refusedTime(view);
  if (!refused) return undefined;
  const phone = phoneOf(view);
  return html`${refusedInWords(refused)} ${searched(view)}
  ${phone && !refused.text.includes(phone) ? html`<p>${callUs(phone, text.orCallUs)}</p>` : nothing}`;
}

/** A day without anything free: which other times and days can be had. */
export const insteadOfDay = (view: TableView, nextDay: unknown) => {
  const { context, text, state } = view;
  if (!isDayFull(context.meals) || refusedTime(view)) return nothing;
  return html`<div part="notice">
    <p>${text.noTimes}</p>
    ${state === 'offering' || context.alternatives?.length ? searched(view) : nextDay}
  </div>`;
};

const searched = (view: TableView) => {
  const { context, text, state } = view;
  return state === 'offering' || !context.alternatives
    ? html`<p>${state === 'offering' ? text.searchingAlternatives : nothing}</p>`
    : html`<p>${timesInSentence(view, context.alternatives)}</p>`;
};

/** "18:30 and 21:00 are still free", each time a button that takes it. */
function timesInSentence(view: TableView, slots: readonly Slot[]) {
  const { locale } = view;
  const buttons = slots.map((slot) => slotButton(view, slot));
  return around(otherTimes(view), 'times', listOf(locale, buttons));
}

const slotButton = (view: TableView, slot: Slot) =>
  html`<button
    type="button"
    part="link alternative"
    value=${slot.time}
    @click=${() => view.send({ type: 'alternative.taken', slot })}
  >
    ${slotMoment(view, slot)}
  </button>`;
