import { css } from 'lit';

/** How the guest sees, points and moves. */
export const preferences = css`
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    z-index: 1;
  }
  [part~='heading']:focus,
  #booking-errors:focus {
    outline: 0;
  }
  @media (hover: hover) {
    [part~='day']:not([part~='selected'], [part~='unavailable']):hover,
    [part~='slot']:not([part~='selected'], [part~='unavailable']):hover,
    [part~='option']:hover,
    [part~='back']:hover,
    [part~='button']:hover {
      background: var(--_soft);
    }
    [part~='next']:hover {
      box-shadow: inset 0 0 0 99px #0002;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    label,
    [part~='input'] {
      transition: 0.12s;
      transition-property: background-color, border-color, box-shadow;
    }
  }
  @media (forced-colors: active) {
    [part~='selected'] {
      background: Highlight !important;
      border-color: Highlight !important;
      color: HighlightText !important;
      forced-color-adjust: none;
    }
    [part~='selected'] * {
      color: inherit !important;
    }
    [part~='next'] {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    select[part] {
      border: 1px solid;
    }
    [part~='done'] {
      border-color: Highlight;
    }
    [part~='unavailable'],
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
