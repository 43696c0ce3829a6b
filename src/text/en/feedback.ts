/** What guests say of their visits: giving it (`<booking-feedback>`), and reading it (`<booking-reviews>`). */
export const feedback = {
  service: 'Service',
  kitchen: 'Food',
  ambience: 'Ambience',
  price: 'Value for money',
  /** A star for a radio, and what it says. */
  star: { one: '{n} star', other: '{n} stars' },
  verdict: { 1: 'poor', 2: 'fair', 3: 'fine', 4: 'good', 5: 'excellent' },

  headingRating: 'How was your visit?',
  words: 'Anything you would like to say?',
  wordsHint: 'Others may read this.',
  charactersLeft: { one: '{n} character left.', other: '{n} characters left.' },
  missingStars: 'Please choose stars: {aspect}.',
  sendRating: 'Send rating',
  sendingRating: 'Sending your rating …',
  /** Where the connection broke, and no answer says what became of it. */
  unknownRating: 'We don’t know whether your rating has arrived. Simply send it again: it counts only once.',

  headingThanks: 'Thank you!',
  thanks: 'Your rating has arrived.',
  unchanged: 'Your rating stood here just like this already, so nothing has changed.',
  mayChange: 'Changed your mind? You can change it as long as the restaurant takes ratings of your visit.',
  changeRating: 'Change rating',

  headingTooLate: 'This visit can no longer be rated',
  tooLate: 'The time for it is over. A rating that you sent before stays as it is.',
  headingNoVisit: 'We don’t find your visit',
  noVisit: 'The link may be incomplete. Please open it again from the message that you got after your visit.',
  notSent: 'Not sent:',
  headingNoFeedback: 'Ratings can’t be taken right now',
  tellUs: 'Would you like to tell us something? Call us: {phone}',

  headingReviews: 'What guests say',
  loadingReviews: 'Loading what guests say …',
  outOfFive: '{value} out of 5',
  fromReviews: { one: '{n} review', other: '{n} reviews' },
  fromRatings: { one: '{n} rating', other: '{n} ratings' },
  howVerified:
    'Only guests who had booked a table can rate: the booking system sends them a link after their visit.',
  ofMonths: { one: 'Visits of the last month.', other: 'Visits of the last {n} months.' },
  headingNoReviews: 'No reviews yet',
  noReviews: {
    one: 'Nobody has rated a visit in the last month.',
    other: 'Nobody has rated a visit in the last {n} months.',
  },
  someGuest: 'A guest',
  visit: 'Visit: {date}',
  restaurantsAnswer: 'The restaurant’s answer',
  showMore: { one: 'Show {n} more', other: 'Show {n} more' },
  headingReviewsLost: 'The reviews can’t be shown right now',
};
