/** What looking after a booking says besides. */
export const manage = {
  headingBooked: 'Your booking',
  headingCancel: 'Cancel this booking?',
  headingCancelled: 'Your booking is cancelled',
  headingInactive: 'This booking is not in force',
  headingInvalid: 'This link opens no booking',

  lookingUp: 'Looking up your booking …',
  cancelled: 'We are sorry that you are not coming. Perhaps another time!',
  inactive: 'It has been cancelled, or it has not been confirmed yet. If in doubt, please call us.',
  invalid: 'It may be incomplete or out of date. Please open it again from your confirmation, or call us.',
  paid: 'Paid',
  unpaid: 'Still to pay',
  cancel: 'Cancel the booking',
  confirmCancel: 'Yes, cancel it',
  keep: 'No, keep it',
  cancelRefundable: 'The room will be given to others. This cannot be undone.',
  cancelNonRefundable:
    'This rate is not refundable: you get no money back. The room will be given to others. This cannot be undone.',
  cancelling: 'Cancelling your booking …',
  notCancellable: 'This booking can no longer be cancelled here. Please call us.',
  headingUnknown: 'We do not know yet whether it is cancelled',
  cancelUnknown: 'The connection broke while we were cancelling. Please check here, or call us.',
  cancelStillUnknown: 'Still no answer. Please call us to be sure.',
  notCancelled: 'Your booking is still in force: it has not been cancelled.',
  headingLost: 'Your booking cannot be looked up right now',

  time: 'Time',
  party: 'Party size',
  people: { one: '{n} person', other: '{n} people' },
  place: 'Where',
  requested: 'Nothing is booked yet: someone here still has to say yes.',
  held: 'It is booked once you have paid.',
  cancelTable: 'The table will be given to others. This cannot be undone.',

  changeByPhone: 'Changes are made by telephone.',
};
