import { html, type PropertyValues, type TemplateResult } from 'lit';
import { addDays, isPlainDate, nightsBetween } from '../../dates/plain-date.ts';
import { BookingCalendar, type CalendarTexts, type DayLook } from './calendar.ts';
import { unavailable, type Days } from './month.ts';
import { awaited, lastDeparture, press, type Range } from './range.ts';
import { RangeChosenEvent } from './range-chosen-event.ts';

export { RangeChosenEvent };

export interface RangeTexts extends CalendarTexts {
  /** What a day is, or becomes when it is pressed. */
  arrival: string;
  departure: string;
  /** Of a day between the two. */
  withinStay: string;
  /** Why a day is too late to leave. */
  tooLong: string;
  /** What to do next. */
  chooseArrival: string;
  chooseDeparture: string;
  /** "3 nights" */
  nights(count: number): string;
}

/** Room for two grids, in px: 44 for each of 14 days, and the gap. */
const wide = 14 * 44 + 28;

/**
 * A calendar that chooses arrival and departure: two presses, by pointer, touch or keyboard. A press before the arrival,
 * or once both are chosen, begins anew. Shows two grids side by side where there is room. It has no control of its own
 * name: `arrival` and `departure` are the date fields beside it.
 *
 * @csspart day - As the calendar's; also `range-start`, `range-end`, `in-range`, the last two also for what would be chosen.
 * @fires range-chosen - An arrival, or both, were chosen: `RangeChosenEvent`.
 */
export class RangeCalendar extends BookingCalendar implements Range {
  static override properties = {
    arrival: {},
    departure: {},
    maxNights: {},
    prices: {},
    pointed: { state: true },
  };

  /** `YYYY-MM-DD`; anything else is none. */
  declare arrival: string | null;
  declare departure: string | null;
  declare maxNights: number;
  /** What a night costs, in words short enough for a day, by the date of its evening. */
  declare prices: Readonly<Record<string, string>> | undefined;
  declare texts: RangeTexts;
  /** The day that the pointer or the focus is at: what pressing it would choose is shown. */
  declare private pointed: string | undefined;
  private chosen: Range = { arrival: null, departure: null };
  /** While a departure is to be chosen: how far it can be. */
  private limit: ReturnType<typeof lastDeparture> | undefined;

  constructor() {
    super();
    const point = ({ target }: Event): void => {
      this.pointed = (target as Element).closest<HTMLElement>('[data-date]')?.dataset['date'];
    };
    // Touch has no hover.
    this.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && point(event));
    this.addEventListener('focusin', point);
    this.addEventListener('pointerleave', () => (this.pointed = undefined));
    // A focused day that is rendered away may pass the focus on.
    this.addEventListener('focusout', () => {
      void this.updateComplete.then(() => this.matches(':focus-within') || (this.pointed = undefined));
    });
  }

  protected override fit(): void {
    this.columns = this.offsetWidth < wide ? 1 : 2;
    this.weeks = this.columns === 1 ? 4 : 5;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { arrival, departure } = this;
    this.chosen = {
      arrival: isPlainDate(arrival) ? arrival : null,
      departure: isPlainDate(departure) && isPlainDate(arrival) && departure > arrival ? departure : null,
    };
    this.limit =
      this.chosen.arrival && !this.chosen.departure ? lastDeparture(this.chosen.arrival, this) : undefined;
    // Dates chosen elsewhere come into view; the arrival first.
    for (const end of ['departure', 'arrival'] as const) {
      const date = this.chosen[end];
      if (changed.has(end) && date) this.active = date;
    }
    super.willUpdate(changed);
  }

  /** The last departure is a day after the last arrival. */
  protected override days(): Days {
    return { from: this.from, to: addDays(this.to, 1), closed: this.closed };
  }

  protected override look(date: string): DayLook {
    const { chosen, texts, prices } = this;
    const { arrival, departure } = chosen;
    const end = departure ?? this.preview();
    const within = Boolean(arrival && end && arrival < date && date < end);
    const states = [
      within && 'in-range',
      Boolean(end) && date === arrival && 'range-start',
      date === end && 'range-end',
    ];
    const look = { states, selected: date === arrival || date === departure, note: prices?.[date] };
    // The arrival that this day is the departure of, or would be.
    const from = date === departure ? arrival : awaited(chosen, date);
    const why = from ? this.isTooLate(date) && this.limit?.beyond : unavailable(date, this);
    if (why) return { ...look, reason: texts[why] };
    const becomes = from ? [texts.departure, texts.nights(nightsBetween(from, date))] : [texts.arrival];
    return { ...look, words: within && departure ? [texts.withinStay] : becomes };
  }

  private isTooLate(date: string): boolean {
    return this.limit !== undefined && date > this.limit.last;
  }

  /** The departure that pressing the day under the pointer would choose. */
  private preview(): string | undefined {
    const { chosen, pointed } = this;
    return pointed && awaited(chosen, pointed) && !this.isTooLate(pointed) ? pointed : undefined;
  }

  protected override choose(date: string): void {
    const { arrival, departure } = press(this.chosen, date);
    this.dispatchEvent(new RangeChosenEvent(arrival, departure));
  }

  protected override foot(): TemplateResult {
    const { chosen, texts, formats } = this;
    const { arrival, departure } = chosen;
    return html`<p part="hint" aria-live="polite">
      ${
        arrival && departure
          ? `${formats.date(arrival)} – ${formats.date(departure)}, ${texts.nights(nightsBetween(arrival, departure))}`
          : arrival
            ? texts.chooseDeparture
            : texts.chooseArrival
      }
    </p>`;
  }
}

/** Defines `<booking-range-calendar>`, unless the page has it already. */
export function defineRangeCalendar(): void {
  if (!customElements.get('booking-range-calendar'))
    customElements.define('booking-range-calendar', RangeCalendar);
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-range-calendar': RangeCalendar;
  }
}
