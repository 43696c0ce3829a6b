import { css } from 'lit';

/** What is booked beside what it becomes. */
export const compared = css`
  [part~='comparison'] {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }
  [part~='comparison'] :is(th, td) {
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    padding: calc(var(--_space) * 0.75) var(--_space);
    text-align: start;
    vertical-align: baseline;
  }
  [part~='comparison'] :is(th, td):first-child {
    padding-inline-start: 0;
  }
  [part~='comparison'] th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  [part~='comparison'] td:nth-child(2) {
    color: var(--_muted);
  }
`;
