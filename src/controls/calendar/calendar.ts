import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlId, messages } from '../message.ts';
import { explain } from '../popover/explain.ts';
import { DateChosenEvent } from './date-chosen-event.ts';
import {
  clampToMonths,
  dateOfKey,
  firstAvailable,
  later,
  monthStart,
  unavailable,
  weeksOfMonth,
  type Days,
  type Unavailable,
} from './month.ts';
import { dateFormats, type DateFormats } from './date-formats.ts';
import { firstWeekday } from './week.ts';

export { DateChosenEvent };

export interface CalendarTexts extends Record<Unavailable, string> {
  previousMonth: string;
  nextMonth: string;
  /** What the grid is for; heard before the month. */
  chooseDate: string;
  today: string;
}

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
  declare private active: string;
  private formats!: DateFormats;

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
    this.active = clampToMonths(this.active ?? firstAvailable(this.from, this) ?? this.from, this);
  }

  protected override render(): TemplateResult {
    const { formats, texts, error } = this;
    const weeks = weeksOfMonth(this.active, firstWeekday(this.locale));
    // Any whole week names the weekdays; a month's second is one.
    const week = weeks[1] as string[];
    return html`<div part="calendar">
      <div class="row">
        <b id="booking-date-month" aria-live="polite">${formats.month(this.active)}</b>
        <span>${this.monthButton('previous', '‹', -1)}${this.monthButton('next', '›', 1)}</span>
      </div>
      <span hidden id="booking-date-label">${texts.chooseDate}</span>
      <table
        role="grid"
        aria-labelledby="booking-date-label booking-date-month"
        aria-describedby=${error ? 'booking-date-error' : nothing}
        @keydown=${this.onKeydown}
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
      </table>
      ${messages({ name: 'date', error })}
      <input type="hidden" name="date" .value=${this.value ?? ''} />
    </div>`;
  }

  private day(date: string): TemplateResult {
    const { formats, texts } = this;
    const reason = unavailable(date, this);
    const selected = date === this.value;
    const today = date === this.today;
    const name = [formats.date(date), today && texts.today, reason && texts[reason]];
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
        @click=${(event: Event) => this.press(date, reason, event.currentTarget as HTMLElement)}
      >
        ${formats.day(date)}
      </button>
    </td>`;
  }

  private monthButton(side: 'previous' | 'next', arrow: string, months: number): TemplateResult {
    const target = later(monthStart(this.active), 0, months);
    const end = clampToMonths(target, this) !== target;
    return html`<button
      type="button"
      part="button calendar-${side}"
      aria-label=${this.texts[`${side}Month`]}
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => (this.active = firstAvailable(target, this) ?? target)}
    >
      ${arrow}
    </button>`;
  }

  private press(date: string, reason: Unavailable | undefined, button: HTMLElement): void {
    this.active = date;
    if (!reason) this.dispatchEvent(new DateChosenEvent(date));
    else void explain(button, this.texts[reason]);
  }

  private onKeydown(event: KeyboardEvent): void {
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const date = dateOfKey(event, this.active, firstWeekday(this.locale), rightToLeft);
    if (!date || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.active = clampToMonths(date, this);
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
