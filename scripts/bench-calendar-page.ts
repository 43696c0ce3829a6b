/** What the calendar's benchmark measures, in a browser: fourteen months of days with prices, some of them closed, two months wide. */
import { html, render } from 'lit';
import {
  defineRangeCalendar,
  type RangeChosenEvent,
  type RangeTexts,
} from '../src/controls/calendar/range-calendar.ts';
import { addDays } from '../src/dates/plain-date.ts';
import { dates } from '../src/theme/dates.ts';
import { stay } from '../src/theme/stay.ts';
import { styles } from '../src/theme/styles.ts';

const from = '2026-12-01';
const days = Array.from({ length: 420 }, (_, i) => addDays(from, i));
const prices = Object.fromEntries(days.map((day, i) => [day, `€${90 + (i % 40)}`]));
const closed = Object.fromEntries(days.filter((_, i) => i % 29 === 5).map((day) => [day, 'closed']));
const texts: RangeTexts = {
  previousDays: 'Previous month',
  nextDays: 'Next month',
  chooseDate: 'Dates',
  today: 'today',
  closed: 'no rooms',
  beforeRange: 'in the past',
  afterRange: 'not bookable yet',
  arrival: 'arrival',
  departure: 'departure',
  withinStay: 'in your stay',
  tooLong: 'at most 30 nights',
  chooseArrival: 'Choose your arrival',
  chooseDeparture: 'Choose your departure',
  nights: (count) => `${count} nights`,
};

function draw(arrival: string | null, departure: string | null): void {
  render(
    html`<div part="panel">
      <form part="step">
        <booking-range-calendar
          .arrival=${arrival}
          .departure=${departure}
          .from=${from}
          .to=${days.at(-1)}
          .today=${from}
          .closed=${closed}
          .maxNights=${30}
          .prices=${prices}
          .locale=${'en-GB'}
          .texts=${texts}
          @range-chosen=${(event: RangeChosenEvent) => draw(event.arrival, event.departure)}
        ></booking-range-calendar>
      </form>
    </div>`,
    root,
  );
}

/** For the benchmark: marks the moment before an interaction, and tells how long each has taken, in ms. */
export interface Observed {
  mark(): void;
  measured(): number[];
}

/** The shortest that Event Timing reports; what is not reported took no longer. */
const shortest = 16;
const marks: number[] = [];
const events: PerformanceEntry[] = [];
new PerformanceObserver((list) => {
  const entries = list.getEntries() as (PerformanceEntry & { interactionId: number })[];
  events.push(...entries.filter(({ interactionId }) => interactionId));
}).observe({ type: 'event', durationThreshold: shortest, buffered: true } as PerformanceObserverInit);
const observed: Observed = {
  mark: () => void marks.push(performance.now()),
  measured: () =>
    marks.map((mark, i) =>
      events
        .filter(({ startTime }) => startTime >= mark && startTime < (marks[i + 1] ?? Infinity))
        .reduce((longest, { duration }) => Math.max(longest, duration), shortest),
    ),
};
Object.assign(globalThis, observed);

defineRangeCalendar();
const host = document.createElement('div');
document.body.append(host);
const root = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [...styles, dates, stay].map(({ styleSheet }) => styleSheet as CSSStyleSheet);
draw(null, null);
