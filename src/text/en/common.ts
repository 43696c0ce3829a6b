/**
 * What every flow says, in English: the shape of the catalog in each other language, where a missing text does not compile.
 * `{name}` is filled in; an object holds the plural forms that the language needs (Intl.PluralRules' categories).
 */
export const common = {
  language: 'en',
  direction: 'ltr',

  loading: 'One moment …',
  stepOf: 'Step {current} of {total}',
  next: 'Continue',
  back: 'Back',
  retry: 'Try again',
  change: 'change',
  /** On the button that binds to pay, in every state: the law wants these words and no others (docs/law.md). */
  bookBinding: 'Book with obligation to pay',
  optional: 'optional',
  summary: 'Your booking so far',
  errorSummary: 'Please check:',

  headingGuest: 'In whose name?',
  headingPending: 'We are checking your booking',
  headingUnavailable: 'Online booking is not possible right now',
  headingRequested: 'Your request is on its way',
  /** `time` is a date and a time, as in a sentence. */
  headingHeld: 'Held for you until {time}',

  /** Dates after a preposition: the weekdays from Sunday on, and how they stand together. */
  weekdaysInSentence: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  dateInSentence: '{weekday}, {date}',
  momentInSentence: '{time} on {date}',

  date: 'Date',
  previousDays: 'Earlier days',
  nextDays: 'Later days',
  today: 'today',
  dayPast: 'in the past',
  dayTooFar: 'cannot be booked yet',

  givenName: 'First name',
  familyName: 'Last name',
  email: 'E-mail',
  telCountry: 'Country',
  missingGivenName: 'Please enter your first name.',
  missingFamilyName: 'Please enter your last name.',
  missingEmail: 'Please enter your e-mail address.',
  badEmail: 'Something is missing here. An address looks like “name@example.com”.',

  sending: 'Sending …',

  reference: 'Reference',
  confirmedNote: 'You will also receive a confirmation.',
  addToCalendar: 'Add to calendar',
  manage: 'Manage this booking',
  manageRequest: 'Follow this request',
  guestName: 'Name',
  address: 'Address',
  showOnMap: 'Show on a map',
  phone: 'Telephone',
  howToCancel: 'To cancel',
  cancelOnline: 'Online, with the button below.',
  print: 'Print',

  heldText: 'It is booked once you have paid. Please pay here by then.',
  heldTextByLink:
    'It is booked once you have paid. Please pay by then with the link that you receive from us.',
  pay: 'Pay now',

  pendingText:
    'The connection broke while you were booking, so we do not know yet whether it worked. Please do not book again: check here, or call us.',
  checkAgain: 'Check again',
  stillUnknown: 'Still no answer. Please call us before you book again.',
  /** The guest's statement, and what they want. */
  askedNothingBooked: 'I have asked: nothing is booked. Start again',

  callUs: 'Please call us: {phone}',
  failed: 'That did not work just now. Please try again.',
  renewing: 'Picking up where you were …',
};
