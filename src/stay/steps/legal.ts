import { html, nothing } from 'lit';
import { houseWords } from '../../flow/house-words.ts';
import { legalNotice } from '../../flow/legal-notice.ts';
import type { StayView } from '../stay-view.ts';

/** The hotel's cancellation terms stand on the same pages already. */
export const legalOfStay = ({ context, text, site }: StayView) =>
  legalNotice({ text, site, country: context.start?.venue.country });

export const hotelTerms = ({ context: { start }, text }: StayView) =>
  start?.cancellation ? html`<p>${text.hotelTerms}: ${houseWords(start.cancellation)}</p>` : nothing;
