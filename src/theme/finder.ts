import { css } from 'lit';

/** The rows of `<booking-finder>`. */
export const finder = css`
  [part~='houses'] {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  [part~='house'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.75);
  }
  [part~='house-name'] {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    margin: 0;
  }
  /* As high from the start as an answer: two lines of words, and a row of times. */
  .told {
    align-content: start;
    display: grid;
    font-size: 0.9375em;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.4;
    min-block-size: calc(2.8em + var(--_height) + 4px + var(--_space));
  }
  [part~='house-status'][part~='wanted'] {
    color: var(--_accent);
    font-weight: 600;
  }
  .openings {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  [part~='skeleton'] .openings {
    gap: var(--_space);
  }
  [part~='slot'][part~='opening'] {
    background: var(--_surface);
    cursor: pointer;
    font-size: 1rem;
    padding: calc(var(--_space) / 4) calc(var(--_space) / 2);
  }
  [part~='opening'][part~='wanted'] {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  [part~='opening'][part~='wanted'] small {
    color: inherit;
  }
  @container (max-width: 18em) {
    .openings {
      grid-template-columns: 1fr 1fr;
    }
    .told {
      min-block-size: calc(2.8em + 2 * var(--_height) + 2 * var(--_space));
    }
  }
  @container (min-width: 30em) {
    .told {
      min-block-size: calc(1.4em + var(--_height) + 4px + var(--_space));
    }
  }
  /* The restaurant's own booking stands below, in a panel of its own. */
  :host([step='house']) [part~='panel'] {
    flex-grow: 0;
    margin-block-end: calc(var(--_space) * 2);
  }
`;
