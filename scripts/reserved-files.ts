import { sitesOf, type Kind, type Width } from '../e2e/first-step-heights.ts';

/** As the page's owner can say it: by the names of their own sites. */
const hotels = `:is(${sitesOf.stay.map((site) => `[site='${site}']`).join()})`;

/** Of what is not measured anew: a journey fails where it is true no longer. */
const feedback = { phone: 51.5, wide: 37.5 };

/** In rem. */
export type ReservedHeights = Readonly<Record<Kind, Readonly<Record<Width, number>>>>;

const rules = (selector: string, { narrow, phone, wide }: Readonly<Record<Width, number>>) =>
  `${selector} { min-height: ${wide}rem; }
@media (max-width: 47.9em) { ${selector} { min-height: ${phone}rem; } }
@media (max-width: 22em) { ${selector} { min-height: ${narrow}rem; } }`;

/** The files that say how high the first step is, written by `npm run reserve`; formatted by Prettier. */
export const reservedFiles: Readonly<Record<string, (heights: ReservedHeights) => string>> = {
  'src/reserved-heights.ts': (heights) => `/**
 * How high the first step is, in rem: up to 22em of the window's width, up to 48em, and beyond. Written by
 * \`npm run reserve\`, which measures it; a journey fails where it is true no longer.
 */
export const reservedHeights = ${JSON.stringify({ ...heights, feedback })} as const;
`,
  'demo/sites/reserved.css': ({ table, stay, finder }) => `/*
 * The room of the booking's first step, kept before the script is there. A house would have these rules in its own
 * style sheet: those for a table, or those for a stay, each for its own sites. Written by \`npm run reserve\`.
 */
booking-widget, booking-manage, booking-finder, booking-feedback, booking-reviews { box-sizing: border-box; display: flex; flex-direction: column; }
booking-manage, booking-reviews { min-height: 20rem; }
booking-feedback { min-height: ${feedback.wide}rem; }
@media (max-width: 47.9em) { booking-feedback { min-height: ${feedback.phone}rem; } }
${rules('booking-widget', table)}
${rules(`booking-widget${hotels}`, stay)}
${rules('booking-finder', finder)}
`,
};
