/** What every flow says after its first step: the guest’s details, how a booking ended. */
export const commonLater = {
  headingRequested: 'Your request is on its way',
  /** `time` is a date and a time, as in a sentence. */
  headingHeld: 'Held for you until {time}',

  /** Dates after a preposition: the weekdays from Sunday on, and how they stand together. */
  weekdaysInSentence: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  dateInSentence: '{weekday}, {date}',
  momentInSentence: '{time} on {date}',

  givenName: 'First name',
  familyName: 'Last name',
  email: 'E-mail',
  telCountry: 'Country',
  missingGivenName: 'Please enter your first name.',
  missingFamilyName: 'Please enter your last name.',
  missingEmail: 'Please enter your e-mail address.',
  badEmail: 'Something is missing here. An address looks like “name@example.com”.',

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
};
