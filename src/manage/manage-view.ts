import type { ManagedBooking } from '../contract/index.ts';
import type { View } from '../flow/view.ts';
import type { BookedTexts, CommonTexts, LaterTexts, ManageTexts } from '../text/shapes.ts';
import type { ManageContext, ManageEvent } from './manage-context.ts';

export type ManageView = View<
  ManageContext,
  ManageEvent,
  CommonTexts & LaterTexts & BookedTexts & ManageTexts
>;

/** The venue's phone number, as far as it is known. */
export const phoneOf = ({ context, site }: ManageView): string | undefined =>
  context.found?.venue.phone ?? context.failure?.phone ?? site.phone;

/** The hotel has booked it at another sum than was shown. */
export const isChargedOtherwise = (booking: ManagedBooking): boolean =>
  booking.kind === 'stay' && booking.total !== null && booking.total.minor !== booking.agreed.minor;

/** Whether a sentence on the page gives the telephone: then the details don't, so that it stands there once. */
export const givesPhone = (booking: ManagedBooking): boolean =>
  booking.status === 'requested' || !booking.cancellable || booking.changeable || isChargedOtherwise(booking);
