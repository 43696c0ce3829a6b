/** What booking a table says besides. */
export const table = {
  headingWhen: 'When may we expect you?',
  headingChoice: 'What would you like?',
  headingCode: 'The code from the text message, please',
  headingConfirmed: 'Your table is booked',

  room: 'Room',
  roomUpTo: { one: 'for one person', other: 'up to {n} people' },
  missingRoom: 'Please choose a room.',

  party: 'Party size',
  people: { one: '{n} person', other: '{n} people' },
  fewer: 'One person fewer',
  more: 'One person more',
  badParty: 'You can book for 1 to {n} people online.',
  missingDate: 'Please choose a day.',
  dayClosed: 'closed on this weekday',
  dayHoliday: 'closed for holidays',
  dayNoTimes: 'no tables on this day',
  dayOver: 'no more times today',
  time: 'Time',
  morning: 'Morning',
  lunch: 'Lunch',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
  missingTime: 'Please choose a time.',
  chooseDayFirst: 'Choose a day to see its times.',
  noTimes: 'There are no more times on this day. Please choose another day.',
  loadingTimes: 'Loading times …',
  timesFound: { one: 'One time to choose from.', other: '{n} times to choose from.' },
  checking: 'Checking whether a table is free …',
  /** What a pointer’s press on a time does; said before the times. */
  timeHint: 'Tap a time, and you go straight on.',
  taken: 'Nothing is left at {time}.',
  /** The times that can be had instead, as a list. */
  stillFree: { one: '{times} is still free.', other: '{times} are still free.' },
  /** The room that was changed to is closed on the chosen day. */
  otherDay: 'It is closed here on the day you chose, so you see the next free day.',
  noAlternatives: 'Nothing around that time is free either. Please choose another time or another day.',
  /** Instead of `stillFree`, where lunch is refused as a whole, or dinner. */
  otherEvening: 'In the evening there is still room for {people}: {times}.',
  otherLunch: 'At lunchtime there is still room for {people}: {times}.',
  /** Before rooms that take a party that is too large for the chosen one. */
  otherPlaces: 'There is room for {people} here:',
  /** Where no room does; the phone follows. */
  fewerPeople: 'For fewer people, you can book online.',
  orCallUs: 'Or call us: {phone}',
  notFree: 'nothing left',
  onRequest: 'on request',
  byPhone: 'by phone only',
  perPerson: '{price} per person',
  deposit: 'Deposit: {amount}',
  searchingAlternatives: 'Looking for other times …',
  havePromo: 'I have a promo code',
  promo: 'Promo code',
  dropPromo: 'Continue without a code',

  choice: 'Your choice',
  noChoice: 'No choice',
  missingChoice: 'Please choose one.',
  comment: 'A message to the restaurant',
  commentHint: 'For example a pram, a high chair, a birthday.',
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
  book: 'Book the table',
  booking: 'Booking your table …',
  request: 'Send the request',
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
  confirm: 'Confirm',
  verifying: 'Confirming your booking …',

  /** `tel` and `email` are what the guest has given. */
  requestedTable:
    'Nothing is booked yet: the restaurant is being asked whether it has this table for you. Its answer comes by text message to {tel} or by e-mail to {email}.',
  /** The restaurant could not be asked whether it accepts. */
  unverifiedTable:
    'As far as we know, this table is yours; we could not ask the restaurant once more just now. Its confirmation comes by text message to {tel} or by e-mail to {email}. If nothing comes, please call.',
  toPay: 'To pay',
  cancelByCall: 'By telephone.',
  bookAnother: 'Book another table',
  requestAnother: 'Ask for another table',
};
