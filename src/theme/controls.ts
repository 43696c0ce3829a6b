import { css } from 'lit';

/** Everything the guest types into, presses or chooses, and what is said about it. */
export const controls = css`
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    padding: 0;
    text-align: inherit;
  }
  [part~='next'],
  [part~='back'],
  [part~='button'],
  [part~='stepper'],
  [part~='slot'],
  [part~='option'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part~='next'],
  [part~='back'],
  [part~='button'] {
    font-weight: 600;
    min-block-size: calc(var(--_height) + 4px);
    padding-inline: calc(var(--_space) * 2);
    text-align: center;
  }
  [part~='back'],
  [part~='button'] {
    background: var(--_surface);
  }
  [part~='next'] {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
    flex: 1;
  }
  a[part~='button'] {
    color: inherit;
    display: grid;
    place-content: center;
    text-decoration: none;
  }
  [part~='busy'] {
    cursor: progress;
  }
  [part~='link'] {
    color: var(--_accent);
    font-weight: 600;
  }
  [part~='link'][aria-disabled='true'] {
    color: inherit;
  }
  [part~='decrease'],
  [part~='increase'],
  [part~='calendar-previous'],
  [part~='calendar-next'] {
    background: none;
    border: 0;
    color: var(--_accent);
    font-size: 1.25em;
    inline-size: var(--_height);
    line-height: 1;
    min-block-size: var(--_height);
    padding: 0;
  }
  [part~='button'][aria-disabled='true'] {
    opacity: 0.4;
  }
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
    resize: vertical;
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
    max-inline-size: 45%;
    padding-inline-end: 0;
  }
  .tel input {
    border-inline-start: 0;
    border-end-start-radius: 0;
    border-start-start-radius: 0;
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
    flex: none;
    font-size: 0.875em;
    font-weight: 700;
    inline-size: 1.25em;
    line-height: 1.1;
    margin-block-start: 0.2em;
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
    min-inline-size: 5.5em;
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
  .slots {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(4.5em, 1fr));
  }
  .meal {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    padding: 0;
  }
  [part~='slot'],
  [part~='option'] {
    position: relative;
  }
  [part~='slot'] {
    align-content: center;
    display: grid;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.2;
    min-block-size: var(--_height);
    text-align: center;
  }
  [part~='slot'] small {
    color: var(--_muted);
    font-size: 0.6875em;
    font-weight: 400;
  }
  [part~='option'] {
    display: grid;
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
  }
  [part~='price'] {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    white-space: nowrap;
  }
  /* The radio covers its card: its size is the target's, its focus ring the card's. */
  [type='radio'] {
    appearance: none;
    border-radius: inherit;
    cursor: pointer;
    inset: -1px;
    margin: 0;
    position: absolute;
  }
  [part~='slot'][part~='selected'],
  [part~='option'][part~='selected'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  [part~='slot'][part~='selected'] {
    background: var(--_soft);
    color: var(--_accent);
  }
  [part~='slot'][part~='unavailable'] {
    border-style: dashed;
  }
  [part~='unavailable'] {
    color: var(--_muted);
    text-decoration: line-through 1px;
  }
  [part~='notice'] {
    background: var(--_soft);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    display: grid;
    font-size: 0.9375em;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.75);
  }
  [part~='notice'] p {
    white-space: pre-line;
  }
  [part~='notice'] b {
    display: block;
  }
  [part='notice error'] {
    background: var(--_surface);
    border-color: var(--_error);
  }
  [part='notice error'] b,
  [part='notice error'] a {
    color: var(--_error);
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  [part~='disclosure-summary'] {
    color: var(--_accent);
    cursor: pointer;
    padding-block: calc((var(--_height) - 1.5em) / 2);
  }
  [part~='skeleton'],
  [part~='skeleton'] i {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  [part~='skeleton'] i {
    background: var(--_line);
    border-radius: var(--_radius);
    min-block-size: var(--_height);
    opacity: 0.6;
  }
  [part~='skeleton'] .tall {
    min-block-size: calc(var(--_height) * 7);
  }
`;
