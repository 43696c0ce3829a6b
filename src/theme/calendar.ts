import { css } from 'lit';

/** The weeks to choose a day from. */
export const calendar = css`
  booking-calendar {
    display: block;
  }
  [part~='calendar'] {
    display: grid;
    gap: 6px;
  }
  /* Two lines of months fit, so that nothing moves from one page to the next. */
  [part~='calendar'] .row {
    flex-wrap: nowrap;
    line-height: 1.25;
    min-block-size: var(--_height);
  }
  [part~='calendar'] .row span {
    flex: none;
  }
  table {
    border-spacing: 0 2px;
    inline-size: 100%;
    table-layout: fixed;
    text-align: center;
  }
  th,
  td {
    padding: 0 1px;
  }
  [part~='weekday'] {
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  [part~='day'] {
    block-size: var(--_height);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
    font-weight: 500;
    inline-size: 100%;
    position: relative;
    text-align: center;
  }
  [part~='day'][part~='selected'] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  /* Where a month begins. */
  [data-month]::before {
    color: var(--_muted);
    content: attr(data-month);
    font-size: 0.6875em;
    font-weight: 600;
    inset-block-start: 1px;
    inset-inline: 0;
    line-height: 1.2;
    position: absolute;
  }
  [part~='selected'] [data-month]::before {
    color: inherit;
  }
  [part~='today']::after {
    border: 2px solid;
    border-radius: 2px;
    content: '';
    inset-block-end: 6px;
    inset-inline: calc(50% - 2px);
    position: absolute;
  }
`;
