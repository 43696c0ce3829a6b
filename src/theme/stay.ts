import { css } from 'lit';

/** What only a stay shows: the range in the calendar, cards of rooms and rates, tables of prices. */
export const stay = css`
  booking-range-calendar {
    display: block;
  }
  booking-range-calendar .row b {
    flex: 1;
  }
  booking-range-calendar .months {
    display: grid;
    gap: calc(var(--_space) * 3.5);
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  /* One band from arrival to departure, round where a week begins and ends. */
  booking-range-calendar td {
    padding: 0;
  }
  [part~='in-range'] {
    background: var(--_soft);
    border-radius: 0;
  }
  td:first-child [part~='in-range'] {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  td:last-child [part~='in-range'] {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  [part~='range-start'] {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  [part~='range-end'] {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
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
`;
