import type { ManagedBooking } from '../contract/index.ts';
import type { View } from '../flow/view.ts';
import type {
  BookedTexts,
  CommonTexts,
  LaterTexts,
  ManageTableTexts,
  ManageTexts,
  TableTexts,
} from '../text/shapes.ts';
import type { ManageContext, ManageEvent } from './manage-context.ts';

type AnyTexts = CommonTexts & LaterTexts & BookedTexts & ManageTexts;
/** What is said only of tables, and loaded only for them. */
type TableOnly = TableTexts & ManageTableTexts;
export type TableManageTexts = AnyTexts & TableOnly;

export type ManageView = View<ManageContext, ManageEvent, AnyTexts & Partial<TableOnly>>;
/** The view of a table's booking, with all its texts. */
export type TableManageView = View<ManageContext, ManageEvent, TableManageTexts>;

/** The same view, where the site has tables. */
export const ofTable = (view: ManageView): TableManageView => view as TableManageView;

/** The venue's phone number, as far as it is known. */
export const phoneOf = ({ context, site }: ManageView): string | undefined =>
  context.found?.venue.phone ?? context.failure?.phone ?? site.phone;

/** The hotel has booked it at another sum than was shown. */
export const isChargedOtherwise = (booking: ManagedBooking): boolean =>
  booking.kind === 'stay' && booking.total !== null && booking.total.minor !== booking.agreed.minor;

/** Whether a sentence on the page gives the telephone: then the details don't, so that it stands there once. */
export const givesPhone = (booking: ManagedBooking): boolean =>
  booking.status === 'requested' || isByPhone(booking) || isChargedOtherwise(booking);

/** Something can't be done here; of a stay, only cancelling ever can. */
export const isByPhone = ({ kind, cancellable, changeable }: ManagedBooking): boolean =>
  !cancellable || (kind === 'table' && !changeable);
