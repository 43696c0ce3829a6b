import { en as booked } from '../booked/en.ts';
import type { Catalog } from '../text.ts';

/** What looking after a booking says besides. */
export const en = {
  ...booked,
  headingBooked: 'Your booking',
  headingCancel: 'Cancel this booking?',
  headingCancelled: 'Your booking is cancelled',
  headingInactive: 'This booking is not in force',
  headingInvalid: 'This link opens no booking',

  lookingUp: 'Looking up your booking …',
  cancelled: 'We are sorry that you are not coming. Perhaps another time!',
  inactive:
    'It has been cancelled, or the hotel has not confirmed it yet. If in doubt, please call the hotel.',
  invalid:
    'It may be incomplete or out of date. Please open it again from your confirmation, or call the hotel.',
  paid: 'Paid',
  unpaid: 'Still to pay',
  cancel: 'Cancel the booking',
  confirmCancel: 'Yes, cancel it',
  keep: 'No, keep it',
  cancelRefundable: 'The room will be given to others. This cannot be undone.',
  cancelNonRefundable:
    'This rate is not refundable: you get no money back. The room will be given to others. This cannot be undone.',
  cancelling: 'Cancelling your booking …',
  notCancellable: 'This booking can no longer be cancelled here. Please call the hotel.',
  headingUnknown: 'We do not know yet whether it is cancelled',
  cancelUnknown: 'The connection broke while we were cancelling. Please check here, or call the hotel.',
  cancelStillUnknown: 'Still no answer. Please call the hotel to be sure.',
  notCancelled: 'Your booking is still in force: it has not been cancelled.',
  headingLost: 'Your booking cannot be looked up right now',
};

export type ManageTexts = Catalog<typeof en>;
