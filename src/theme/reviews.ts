import { css } from 'lit';
import { stars } from './stars.ts';

/** What guests said: averages, and a list. */
export const reviewsStyles = css`
  ${stars}
  [part~='averages'] {
    align-items: center;
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 480px) {
    [part~='averages'] {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  [part~='overall'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }
  [part~='overall'] b {
    font-size: 2.25em;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }
  [part~='overall'] [part~='star'] {
    color: var(--_accent);
  }
  .filled svg {
    fill: currentColor;
  }
  [part~='averages'] dl,
  [part~='averages'] dd {
    margin: 0;
  }
  [part~='averages'] dl {
    display: grid;
    gap: calc(var(--_space) / 2);
  }
  [part~='averages'] dl > div {
    display: grid;
    gap: 0 calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    align-items: center;
  }
  [part~='averages'] dt {
    font-size: 0.9375em;
    hyphens: auto;
  }
  [part~='averages'] dd {
    align-items: center;
    display: flex;
    font-variant-numeric: tabular-nums;
    gap: var(--_space);
  }
  [part~='bar'] {
    background: var(--_line);
    block-size: 8px;
    border-radius: 4px;
    color: var(--_accent);
    fill: currentColor;
    flex: 1;
    inline-size: 4em;
    min-inline-size: 0;
  }
  [dir='rtl'] [part~='bar'] {
    transform: scaleX(-1);
  }
  [part~='reviews'] {
    display: grid;
  }
  [part~='review'] {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(var(--_space) * 2);
  }
  [part~='review']:last-child {
    padding-block-end: 0;
  }
  [part~='review'] .row {
    align-items: baseline;
  }
  .rated {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .each {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  [part~='answer'] {
    border-inline-start: 3px solid var(--_line);
    font-size: 0.9375em;
    margin-block-start: var(--_space);
    padding-inline-start: calc(var(--_space) * 1.5);
  }
  @media (forced-colors: active) {
    [part~='bar'] {
      border: 1px solid;
      color: CanvasText;
    }
  }
`;
