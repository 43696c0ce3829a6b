import { html, nothing } from 'lit';
import { houseWords } from '../../flow/house-words.ts';
import { legalNotice } from '../../flow/legal-notice.ts';
import type { LaterStayView } from '../stay-view.ts';

/** The hotel's cancellation terms stand on the same pages already. */
export const legalOfStay = ({ context, text, site }: LaterStayView) =>
  legalNotice({ text, site, country: context.start?.venue.country });

export const hotelTerms = ({ context: { start }, text }: LaterStayView) =>
  start?.cancellation ? html`<p>${text.hotelTerms}: ${houseWords(start.cancellation)}</p>` : nothing;
