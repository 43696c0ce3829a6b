/** What booking a table says besides. */
export const table = {
  headingWhen: 'When may we expect you?',
  headingChoice: 'What would you like?',
  headingCode: 'The code from the text message, please',

  room: 'Room',
  /** Instead of `room`, where houses of a group are chosen from. */
  restaurant: 'Restaurant',
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
  /** Instead of `stillFree`, where some of the times are of other days. */
  otherDays: 'Still free: {times}.',
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
  byPhone: 'by phone',
  /** What leads to the telephone; the number follows. */
  onlyByPhone: 'This table can only be booked by phone.',
  needsCard: 'For this table, the restaurant asks for a card.',
  perPerson: '{price} per person',
  deposit: 'To pay in advance: {amount}',
  searchingAlternatives: 'Looking for other times …',
  havePromo: 'I have a promo code',
  promo: 'Promo code',
  dropPromo: 'Continue without a code',
  book: 'Book the table',
  request: 'Send the request',
  confirm: 'Confirm',
};
