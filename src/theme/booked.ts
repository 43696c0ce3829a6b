import { css } from 'lit';
import { print } from './print.ts';

/** What is shown on the review and afterwards: a sign, details, price tables; on paper, too. */
export const booked = css`
  .titled {
    align-items: center;
    display: flex;
    gap: calc(var(--_space) * 1.5);
  }
  [part~='mark'],
  [part~='sign'] {
    block-size: 2.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    flex: none;
    inline-size: 2.5em;
    padding: 0.375em;
  }
  [part~='mark'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :is([part~='mark'], [part~='sign']) svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2.5;
  }
  [part~='booking'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  [part~='booking'] b {
    font-size: 1.125em;
  }
  /* What is taken away, framed before the guest is asked, filled where they say so. */
  [part~='next'][part~='destructive'] {
    background: var(--_error);
    border-color: var(--_error);
    color: var(--_surface);
  }
  [part~='next'][part~='quiet'][part~='destructive'] {
    background: none;
    color: var(--_error);
  }
  [part~='map'] {
    align-items: center;
    display: inline-flex;
    min-block-size: 24px;
  }
  .another {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  [part~='details'] {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
  }
  [part~='details'] > div {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }
  [part~='details'] dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='details'] dd {
    margin: 0;
  }
  @container (min-width: 480px) {
    [part~='details'] > div {
      align-items: baseline;
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  [part~='price-table'] {
    border-collapse: collapse;
    font-size: 0.9375em;
    table-layout: auto;
    text-align: start;
  }
  [part~='price-table'] caption {
    font-weight: 600;
    padding-block-start: var(--_space);
    text-align: start;
  }
  [part~='price-table'] th {
    font-weight: 400;
    /* Words shrink before amounts do. */
    hyphens: auto;
    overflow-wrap: anywhere;
    padding-inline-end: var(--_space);
    text-align: start;
  }
  [part~='price-table'] td {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  [part~='price-table'] :is(th, td) {
    border-block-end: 1px solid var(--_line);
    padding: calc(var(--_space) / 2) 0;
    vertical-align: top;
  }
  [part~='price-total'] :is(th, td) {
    border: 0;
    font-weight: 700;
  }
  /* What is to be paid in all is larger than any other sum beside it. */
  [part~='price-total'] td {
    font-size: 1.25em;
  }
  [part~='price-total'] :is(th, td) {
    vertical-align: baseline;
  }
  [part~='details'] [part~='price'] {
    font-size: 1.1875em;
  }
  ${print}
`;
