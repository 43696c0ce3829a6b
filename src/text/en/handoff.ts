/** What a page says from which a booking goes on in the booking system's own window (`name` is the booking system). */
export const handoff = {
  /** Before the times, instead of `timeHint`. */
  timeHintHandoff: 'Tap a time to see whether it is free.',
  /** The button: it opens the window. */
  handOver: 'Continue at {name}',
  handoffHint: 'You finish your booking at {name}, in a new window.',
  /** A link: it opens the window with nothing chosen. */
  handoffLink: 'Open {name} without these details',
  /** A heading: the time was found free. */
  freeAt: 'A table is free at {time}',
  handoffFree:
    'Nothing is booked yet. You finish your booking at {name}, in a new window; day, time and party go with you.',
  /** Where the restaurant has several. */
  handoffRoom: 'You choose the room there once more.',
  headingHandedOver: 'Continue in the new window',
  handedOver: 'In the new window, at {name}, you finish your booking. Nothing is booked here yet.',
  /** Before the link. */
  noWindow: 'No window to be seen?',
  handOverAgain: 'Open again',
};
