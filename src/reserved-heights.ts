/**
 * How high the first step is, in rem: up to 22em of the window's width, up to 48em, and beyond. Written by
 * `npm run reserve`, which measures it; a journey fails where it is true no longer.
 */
export const reservedHeights = {
  table: { narrow: 69, phone: 68, wide: 55 },
  stay: { narrow: 65, phone: 63.5, wide: 58.5 },
  finder: { narrow: 55, phone: 55, wide: 44.5 },
  feedback: { phone: 51.5, wide: 37.5 },
} as const;
