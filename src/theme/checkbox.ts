import { css } from 'lit';

/** Something to tick. */
export const checkbox = css`
  [part~='checkbox'] {
    align-items: center;
    display: flex;
    gap: var(--_space);
    min-block-size: var(--_height);
  }
  [type='checkbox'] {
    accent-color: var(--_accent);
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    margin: 0;
  }
`;
