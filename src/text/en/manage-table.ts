/** What looking after a table says besides, together with the texts of its times. */
export const manageTable = {
  changeBooking: 'Change the booking',
  changeRequest: 'Change the request',
  headingChanged: 'Your booking is changed',
  /** Where the booking system can do neither. */
  byPhoneOnly: 'To change or cancel it, please call us.',
  /** The restaurant can’t be asked. */
  unverified:
    'As far as we know, this table is yours; the restaurant could not be asked. If in doubt, please call.',
  headingRefused: 'This table could not be booked',
  refused: 'The restaurant could not say yes to your request, so nothing is booked.',
  /** Not by the guest, here and now. */
  wasCancelled: 'It has been cancelled. If you did not expect that, please call us.',
  otherTime: 'Choose another time',
  lookAgain: 'Look again',
  lookingAgain: 'Asking the restaurant …',
  noAnswerYet: 'There is no answer yet.',

  headingChange: 'When would you like to come instead?',
  /** `when` is a date and a time. */
  bookedNow: 'Booked now: {when}, {people}',
  sameAsBooked: 'This is what you have booked. Choose another day, time or party size.',
  headingCompare: 'Change it like this?',
  before: 'Until now',
  after: 'New',
  becomesRequest:
    'This time is on request: you give up your booking, and the restaurant still has to say yes to the new one.',
  changing: 'Changing your booking …',
  headingChangeUnknown: 'We do not know yet whether it is changed',
  changeUnknown: 'The connection broke while we were changing your booking. Please check here, or call us.',
  changeStillUnknown: 'Still no answer. Please call us to be sure.',
  notChanged: 'Your booking stands as it was: it has not been changed.',

  headingFind: 'Find your booking',
  findHint: 'The reference is in your confirmation. The link there leads straight to your booking.',
  contact: 'Phone number or e-mail',
  contactHint: 'As you gave it when you booked.',
  missingReference: 'Please enter the reference.',
  missingContact: 'Please enter your phone number or your e-mail address.',
  find: 'Show the booking',
  finding: 'Looking for your booking …',
  findInstead: 'Find it by its reference',
};
