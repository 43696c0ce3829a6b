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

  date: 'Date',
  previousDays: 'Earlier days',
  nextDays: 'Later days',
  today: 'today',
  dayPast: 'in the past',
  dayTooFar: 'cannot be booked yet',

  sending: 'Sending …',

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
