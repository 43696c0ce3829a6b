import { html, type TemplateResult } from 'lit';
import type { BookableDays } from '../../contract/index.ts';
import type { DateChosenEvent } from '../../controls/calendar/date-chosen-event.ts';
import type { TimesView } from './slot-words.ts';

interface DayOptions {
  value: string;
  days: BookableDays;
  /** `YYYY-MM-DD`, at the venue. */
  today: string | undefined;
  error: string | undefined;
  onChange(date: string): void;
}

/** The days of which one is chosen for a table. */
export const dayCalendar = (
  { text, locale }: TimesView,
  { value, days, today, error, onChange }: DayOptions,
): TemplateResult =>
  html`<booking-calendar
    id="booking-date"
    .value=${value || null}
    .from=${days.from}
    .to=${days.to}
    .closed=${days.closed}
    .today=${today}
    .locale=${locale}
    .error=${error}
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
    @date-chosen=${({ date }: DateChosenEvent) => onChange(date)}
  ></booking-calendar>`;
