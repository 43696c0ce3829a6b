/** What looking for a table in several restaurants says besides. */
export const finder = {
  find: 'Find a table',
  /** What a pointer’s press on a time does; said before the times. */
  findHint: 'Tap a time, and we ask every restaurant.',
  headingHouses: 'Where would you like to eat?',
  /** `house` is a restaurant’s name. */
  headingHouse: 'Your table: {house}',
  otherHouses: 'Other restaurants',

  asking: 'Asking …',
  /** Free for this party. */
  tableAt: 'There is a table at {time}.',
  requestAt: 'At {time} on request.',
  /** So many seats are left, as far as is known. */
  likelyAt: 'Most likely a table at {time}.',
  /** Only the opening hours are known. */
  possibleAt: 'Open at {time}; room is not certain yet.',
  nearbyAt: 'Not at {time}, but near it:',
  otherDayAt: 'Not that day, but on {date}:',
  nothingFound: 'Nothing that day or around it.',
  notAnswering: 'This restaurant is not answering right now.',

  /** For screen readers, as the answers come. */
  housesFound: { one: 'One restaurant has times for you.', other: '{n} restaurants have times for you.' },
  noHouseFound: 'No restaurant has times for you.',
  housesAsked: {
    one: 'One restaurant has not answered yet.',
    other: '{n} restaurants have not answered yet.',
  },
};
