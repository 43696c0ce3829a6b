import { css } from 'lit';

/** Stars, to choose and to look at, and the words beside them. */
export const stars = css`
  [part~='stars'] {
    display: flex;
    flex-wrap: wrap;
  }
  [part~='star'] {
    color: var(--_edge);
    display: grid;
    place-items: center;
  }
  label[part~='star'] {
    block-size: max(var(--_height), 44px);
    border-radius: var(--_radius);
    inline-size: max(var(--_height), 44px);
    position: relative;
  }
  [part~='star'] svg {
    block-size: 2em;
    display: block;
    fill: none;
    inline-size: 2em;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  [part~='stars'].small svg {
    block-size: 1.125em;
    inline-size: 1.125em;
  }
  [part~='star'][part~='filled'] {
    color: var(--_accent);
  }
  [part~='filled'] svg {
    fill: currentColor;
  }
  /* The first star stands where the words above it begin. */
  [part~='stars']:not(.small) {
    margin-inline-start: calc((2em - max(var(--_height), 44px)) / 2);
  }
  [part~='verdict'] {
    color: var(--_muted);
    font-weight: 400;
    margin-inline-start: 0.5em;
  }
  @media (hover: hover) {
    label[part~='star']:hover {
      background: var(--_soft);
    }
  }
  /* What a guest has written: as it is, in whichever direction. */
  .written {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @media (forced-colors: active) {
    [part~='star'],
    [part~='star'][part~='filled'] {
      color: CanvasText;
    }
  }
`;
