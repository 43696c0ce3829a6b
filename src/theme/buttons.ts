import { css } from 'lit';

/** Buttons and links, and the outline that they share with what is chosen. */
export const buttons = css`
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
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part~='next'],
  [part~='back'],
  [part~='button'] {
    font-weight: 600;
    min-block-size: calc(var(--_height) + 4px);
    padding: calc(var(--_space) / 2) calc(var(--_space) * 2);
    text-align: center;
    text-wrap: balance;
  }
  [part~='back'],
  [part~='button'] {
    background: var(--_surface);
  }
  /* Beside the button back only where all its words are: else it takes the whole width. */
  [part~='next'] {
    flex: 1 1 auto;
  }
  :is([part~='next'], [part~='pay'], [part~='calendar-file']):not([part~='quiet']) {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  a[part~='button'] {
    display: grid;
    place-content: center;
    text-decoration: none;
  }
  /* Visibly disabled: a phone has no cursor to show it. */
  [part~='busy'] {
    cursor: progress;
    opacity: 0.75;
  }
  [part~='busy']::after {
    content: ' …';
    /* Takes no room: the words stay where they are, to the pixel. */
    position: absolute;
  }
  [part~='link'] {
    min-block-size: var(--_height);
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
  /* Before the rules for what is chosen, which override it. */
  @media (hover: hover) {
    [part~='day']:hover,
    [part~='slot']:hover,
    [part~='option']:hover,
    [part~='back']:hover,
    [part~='button']:not([part~='calendar-file'], [part~='pay']):hover {
      background: var(--_soft);
    }
  }
  [part~='button'][aria-disabled='true'] {
    opacity: 0.4;
  }
  /* Side by side where there is room. */
  .buttons {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
  }
`;
