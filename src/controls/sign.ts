import { html, type TemplateResult } from 'lit';

/** A tick, three dots, a clock. */
const paths = {
  confirmed: 'M5.5 12.5l4 4 9-9',
  requested: 'M6 12h.01M12 12h.01M18 12h.01',
  held: 'M12 7.5V12l3 2M12 4a8 8 0 1 0 .01 0',
};
export type Sign = keyof typeof paths;

/** How a booking stands, as a sign beside its heading, which says it in words: part `mark` where it is booked, else `sign`. */
export const sign = (standing: Sign): TemplateResult =>
  html`<span part=${standing === 'confirmed' ? 'mark' : 'sign'} aria-hidden="true"
    ><svg viewBox="0 0 24 24"><path d=${paths[standing]} /></svg
  ></span>`;
