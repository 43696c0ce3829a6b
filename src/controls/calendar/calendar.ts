import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { messages } from '../message.ts';
import { DateChosenEvent } from './date-chosen-event.ts';
import {
  clampToMonths,
  firstAvailable,
  monthStart,
  moveDate,
  unavailable,
  weeksOfMonth,
  type Days,
  type Move,
  type Unavailable,
} from './month.ts';
import { firstWeekday } from './week.ts';

export { DateChosenEvent };

export interface CalendarTexts extends Record<Unavailable, string> {
  previousMonth: string;
  nextMonth: string;
  /** What the grid is for; heard before the month. */
  chooseDate: string;
  today: string;
}

const moveOfKey: Record<string, Move> = {
  ArrowDown: 'nextWeek',
  ArrowUp: 'previousWeek',
  Home: 'weekStart',
  End: 'weekEnd',
  PageDown: 'nextMonth',
  PageUp: 'previousMonth',
};

const formats = {
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  day: { day: 'numeric' },
} as const;

/** A date is shown as what it is at Greenwich: it has no time zone, and the guest's must not shift it. */
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

/**
 * One month of days, as the ARIA Authoring Practices' date grid. Internal to the widget: it renders into the root it
 * stands in, so that parts, ids and styles are the widget's own. A day that can't be chosen stays reachable and says why.
 *
 * @csspart calendar - All of it.
 * @csspart calendar-previous - Button to the month before.
 * @csspart calendar-next - Button to the month after.
 * @csspart weekday - A weekday's short name.
 * @csspart day - A day's button; also `selected`, `today`, `unavailable`.
 * @fires date-chosen - A day was chosen: `DateChosenEvent`.
 */
export class BookingCalendar extends LitElement {
  static override properties = {
    value: {},
    from: {},
    to: {},
    closed: { attribute: false },
    today: {},
    locale: {},
    texts: { attribute: false },
    error: {},
    active: { state: true },
  };

  /** The chosen date, `YYYY-MM-DD`. */
  declare value: string | null;
  /** First and last day that can be chosen. */
  declare from: string;
  declare to: string;
  /** Days between them that can't, and why. */
  declare closed: Days['closed'];
  declare today: string;
  /** BCP 47; its region decides with which weekday a week begins. */
  declare locale: string;
  declare texts: CalendarTexts;
  declare error: string | undefined;
  /** The day that Tab reaches; its month is shown. */
  declare private active: string;
  /** Kept, as making one takes longer than drawing a month. */
  private formats!: Record<keyof typeof formats, Intl.DateTimeFormat>;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) {
      this.formats = {
        date: dateFormat(this.locale, formats.date),
        month: dateFormat(this.locale, formats.month),
        weekday: dateFormat(this.locale, formats.weekday),
        weekdayShort: dateFormat(this.locale, formats.weekdayShort),
        day: dateFormat(this.locale, formats.day),
      };
    }
    if (changed.has('value') && this.value) this.active = this.value;
    if (changed.has('from') || changed.has('to')) {
      this.active = clampToMonths(this.active ?? firstAvailable(this.from, this) ?? this.from, this);
    }
  }

  protected override render(): TemplateResult {
    const weekStartsOn = firstWeekday(this.locale);
    const weeks = weeksOfMonth(this.active, weekStartsOn);
    const month = this.format(this.active, 'month');
    // Any seven days in a row name the weekdays; the second week of a month is always whole.
    const weekdays = weeks[1] as string[];
    return html`<div part="calendar" id="booking-date">
      <div class="row">
        <b id="booking-date-month" aria-live="polite">${month}</b>
        <span>${this.monthButton('previous')}${this.monthButton('next')}</span>
      </div>
      <span hidden id="booking-date-label">${this.texts.chooseDate}</span>
      <table
        role="grid"
        aria-labelledby="booking-date-label booking-date-month"
        aria-describedby=${this.error ? 'booking-date-error' : nothing}
        @keydown=${this.onKeydown}
      >
        <thead>
          <tr>
            ${weekdays.map(
              (date) =>
                html`<th part="weekday" scope="col" abbr=${this.format(date, 'weekday')}>
                  ${this.format(date, 'weekdayShort')}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((date) => (date ? this.day(date) : html`<td></td>`))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${messages({ name: 'date', error: this.error })}
      <input type="hidden" name="date" .value=${this.value ?? ''} />
    </div>`;
  }

  private day(date: string): TemplateResult {
    const reason = unavailable(date, this);
    const selected = date === this.value;
    const today = date === this.today;
    const name = [this.format(date, 'date'), today && this.texts.today, reason && this.texts[reason]];
    const states = ['day', selected && 'selected', today && 'today', reason && 'unavailable'];
    return html`<td role="gridcell" aria-selected=${selected ? 'true' : 'false'}>
      <button
        type="button"
        part=${states.filter(Boolean).join(' ')}
        data-date=${date}
        tabindex=${date === this.active ? 0 : -1}
        aria-label=${name.filter(Boolean).join(', ')}
        aria-pressed=${selected ? 'true' : nothing}
        aria-current=${today ? 'date' : nothing}
        aria-disabled=${reason ? 'true' : nothing}
        @click=${this.onPress}
      >
        ${this.format(date, 'day')}
      </button>
    </td>`;
  }

  private monthButton(side: 'previous' | 'next'): TemplateResult {
    const move = `${side}Month` as const;
    const target = moveDate(monthStart(this.active), move, 1);
    const end = clampToMonths(target, this) !== target;
    return html`<button
      type="button"
      part="button calendar-${side}"
      aria-label=${this.texts[move]}
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => {
        if (!end) this.active = firstAvailable(target, this) ?? target;
      }}
    >
      ${side === 'next' ? '›' : '‹'}
    </button>`;
  }

  private onPress(event: Event): void {
    const button = event.currentTarget as HTMLElement;
    const date = button.dataset['date'] as string;
    const reason = unavailable(date, this);
    this.active = date;
    if (reason) {
      const text = this.texts[reason];
      void import('../popover/popover.ts').then(({ openPopover }) => openPopover(button, text));
    } else {
      this.dispatchEvent(new DateChosenEvent(date));
    }
  }

  private onKeydown(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    let move = moveOfKey[key];
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const rtl = getComputedStyle(this).direction === 'rtl';
      move = (key === 'ArrowRight') === rtl ? 'previousDay' : 'nextDay';
    }
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    if (shiftKey && move === 'nextMonth') move = 'nextYear';
    if (shiftKey && move === 'previousMonth') move = 'previousYear';
    event.preventDefault();
    this.active = clampToMonths(moveDate(this.active, move, firstWeekday(this.locale)), this);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }

  private format(date: string, format: keyof typeof formats): string {
    return this.formats[format].format(new Date(date));
  }
}

/** Defines `<booking-calendar>`, unless the page has it already. */
export function defineCalendar(): void {
  if (!customElements.get('booking-calendar')) customElements.define('booking-calendar', BookingCalendar);
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-calendar': BookingCalendar;
  }
}
