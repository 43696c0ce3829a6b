import type { Day } from 'date-fns';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { addDays } from '../../dates/plain-date.ts';
import { controlId, messages } from '../message.ts';
import { explain } from '../popover/explain.ts';
import { DateChosenEvent } from './date-chosen-event.ts';
import {
  clamp,
  clampToWeeks,
  dateOfKey,
  firstAvailable,
  pageStart,
  unavailable,
  weeksFrom,
  type Days,
  type Unavailable,
} from './month.ts';
import { dateFormats, type DateFormats } from './date-formats.ts';
import { firstWeekday } from './week.ts';

export { DateChosenEvent };

/** A reason's words are needed where days can have it. */
export interface CalendarTexts extends Partial<Record<Unavailable, string>> {
  previousDays: string;
  nextDays: string;
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

/** From this width of the panel on, in px, there is room for more weeks: as where columns begin (theme/frame.ts). */
const wide = 640;

/**
 * Weeks of days, as the ARIA Authoring Practices' date grid: from the present week on, without a gap between months. As many
 * on each page, so that nothing moves from one to the next. Internal to the widget: it renders into its own root
 * node, so that parts, ids and styles are the widget's own. A day that can't be chosen stays focusable and tells why.
 * It chooses one date; `RangeCalendar` overrides the protected methods.
 *
 * @csspart calendar - All of it.
 * @csspart calendar-previous - Button to the weeks before.
 * @csspart calendar-next - Button to the weeks after.
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
    columns: { state: true },
    weeks: { state: true },
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
  /** The day that Tab reaches; its page is shown. */
  declare protected active: string;
  /** Grids side by side. */
  declare protected columns: number;
  /** Weeks in each. */
  declare protected weeks: number;
  protected formats!: DateFormats;
  private weekStartsOn!: Day;
  private readonly observer = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    this.columns = 1;
    this.weeks = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.id ||= controlId('date');
    // Before anything is drawn, so that nothing moves.
    this.fit();
  }

  protected override firstUpdated(): void {
    // As wide as the calendar, and no higher for more weeks: observing its own box would report the change that it causes.
    this.observer.observe(this.querySelector('.row') as Element);
  }

  /** On a phone so few weeks that the times of a day are in view with it. */
  protected fit(): void {
    const { clientWidth } = this.closest('[part~=panel]') ?? this;
    this.weeks = clientWidth < wide ? 3 : 6;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) {
      this.formats = dateFormats(this.locale);
      this.weekStartsOn = firstWeekday(this.locale);
    }
    if (changed.has('value') && this.value) this.active = this.value;
    const days = this.days();
    this.active = clampToWeeks(
      this.active ?? firstAvailable(days.from, days.to, days) ?? days.from,
      days,
      this.weekStartsOn,
    );
  }

  /** The days that there are to move between. */
  protected days(): Days {
    return this;
  }

  /** How many days are shown. */
  private get pageLength(): number {
    return this.columns * this.weeks * 7;
  }

  private get first(): string {
    return pageStart(this.active, this.days().from, this.columns * this.weeks, this.weekStartsOn);
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
    const { first } = this;
    const grids = Array.from({ length: this.columns }, (_, i) =>
      weeksFrom(addDays(first, i * this.weeks * 7), this.weeks),
    );
    return html`<div part="calendar">
      <div class="row">
        ${grids.map(
          (weeks, i) =>
            html`<b id="booking-date-month${i || ''}" aria-live="polite"
              >${this.formats.months(this.firstUseful(weeks[0]?.[0] as string), weeks.at(-1)?.at(-1) as string)}</b
            >`,
        )}
        <span>${this.pageButton('previous', '‹', first)}${this.pageButton('next', '›', first)}</span>
      </div>
      <span hidden id="booking-date-label">${this.texts.chooseDate}</span>
      <div class="months" @keydown=${this.onKeydown}>${grids.map((weeks, i) => this.grid(weeks, i))}</div>
      ${this.foot()}
    </div>`;
  }

  /** Days that are over give a page no month's name. */
  private firstUseful(first: string): string {
    const { from } = this.days();
    return first < from && from <= addDays(first, 6) ? from : first;
  }

  private grid(weeks: string[][], i: number): TemplateResult {
    const { formats } = this;
    return html`<table
      role="grid"
      aria-labelledby="booking-date-label booking-date-month${i || ''}"
      aria-describedby=${this.error ? 'booking-date-error' : nothing}
    >
      <thead>
        <tr>
          ${weeks[0]?.map(
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
              ${dates.map((date) => this.day(date))}
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
        ${
          // Seen where a month begins; no text, as the name begins with the day.
          date.endsWith('-01') ? html`<small data-month=${formats.monthShort(date)}></small>` : nothing
        }${formats.day(date)}${note ? html`<small data-note=${note}></small>` : nothing}
      </button>
    </td>`;
  }

  private pageButton(side: 'previous' | 'next', arrow: string, first: string): TemplateResult {
    const days = this.days();
    const target = addDays(first, side === 'next' ? this.pageLength : -this.pageLength);
    const end = side === 'next' ? target > days.to : first <= days.from;
    const last = addDays(target, this.pageLength - 1);
    return html`<button
      type="button"
      part="button calendar-${side}"
      aria-label=${this.texts[`${side}Days`]}
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => !end && (this.active = firstAvailable(target, last, days) ?? target)}
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
    const date = dateOfKey(event, this.active, this.weekStartsOn, rightToLeft);
    if (!date || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const days = this.days();
    // A move by a month stays between first and last day; a single step may land on a day that only tells why it is unavailable.
    this.active = event.key.startsWith('Page')
      ? clamp(date, days.from, days.to)
      : clampToWeeks(date, days, this.weekStartsOn);
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
