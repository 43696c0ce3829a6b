import type { View } from '../flow/view.ts';
import type { BookedTexts, CommonTexts, ManageTexts } from '../text/shapes.ts';
import type { ManageContext, ManageEvent } from './manage-context.ts';

export type ManageView = View<ManageContext, ManageEvent, CommonTexts & BookedTexts & ManageTexts>;

/** The venue's phone number, as far as it is known. */
export const phoneOf = ({ context, site }: ManageView): string | undefined =>
  context.found?.venue.phone ?? context.failure?.phone ?? site.phone;
