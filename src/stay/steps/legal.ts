import { legalNotice } from '../../flow/legal-notice.ts';
import type { StayView } from '../stay-view.ts';

/** The hotel's cancellation terms stand on the same pages already. */
export const legalOfStay = ({ context, text, site }: StayView) =>
  legalNotice({ text, site, country: context.start?.venue.country });
