import { css } from 'lit';

/** Times and cards to choose from, notices, disclosures, and the shapes of what comes. */
export const choices = css`
  .slots {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(4em, 1fr));
  }
  /* Party, day and times of it are in view together on a phone. */
  .when {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }
  .when > .columns {
    row-gap: calc(var(--_space) * 1.5);
  }
  .when fieldset[part~='field'] {
    gap: calc(var(--_space) * 0.75);
  }
  .when .meal {
    margin-block-end: calc(var(--_space) / 2);
  }
  /* As many side by side as there is room for: a name is wrapped between its words before a second line begins. */
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .chips [part~='option'] {
    display: flex;
    flex: 1 1 5.5em;
    flex-direction: column;
    font-size: 0.9375em;
    justify-content: center;
    line-height: 1.2;
    max-inline-size: 100%;
    min-block-size: var(--_height);
    padding: calc(var(--_space) / 2) calc(var(--_space) * 0.75);
    text-align: center;
  }
  /* A word that is longer than the line is broken in it. */
  .row > b {
    min-inline-size: 0;
  }
  .chips .row,
  .chips b {
    display: block;
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
  .slots + .about {
    margin-block-start: var(--_space);
  }
  [part~='slot'] small {
    color: var(--_muted);
    font-size: 0.6875em;
    font-weight: 400;
  }
  [part~='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  [part~='slot'][part~='busy'] {
    opacity: 1;
  }
  [part~='slot'][part~='busy']::after {
    content: '…';
    content: '…' / '';
    inset: auto 0 0;
    position: absolute;
  }
  [part~='slot'][part~='unavailable'] {
    border-style: dashed;
  }
  [part~='unavailable'] {
    color: var(--_muted);
    /* Safari knows no thickness in the shorthand, and would drop it whole. */
    text-decoration: line-through;
    text-decoration-thickness: 1px;
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
  [part~='link'][part~='alternative'] {
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
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
  [part='notice error'] s {
    color: var(--_muted);
  }
  /* It keeps its room until the guest goes on. */
  .mended {
    visibility: hidden;
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  /* Below the buttons, and not beside them. */
  .notice-actions > .call {
    flex-basis: 100%;
  }
  [part~='phone'] {
    white-space: nowrap;
  }
  [part~='disclosure-summary'] {
    color: var(--_accent);
    cursor: pointer;
    padding-block: 0.75em;
  }
  /* What is offered under a refused field keeps off its error. */
  [part~='disclosure'] > [part~='button'] {
    margin-block-start: var(--_space);
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
