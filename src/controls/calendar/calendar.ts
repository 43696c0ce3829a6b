import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { addMonths, monthStart } from '../../dates/plain-date.ts';
import { controlId, messages } from '../message.ts';
import { explain } from '../popover/explain.ts';
import { DateChosenEvent } from './date-chosen-event.ts';
import {
  clamp,
  clampToMonths,
  dateOfKey,
  firstAvailable,
  unavailable,
  weeksOfMonth,
  type Days,
  type Unavailable,
} from './month.ts';
import { dateFormats, type DateFormats } from './date-formats.ts';
import { firstWeekday } from './week.ts';

export { DateChosenEvent };

/** A reason's words are needed where days can have it. */
export interface CalendarTexts extends Partial<Record<Unavailable, string>> {
  previousMonth: string;
  nextMonth: string;
  /** What the grid is for; heard before the month. */
  chooseDate: string;
  today: string;
}

/** How a day looks and sounds. */
export interface DayLook {
  /** Why it can't be chosen. */
  reason?: string | undefined;
  selected: boolean;
  /** Further names of its part. */
  states?: readonly (string | false)[];
  /** Heard after the date. */
  words?: readonly (string | undefined)[];
  /** Seen under the number, and heard. No text of its own: the name could not begin with it (WCAG 2.5.3). */
  note?: string | undefined;
}

/**
 * One month of days, as the ARIA Authoring Practices' date grid. Internal to the widget: it renders into its own root
 * node, so that parts, ids and styles are the widget's own. A day that can't be chosen stays focusable and tells why.
 * It chooses one date; `RangeCalendar` overrides the protected methods.
 *
 * @csspart calendar - All of it.
 * @csspart calendar-previous - Button to the month before.
 * @csspart calendar-next - Button to the month after.
 * @csspart weekday - A weekday's short name.
 * @csspart day - A day's button; also `selected`, `today`, `unavailable`.
 * @fires date-chosen - A day was chosen: `DateChosenEvent`.
 */
export class BookingCalendar extends LitElement {
  static override properties: PropertyDeclarations = {
    value: {},
    from: {},
    to: {},
    closed: {},
    today: {},
    locale: {},
    texts: {},
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
  declare protected active: string;
  protected formats!: DateFormats;

  override connectedCallback(): void {
    super.connectedCallback();
    this.id ||= controlId('date');
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) this.formats = dateFormats(this.locale);
    if (changed.has('value') && this.value) this.active = this.value;
    const days = this.days();
    this.active = clampToMonths(this.active ?? firstAvailable(this.from, days) ?? this.from, days);
  }

  /** The days that there are to move between. */
  protected days(): Days {
    return this;
  }

  /** A date in each of the months that are shown. */
  protected months(): string[] {
    return [this.active];
  }

  protected look(date: string): DayLook {
    const reason = unavailable(date, this);
    return { reason: reason && this.texts[reason], selected: date === this.value };
  }

  protected choose(date: string): void {
    this.dispatchEvent(new DateChosenEvent(date));
  }

  /** Below the days. */
  protected foot(): TemplateResult {
    return html`${messages({ name: 'date', error: this.error })}
      <input type="hidden" name="date" .value=${this.value ?? ''} />`;
  }

  protected override render(): TemplateResult {
    const months = this.months();
    return html`<div part="calendar">
      <div class="row">
        ${months.map(
          (month, i) =>
            html`<b id="booking-date-month${i || ''}" aria-live="polite">${this.formats.month(month)}</b>`,
        )}
        <span
          >${this.monthButton('previous', '‹', months[0], -1)}${this.monthButton('next', '›', months.at(-1), 1)}</span
        >
      </div>
      <span hidden id="booking-date-label">${this.texts.chooseDate}</span>
      <div class="months" @keydown=${this.onKeydown}>${months.map((month, i) => this.grid(month, i))}</div>
      ${this.foot()}
    </div>`;
  }

  private grid(month: string, i: number): TemplateResult {
    const { formats } = this;
    const weeks = weeksOfMonth(month, firstWeekday(this.locale));
    // Any whole week gives the weekdays' names; a month's second is one.
    const week = weeks[1] as string[];
    return html`<table
      role="grid"
      aria-labelledby="booking-date-label booking-date-month${i || ''}"
      aria-describedby=${this.error ? 'booking-date-error' : nothing}
    >
      <thead>
        <tr>
          ${week.map(
            (date) =>
              html`<th part="weekday" scope="col" abbr=${formats.weekday(date)}>
                ${formats.weekdayShort(date)}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (dates) =>
            html`<tr>
              ${dates.map((date) => (date ? this.day(date) : html`<td></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private day(date: string): TemplateResult {
    const { formats, texts } = this;
    const { reason, selected, states = [], words = [], note } = this.look(date);
    const today = date === this.today;
    const name = [formats.date(date), today && texts.today, ...words, note, reason];
    const parts = ['day', selected && 'selected', today && 'today', reason && 'unavailable', ...states];
    return html`<td role="gridcell" aria-selected=${selected ? 'true' : 'false'}>
      <button
        type="button"
        part=${parts.filter(Boolean).join(' ')}
        data-date=${date}
        tabindex=${date === this.active ? 0 : -1}
        aria-label=${name.filter(Boolean).join(', ')}
        aria-pressed=${selected ? 'true' : nothing}
        aria-current=${today ? 'date' : nothing}
        aria-disabled=${reason ? 'true' : nothing}
        @click=${(event: Event) => this.press(date, reason, event.currentTarget as HTMLElement)}
      >
        ${formats.day(date)}${note ? html`<small data-note=${note}></small>` : nothing}
      </button>
    </td>`;
  }

  private monthButton(side: 'previous' | 'next', arrow: string, month = '', months: number): TemplateResult {
    const days = this.days();
    const target = addMonths(monthStart(month), months);
    const end = clampToMonths(target, days) !== target;
    return html`<button
      type="button"
      part="button calendar-${side}"
      aria-label=${this.texts[`${side}Month`]}
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => (this.active = firstAvailable(target, days) ?? target)}
    >
      ${arrow}
    </button>`;
  }

  private press(date: string, reason: string | undefined, button: HTMLElement): void {
    this.active = date;
    if (!reason) this.choose(date);
    else void explain(button, reason);
  }

  private onKeydown(event: KeyboardEvent): void {
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const date = dateOfKey(event, this.active, firstWeekday(this.locale), rightToLeft);
    if (!date || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const days = this.days();
    // A move by a page stays between first and last day; a single step may land on a day that only tells why it is unavailable.
    this.active = event.key.startsWith('Page') ? clamp(date, days.from, days.to) : clampToMonths(date, days);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
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
