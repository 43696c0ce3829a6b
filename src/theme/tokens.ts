import { css } from 'lit';

/*
 * What the owner can set (`--booking-…`, on the element or anywhere above it), and what holds where nothing is set.
 * Names with `--_` are ours. The derived colours' plain values are for browsers without `color-mix()` (Safari before
 * 16.2, Chrome before 111): there an owner who sets colours gets the hairlines of the default ones.
 */

const dark = css`
  color-scheme: dark;
  --_accent: var(--booking-accent, #e0a96d);
  --_on-accent: #1c1306;
  --_surface: var(--booking-surface, #1c1a18);
  --_text: var(--booking-text, #f3efe9);
  --_muted: var(--booking-muted, #b3aaa0);
  --_error: var(--booking-error, #ff9c8f);
  --_raised: #262320;
  --_line: #3b3632;
  --_edge: #8a8178;
  --_soft: #33291e;
`;

/**
 * Custom properties of the look, in a light and a dark scheme: attribute `color-scheme` = `auto` (the guest's
 * setting) | `light` | `dark`.
 *
 * @cssproperty --booking-accent - The forward button, what is chosen, links; its text is black or white by contrast.
 * @cssproperty --booking-surface - Background. Hairlines and shades are mixed from surface, text and accent.
 * @cssproperty --booking-text
 * @cssproperty --booking-muted - Hints, weekdays, what can't be chosen. 4.5:1 on the surface.
 * @cssproperty --booking-error - 4.5:1 on the surface.
 * @cssproperty --booking-font - Default: the page's.
 * @cssproperty --booking-font-size - Default: the page's root size, at least 16px.
 * @cssproperty --booking-radius - Default: 12px.
 * @cssproperty --booking-space - Rhythm of all distances. Default: 8px.
 * @cssproperty --booking-control-height - Default: 44px.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --_accent: var(--booking-accent, #8a3b12);
    --_on-accent: #fff;
    --_surface: var(--booking-surface, #fff);
    --_text: var(--booking-text, #1d1b19);
    --_muted: var(--booking-muted, #6a635b);
    --_error: var(--booking-error, #b3261e);
    --_raised: #faf8f5;
    --_line: #e2ddd5;
    --_edge: #8f877e;
    --_soft: #f8ece4;
    --_radius: var(--booking-radius, 12px);
    --_space: var(--booking-space, 8px);
    --_height: var(--booking-control-height, 44px);
  }
  :host([color-scheme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([color-scheme='light'])) {
      ${dark}
    }
  }
  /* Important, as both schemes derive them alike. */
  @supports (color: color-mix(in srgb, red, red)) {
    :host {
      --_muted: var(--booking-muted, color-mix(in srgb, var(--_text) 67%, var(--_surface))) !important;
      --_raised: color-mix(in srgb, var(--_accent) 4%, var(--_surface)) !important;
      --_line: color-mix(in srgb, var(--_text) 14%, var(--_surface)) !important;
      --_edge: color-mix(in srgb, var(--_text) 54%, var(--_surface)) !important;
      --_soft: color-mix(in srgb, var(--_accent) 9%, var(--_surface)) !important;
    }
  }
  /* White where black would be hard to read on the accent, else black: y is its luminance as WCAG reckons it. */
  @supports (color: color(from red xyz x y z)) {
    :host {
      --_on: clamp(0, (0.18 - y) * 999, 1);
      --_on-accent: color(from var(--_accent) xyz var(--_on) var(--_on) var(--_on)) !important;
    }
  }
`;
