import { html, nothing, type TemplateResult } from 'lit';
import type { RangeChosenEvent } from '../../controls/calendar/range-calendar.ts';
import { checkbox } from '../../controls/checkbox.ts';
import { dateField } from '../../controls/date-field/date-field.ts';
import { disclosure } from '../../controls/disclosure.ts';
import { timeField } from '../../controls/time-field.ts';
import { addDays, weekdayOf } from '../../dates/plain-date.ts';
import { formatSpan } from '../../text/chosen-stay.ts';
import { formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import type { StayStart } from '../../contract/index.ts';
import { changer, counted, errorText, type StayView } from '../stay-view.ts';
import { companyNotice } from './company-notice.ts';
import { people } from './people.ts';

/** Dates and people; dates are typed or chosen in the calendar, which also shows typed ones. */
export const datesStep = (view: StayView): TemplateResult => {
  const { context, text, send } = view;
  const { start, company } = context;
  if (!start) return html``;
  return html`
    ${
      company
        ? companyNotice(
            view,
            html`<button type="button" part="link" @click=${() => send({ type: 'company.asked' })}>
              ${text.changeCompany}
            </button>`,
          )
        : nothing
    }
    ${weekend(view, start)}
    <div class="columns pair">${typed(view, 'arrival', start)} ${typed(view, 'departure', start)}</div>
    ${calendar(view, start)} ${people(view, start)}
    <div class="close">
      ${
        start.capabilities.extraBed
          ? checkbox({
              name: 'extra-bed',
              label: text.extraBed,
              checked: context.draft['extra-bed'],
              error: errorText(view, 'extra-bed'),
              onChange: changer(view, 'extra-bed'),
            })
          : nothing
      }
      ${times(view, start)}
      ${
        start.capabilities.company && !company
          ? html`<button
              type="button"
              part="link ask-company"
              @click=${() => send({ type: 'company.asked' })}
            >
              ${text.bookForCompany}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** Proposed, not chosen: one press asks for rooms from the next Friday to Sunday. */
const weekend = ({ text, locale, send }: StayView, { days, maxNights }: StayStart) => {
  const friday = addDays(days.from, (12 - weekdayOf(days.from)) % 7);
  const sunday = addDays(friday, 2);
  if (friday > days.to || maxNights < 2) return nothing;
  return html`<button
    type="button"
    part="button weekend"
    @click=${() => {
      send({ type: 'dates.chosen', arrival: friday, departure: sunday });
      send({ type: 'submitted' });
    }}
  >
    ${fill(text.weekend, { dates: formatSpan(locale, friday, sunday) })}
  </button>`;
};

const typed = (view: StayView, end: 'arrival' | 'departure', { days }: StayStart) =>
  dateField({
    name: end,
    label: view.text[end],
    value: view.context.draft[end],
    locale: view.locale,
    letters: view.text.dateLetters,
    from: days.from,
    required: true,
    error: errorText(view, end),
    onChange: changer(view, end),
  });

const calendar = (view: StayView, { days, maxNights, now }: StayStart) => {
  const { context, text, locale, send } = view;
  const { arrival, departure } = context.draft;
  return html`<booking-range-calendar
    .arrival=${arrival || null}
    .departure=${departure || null}
    .from=${days.from}
    .to=${days.to}
    .closed=${none}
    .maxNights=${maxNights}
    .today=${now.slice(0, 10)}
    .locale=${locale}
    .texts=${{
      ...text,
      chooseDate: text.dates,
      beforeRange: text.dayPast,
      afterRange: text.dayTooFar,
      tooLong: counted(view, text.tooLong, maxNights),
      nights: (count: number) => counted(view, text.nights, count),
    }}
    @range-chosen=${({ arrival: from, departure: to }: RangeChosenEvent) =>
      send({ type: 'dates.chosen', arrival: from, departure: to ?? '' })}
  ></booking-range-calendar>`;
};
const none = {};

const times = (view: StayView, { usualArrival, usualDeparture }: StayStart) => {
  const { context, text, locale } = view;
  const { draft } = context;
  const format = (time: string) => formatTime(locale, time);
  const time = (name: 'arrival-time' | 'departure-time', label: string, usual: string) =>
    timeField({
      name,
      label,
      value: draft[name],
      usual,
      format,
      error: errorText(view, name),
      onChange: changer(view, name),
    });
  const usually = (words: string, usual: string | null) =>
    usual ? fill(words, { time: format(usual) }) : text.asUsual;
  return disclosure({
    summary: text.times,
    open: Boolean(
      draft['arrival-time'] ||
      draft['departure-time'] ||
      context.fieldErrors['arrival-time'] ||
      context.fieldErrors['departure-time'],
    ),
    content: html`<div class="columns">
      ${time('arrival-time', text.arrivalTime, usually(text.usualArrival, usualArrival))}
      ${time('departure-time', text.departureTime, usually(text.usualDeparture, usualDeparture))}
    </div>`,
  });
};
