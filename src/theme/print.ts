import { css } from 'lit';

/** A confirmation on paper: black on white, whole, and without what only a screen needs. */
export const print = css`
  @media print {
    :host {
      min-block-size: 0 !important;
    }
    [part~='panel'],
    [part~='panel'] * {
      background: none !important;
      border-color: #777 !important;
      box-shadow: none !important;
      color: #000 !important;
      overflow: visible !important;
    }
    [part~='panel'] {
      border: 0 !important;
      max-inline-size: none !important;
    }
    [part~='mark'],
    [part~='sign'] {
      border: 1px solid #000 !important;
    }
    [part~='footer'],
    [part~='progress'],
    [part~='progress-text'],
    [part~='map'],
    .buttons,
    .notice-actions button,
    .another {
      display: none !important;
    }
    [part~='header'],
    [part~='step'] {
      padding-inline: 0 !important;
    }
    [part~='details'] > div,
    [part~='price-row'],
    [part~='booking'] {
      break-inside: avoid;
    }
  }
`;
