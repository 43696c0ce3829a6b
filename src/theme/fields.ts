import { css } from 'lit';

/** What the guest types into or picks from a list, with its label, hint and error. */
export const fields = css`
  [part~='field'] {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
  }
  [part~='label'],
  [part~='disclosure-summary'] {
    font-size: 0.9375em;
    font-weight: 600;
    padding: 0;
  }
  legend {
    margin-block-end: 6px;
  }
  fieldset[part~='field'] {
    gap: calc(var(--_space) * 1.5);
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Below 16 px Safari on the phone zooms into what is typed. */
  [part~='input'] {
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: max(16px, 1em);
    inline-size: 100%;
    margin: 0;
    min-block-size: calc(var(--_height) + 4px);
    min-inline-size: 0;
    padding: 0 calc(var(--_space) * 1.75);
  }
  textarea[part] {
    padding-block: calc(var(--_space) * 1.25);
  }
  /* Drawn by its shadow, so that the border can keep the browser's own arrow off the edge. */
  select[part] {
    border: 0;
    border-inline-end: calc(var(--_space) * 1.25) solid transparent;
    box-shadow: 0 0 0 1px var(--_edge);
    inline-size: calc(100% - 2px);
    margin: 1px;
    min-block-size: calc(var(--_height) + 2px);
  }
  [part~='input'][aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  select[part][aria-invalid='true'] {
    border-color: transparent;
    box-shadow: 0 0 0 2px var(--_error);
  }
  [type='text'][autocomplete='one-time-code'] {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.5em;
    min-block-size: 2.25em;
    padding-inline: 0.5em 0;
    text-align: center;
  }
  .tel {
    display: flex;
  }
  .tel select[part] {
    border-end-end-radius: 0;
    border-start-end-radius: 0;
    flex: none;
    inline-size: auto;
    max-inline-size: 9em;
    padding-inline-end: 0;
    text-overflow: ellipsis;
  }
  .tel input {
    border-inline-start: 0;
    border-end-start-radius: 0;
    border-start-start-radius: 0;
  }
  /* One ring round number and country, which look like one field. */
  @supports selector(:has(a)) {
    .tel:has(input:focus-visible) {
      border-radius: var(--_radius);
      outline: 2px solid var(--_text);
      outline-offset: 2px;
    }
    .tel input {
      outline: 0;
    }
  }
  [part='error'] {
    color: var(--_error);
    display: flex;
    font-size: 0.875em;
    gap: var(--_space);
  }
  [part='error']::before {
    block-size: 1.25em;
    border: 1.5px solid;
    border-radius: 50%;
    content: '!';
    content: '!' / '';
    flex: none;
    font-size: 0.875em;
    font-weight: 700;
    inline-size: 1.25em;
    line-height: 1.05;
    margin-block-start: 2px;
    text-align: center;
  }
  [part~='stepper'] {
    border-color: var(--_edge);
    display: flex;
  }
  .stack {
    align-items: center;
    display: grid;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    min-inline-size: 7em;
    text-align: center;
  }
  .stack > * {
    grid-area: 1 / 1;
  }
  .stack input {
    appearance: textfield;
    border: 0;
    min-block-size: 0;
    block-size: 100%;
    padding: 0;
    text-align: center;
  }
  .stack input:not(:focus) {
    opacity: 0;
  }
  .stack input:focus + span {
    visibility: hidden;
  }
  .stack span {
    pointer-events: none;
  }
  ::-webkit-inner-spin-button {
    display: none;
  }
`;
