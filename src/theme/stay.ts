import { css } from 'lit';
import { booked } from './booked.ts';

/**
 * What a stay shows after its first step: cards of rooms and rates, the review. Adopted by the element's root once it is
 * loaded, after the styles of the first step.
 */
export const stay = css`
  ${booked}
  /* The radio covers its label, but not photos or other controls of the card. */
  [part~='card'] {
    overflow: hidden;
    padding: 0;
  }
  .card-text {
    display: grid;
    grid-template: 1fr auto / minmax(0, 1fr);
  }
  .card-choice,
  .card-more {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
  }
  .card-choice {
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
  }
  .card-choice input:focus-visible {
    outline-offset: -4px;
  }
  /* The ring goes round all of the card. */
  @supports selector(:has(a)) {
    [part~='card']:has(.card-choice input:focus-visible) {
      outline: 2px solid var(--_text);
      outline-offset: 2px;
    }
    .card-choice input:focus-visible {
      outline: 0;
    }
  }
  .card-more {
    padding-block: 0 calc(var(--_space) / 2);
  }
  .card-head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    justify-content: space-between;
  }
  .card-head > span {
    min-inline-size: 0;
  }
  .price-box {
    margin-inline-start: auto;
    overflow-wrap: anywhere;
    text-align: end;
  }
  /* As high before the price is known as with it and two notes. */
  .below {
    flex: 1 0 100%;
    margin: 0;
    min-block-size: calc((1.1875em + 0.875em * 2) * 1.5);
    text-align: start;
  }
  .below [part='price'] {
    display: block;
  }
  .below [part='skeleton'] i {
    inline-size: 10em;
    min-block-size: 1.5em;
  }
  [part~='card'] [part~='price'] {
    font-size: 1.1875em;
    white-space: normal;
  }
  [part~='rack-price'],
  .price-box small {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .price-box small {
    display: block;
  }
  [part~='card'] [part~='hint'] b {
    color: var(--_text);
  }
  [part~='badge'] {
    background: var(--_soft);
    border-radius: 1em;
    color: var(--_accent);
    display: inline-block;
    font-size: 0.75em;
    font-weight: 650;
    padding: 0.125em 0.875em;
  }
  [part~='card'][part~='unavailable'] {
    background: var(--_raised);
    text-decoration: none;
  }
  [part~='card'][part~='unavailable'] [part~='price'] {
    font-weight: 500;
  }
  [part~='reason'] {
    color: var(--_text);
  }
  [part~='photos'] {
    display: flex;
    gap: 2px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    position: relative;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    z-index: 1;
  }
  [part~='photos'] label {
    display: grid;
    flex: 0 0 100%;
    scroll-snap-align: start;
  }
  /* The edge of the next photo shows that there is one. */
  [part~='photos'][tabindex] label {
    flex-basis: 90%;
  }
  [part~='photo'] {
    background: var(--_line);
    block-size: auto;
    inline-size: 100%;
    object-fit: cover;
  }
  @container (min-width: 640px) {
    [part~='card']:has([part~='photos']) {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    [part~='photo'] {
      block-size: 100%;
    }
    /* Rates are as wide as the card, below the photo and the words. */
    [part~='open'] .card-text {
      display: contents;
    }
    [part~='open'] .card-more {
      grid-column: 1 / -1;
      padding-block-start: calc(var(--_space) * 1.5);
    }
  }
  /* The alternative on a card that can't be chosen is available, and looks so. */
  .card-more [part~='button'] {
    color: var(--_accent);
  }
  /* Text on several lines keeps off the edge. */
  :is(.buttons, .card-more) [part~='button'] {
    padding-block: calc(var(--_space) / 2);
  }
  /* Short radios are side by side where there is room. */
  .short [part~='field'] {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
  }
  .short :is(legend, [part~='hint'], [part~='error']) {
    grid-column: 1 / -1;
  }
  /* What is chosen from now stands out, not the card that it is in. */
  [part~='open'][part~='open']:hover {
    background: var(--_surface);
  }
  [part~='rates'] {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .applied {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }
  .applied [part~='field'] {
    flex: 1 1 12em;
  }
  [part~='room'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 2);
  }
  [part~='room'] > b {
    font-size: 1.125em;
  }
  [part~='terms'] {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }
  [part~='skeleton'] .card-shape {
    min-block-size: calc(var(--_height) * 4);
  }
  @media (forced-colors: active) {
    [part~='badge'] {
      background: none;
      border: 1px solid;
    }
  }
`;
