import { css } from 'lit';
import { checkbox } from './checkbox.ts';

/**
 * What the first step of a stay shows: the range in the calendar, ticks. Loads with the stay and is adopted by its element's
 * root, after the element's own styles.
 */
export const dates = css`
  booking-range-calendar {
    display: block;
  }
  /* Each month's name over its days, and the buttons over both. */
  booking-range-calendar .row {
    gap: calc(var(--_space) * 3.5);
    min-block-size: var(--_height);
    position: relative;
  }
  booking-range-calendar .row b {
    flex: 1;
  }
  booking-range-calendar .row span {
    inset-inline-end: 0;
    position: absolute;
  }
  /* Above the number, as prices are below it; but not over the name of a month. */
  booking-range-calendar [part~='today']:not(:has([data-month]))::after {
    inset-block: 4px auto;
  }
  .months {
    align-items: start;
    display: grid;
    gap: calc(var(--_space) * 3.5);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  /* One band from arrival to departure, round where a week begins and ends. */
  booking-range-calendar td {
    padding: 0;
  }
  [part~='in-range'] {
    background: var(--_soft);
    border-radius: 0;
  }
  td:first-child [part~='in-range'],
  [part~='range-start'] {
    border-end-end-radius: 0;
    border-start-end-radius: 0;
  }
  td:first-child [part~='in-range'],
  td:first-child [part~='range-end'] {
    border-end-start-radius: var(--_radius);
    border-start-start-radius: var(--_radius);
  }
  td:last-child [part~='in-range'],
  td:last-child [part~='range-start'] {
    border-end-end-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  td:not(:first-child) [part~='range-end'] {
    border-end-start-radius: 0;
    border-start-start-radius: 0;
  }
  /* The departure that a press would choose. */
  [part~='range-end']:not([part~='selected']) {
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  [data-note] {
    display: block;
    font-size: 0.625em;
    font-weight: 400;
    line-height: 1;
  }
  [data-note]::before {
    content: attr(data-note);
  }
  ${checkbox}
  @container (min-width: 18em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  .close {
    display: grid;
    justify-items: start;
  }
  .close details {
    justify-self: stretch;
  }
  @media (forced-colors: active) {
    [part~='in-range'] {
      border-block: 2px solid Highlight;
    }
    [part~='range-end']:not([part~='selected']) {
      border: 2px solid Highlight;
    }
  }
`;
