import { css } from 'lit';

/** How the guest sees, points and moves. */
export const preferences = css`
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    z-index: 1;
  }
  [part~='heading']:focus,
  #booking-errors:focus,
  #booking-failure:focus {
    outline: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    label {
      transition: background-color 0.12s;
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
    :is([part~='next'], [part~='pay']):not([part~='quiet']) {
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
