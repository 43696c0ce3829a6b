import type { View } from '../flow/view.ts';
import type { CommonTexts } from '../text/common/en.ts';
import type { ManageTexts } from '../text/manage/en.ts';
import type { ManageContext, ManageEvent } from './manage-context.ts';

export type ManageView = View<ManageContext, ManageEvent, CommonTexts & ManageTexts>;

/** The house's phone number, as far as it is known. */
export const phoneOf = ({ context, site }: ManageView): string | undefined =>
  context.found?.venue.phone ?? context.failure?.phone ?? site.phone;
