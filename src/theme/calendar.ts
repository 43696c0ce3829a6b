import { css } from 'lit';

/** The month's grid. */
export const calendar = css`
  booking-calendar {
    display: block;
  }
  [part~='calendar'] {
    display: grid;
    gap: 6px;
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
  [part~='today']::after {
    border: 2px solid;
    border-radius: 2px;
    content: '';
    inset-block-end: 6px;
    inset-inline: calc(50% - 2px);
    position: absolute;
  }
`;
