import { css } from 'lit';

/** The panel and what it is built of: header, progress, step, footer, rows and columns, popover. */
export const frame = css`
  /* Positioned, to contain visually hidden texts: positioned by the page, they could make it scroll beyond its end. */
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Resets what the page's styles would pass on, except visibility and direction. */
  [part~='panel'],
  [part~='popover'] {
    all: initial;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 4 / 3);
    box-shadow: 0 8px 24px -12px #0005;
    color: var(--_text);
    color-scheme: inherit;
    display: block;
    font-family: var(--booking-font, inherit);
    font-size: var(--booking-font-size, max(1rem, 16px));
    line-height: 1.5;
    overflow-wrap: break-word;
    visibility: inherit;
  }
  /* It fills the room that is kept for it, so that the way on stays where it is from step to step. */
  [part~='panel'] {
    container-type: inline-size;
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    inline-size: 100%;
    margin-inline: auto;
    max-inline-size: 48em;
  }
  /* Where booking can't go on, the way out is near the words. */
  [part~='panel'].ended {
    flex-grow: 0;
  }
  [part~='step'] {
    flex: 1 0 auto;
  }
  [part~='popover'] {
    inline-size: max-content;
    max-inline-size: 16em;
    padding: var(--_space) calc(var(--_space) * 1.5);
    position: fixed;
    z-index: 9;
  }
  h2,
  p,
  ul,
  fieldset {
    border: 0;
    list-style: none;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  a {
    color: var(--_accent);
  }
  [part~='phone'] {
    white-space: nowrap;
  }
  .row,
  [part~='header'],
  [part~='summary'],
  [part~='actions'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .row,
  [part~='header'] {
    align-items: center;
    justify-content: space-between;
  }
  [part~='header'] {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5) calc(var(--_space) * 1.5);
  }
  [part~='progress-text'],
  [part~='hint'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='progress'] {
    display: flex;
    gap: calc(var(--_space) / 2);
    padding-inline: calc(var(--_space) * 2.5);
  }
  [part~='progress-step'] {
    border-block-start: 3px solid var(--_line);
    border-radius: 3px;
    flex: 1;
  }
  [part~='done'] {
    border-color: var(--_accent);
  }
  [part~='step'],
  .columns,
  .columns > * {
    align-content: start;
    display: grid;
    gap: calc(var(--_space) * 2.5);
    grid-template-columns: minmax(0, 1fr);
  }
  [part~='step'] {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5) calc(var(--_space) * 2.5);
  }
  /* As low where there is no progress as below it, so that it stays where it is when a progress turns out to be none. */
  [part~='header'] + [part~='step'] {
    margin-block-start: 3px;
  }
  [part~='heading'] {
    font-size: 1.25em;
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part~='footer'] {
    background: var(--_raised);
    border-block-start: 1px solid var(--_line);
    border-end-end-radius: inherit;
    border-end-start-radius: inherit;
    padding: calc(var(--_space) / 2) calc(var(--_space) * 2.5) var(--_space);
  }
  [part~='summary'] {
    font-size: 0.9375em;
    padding-block-end: calc(var(--_space) / 2);
  }
  /* Low, to leave room for the step, and high enough to be pressed (WCAG 2.5.8). */
  [part~='summary'] li,
  [part~='summary-item'] {
    max-inline-size: 100%;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  [part~='summary-item'] {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.25em;
  }
  /* Alone at the end of the line. */
  [part~='summary-price'] {
    flex: 1 0 auto;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    text-align: end;
    white-space: nowrap;
  }
  [part~='actions'] {
    align-items: stretch;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  [part~='actions']:first-child {
    margin-block-start: calc(var(--_space) / 2);
  }
  /* The button that binds to pay has a line of its own, and the way back stands before the sum: the footer stays low. */
  @container (min-width: 18em) and (max-width: 30em) {
    .binding {
      align-items: center;
      display: grid;
      gap: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
      grid-template-columns: auto minmax(0, 1fr);
    }
    .binding [part~='actions'] {
      display: contents;
    }
    .binding [part~='back'] {
      grid-area: 1 / 1;
    }
    .binding [part~='summary'] {
      font-size: 0.875em;
      line-height: 1.35;
      padding: 0;
    }
    .binding [part~='summary-price'] {
      font-size: 1.125em;
    }
    .binding :is([part~='next'], slot) {
      grid-column: 1 / -1;
    }
  }
  code {
    font: inherit;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  /* Summary and forward button stay in view; they must not cover the focused control (WCAG 2.4.11). */
  @media (min-height: 32em) {
    [part~='footer'] {
      /* Not where the text is so large that little else would be in view. */
      inset-block-end: min(0px, (100vh - 32em) * 99);
      position: sticky;
      z-index: 2;
    }
    /* It stays below the heading: a margin keeps what sticks within its container, and this one takes no room. */
    [part~='step']:not(:last-child) {
      margin-block-end: -11em;
    }
    [part~='step'] + [part~='footer'] {
      margin-block-start: 11em;
    }
    [part~='step'] * {
      scroll-margin-block: 1em 13em;
    }
  }
  @container (min-width: 640px) {
    .columns {
      gap: calc(var(--_space) * 3.5);
      grid-template-columns: 1fr 1fr;
    }
  }
  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
