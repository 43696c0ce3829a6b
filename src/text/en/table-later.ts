/** What booking a table says after its first step. */
export const tableLater = {
  headingConfirmed: 'Your table is booked',

  choice: 'Your choice',
  noChoice: 'No choice',
  missingChoice: 'Please choose one.',
  comment: 'A message to the restaurant',
  commentHint: 'For example a pram, a high chair, a birthday.',
  /** `who` writes: the house that the guest has chosen. */
  consent: '{who} may send me news and offers by e-mail.',
  consentHint: 'You can book without this, and change your mind at any time.',
  choiceLost: 'The restaurant is not taking choices or messages any more. We could not pass yours on.',

  tel: 'Mobile number',
  /** Where some guests must prove their number: those who are new. */
  telHint: 'We send a code by text message only if you are new here.',
  /** Where every guest must. */
  telHintCode: 'We send a code by text message to this number.',
  missingTel: 'Please enter your mobile number.',
  /** Where no number is proven: any telephone will do. */
  telNoCode: 'Phone number',
  telHintNoCode: 'So that we can reach you.',
  missingTelNoCode: 'Please enter your phone number.',
  booking: 'Booking your table …',
  requesting: 'Sending your request …',

  code: { one: 'One-digit code', other: '{n}-digit code' },
  codeSentTo: 'Sent to {tel}.',
  changeNumber: 'Change number',
  noCode: 'Nothing arrived?',
  newCode: 'Send a new code',
  newCodeIn: 'New code in {time}',
  badCode: { one: 'The code has one digit.', other: 'The code has {n} digits.' },
  newCodeSent: 'A new text message is on its way.',
  renewedCode: 'That took a while, so we sent you a new text message. Please enter the newest code.',
  verifying: 'Confirming your booking …',

  /** `tel` and `email` are what the guest has given. */
  requestedTable:
    'Nothing is booked yet: the restaurant is being asked whether it has this table for you. Its answer comes by text message to {tel} or by e-mail to {email}.',
  /** The restaurant could not be asked whether it accepts. */
  unverifiedTable:
    'As far as we know, this table is yours; we could not ask the restaurant once more just now. Its confirmation comes by text message to {tel} or by e-mail to {email}. If nothing comes, please call.',
  /** The house’s description of the table. */
  kindOfTable: 'Table',
  cost: 'Price',
  /** Instead of what is to be paid beforehand, once it is. */
  paidBefore: 'Paid',
  /** The house’s policy for the table. */
  policy: 'Good to know',
  /** Of a table that is held: `email` is where the link goes, `time` a date and a time, as in a sentence. */
  heldByLink:
    'A link to pay is on its way to {email}. The table is booked once you have paid. If it is not paid by {time}, it is free again for others.',
  seenByItself: 'This page notices by itself when your payment has arrived.',
  havePaid: 'I have paid',
  checkingPayment: 'Looking for your payment …',
  notPaidYet: 'Your payment has not arrived yet. That can take a minute: please try again shortly.',
  lapsed:
    'The table was not paid in time, so it is free again and nothing is booked. What you typed is kept: please choose a time.',
  cancelByCall: 'By telephone.',
  bookAnother: 'Book another table',
  requestAnother: 'Ask for another table',
};
