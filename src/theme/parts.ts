/**
 * Every part that a page's style sheet can reach by `booking-widget::part(name)`: a promise to owners. The lists make
 * `docs/theming.md`, and tests hold them against what is rendered, both ways. They are not in the bundle.
 */

/** Parts of a table's booking; many of them are a stay's, too. */
export const parts = {
  panel: 'The whole widget.',
  header: 'Name of the venue and how far the guest is.',
  title: 'Name of the venue.',
  'progress-text': '“Step 1 of 3”.',
  progress: 'The bar under the header.',
  'progress-step': 'One piece of the bar.',
  step: 'What the step asks: heading and controls.',
  heading: 'The step’s question.',
  footer: 'Below the step: what is chosen, back and forward.',
  summary: 'What is chosen so far.',
  'summary-item': 'One thing chosen; pressing it leads back to its step.',
  actions: 'The row of back and next.',
  back: 'Back to the step before.',
  next: 'The forward button.',
  button: 'Any other button.',
  link: 'A button that looks like a link.',
  field: 'A control with label, hint and error.',
  label: 'A control’s label.',
  input: 'Text fields, text areas, selects.',
  hint: 'Small print that helps.',
  error: 'What is wrong with a control; also a state of `notice`.',
  notice: 'Something to know.',
  stepper: 'Party size, adults, children: number between two buttons.',
  decrease: 'One fewer.',
  increase: 'One more.',
  calendar: 'The weeks to choose a day from.',
  'calendar-previous': 'To the weeks before.',
  'calendar-next': 'To the weeks after.',
  weekday: 'A weekday’s short name.',
  day: 'A day.',
  slot: 'A time.',
  option: 'A room, or what else can be chosen.',
  price: 'What an option costs, or a booking.',
  alternative: 'A time or a room that is offered instead; one of two dates that were meant.',
  disclosure: 'What opens on demand: the promo code, what a price is made of.',
  'disclosure-summary': 'What opens it.',
  popover: 'Why a day or time can’t be chosen.',
  skeleton: 'The shape of what is loading.',
  'new-code': 'Asks for another text message.',
  mark: 'The tick beside the heading of what is booked.',
  sign: 'The sign beside the heading of what is requested or held.',
  booking: 'What was booked.',
  reference: 'The booking’s reference.',
  'calendar-file': 'Adds the booking to the guest’s calendar.',
  details: 'What holds for a booking, as names and values.',
  map: 'Shows on a map where the venue is.',
  print: 'Prints the confirmation.',
  another: 'Begins another booking.',
  manage: 'Leads to the page that looks after the booking.',
  legal: 'Who the contract is with and on what terms: before the button that books, and on the confirmation.',
  pay: 'Leads to where a held booking is paid.',
  handoff: 'Opens the booking system’s own window with nothing chosen.',
  phone: 'The venue’s phone number.',
  asked: 'The guest has asked, and nothing is booked: starts again.',
} as const;

/** Parts that only a stay has, and `<booking-manage>`. */
export const stayParts = {
  'summary-price': 'What it all costs, at the end of `summary`.',
  'ask-company': 'Asks to book for a company.',
  checkbox: 'Something to tick, with its words.',
  card: 'An `option` with room for more: a room type or a rate.',
  'option-title': 'A card’s name.',
  photos: 'A room’s photos, side by side.',
  photo: 'One of them.',
  badge: 'A short word beside a card’s name: few left, special offer.',
  'rack-price': 'The higher price, struck through.',
  reason: 'Why a card can’t be chosen.',
  nearest: 'Moves the stay to when a room is free.',
  extend: 'Makes the stay as long as a rate wants.',
  apply: 'Asks for the prices of a loyalty code.',
  'price-table': 'What a price is made of.',
  'price-row': 'A line of it.',
  'price-total': 'Its sum.',
  terms: 'What the prices depend on.',
  weekend: 'Asks for rooms for the next weekend.',
  rates: 'What there is to choose in the card of a room: rates, and what they depend on.',
  room: 'A room that is booked or about to be.',
  change: 'Leads back to a room’s choice, or moves a table that is booked.',
  remove: 'Takes a room out of the booking.',
  add: 'Adds a room.',
  leave: 'Leaves it at the rooms that are booked.',
  cancel: 'Cancels the rooms that are booked.',
  document: 'Fetches the confirmation.',
} as const;

/** Parts that only `<booking-feedback>` and `<booking-reviews>` have. */
export const feedbackParts = {
  stars: 'Five stars: to choose, or to look at.',
  star: 'One of them.',
  verdict: 'What the chosen stars say, beside their question.',
  said: 'What the guest has sent.',
  averages: 'How all guests together have rated.',
  overall: 'The average of everything.',
  bar: 'The bar beside an average.',
  reviews: 'What guests said, one below the other.',
  review: 'What one guest said.',
  answer: 'The restaurant’s answer.',
  more: 'Shows more of them.',
} as const;

/** Parts that only `<booking-finder>` has. */
export const finderParts = {
  houses: 'The restaurants.',
  house: 'A restaurant, with what it has.',
  'house-name': 'Its name.',
  'house-status': 'How it stands to what is wanted, in a sentence.',
  opening: 'A time that opens its booking; also a `slot`.',
  again: 'Asks it again.',
} as const;

/** States that stand beside a part’s name, as in `::part(day selected)`. */
export const partStates = {
  selected: 'Chosen: `day`, `slot`, `option`.',
  unavailable: 'Can’t be chosen: `day`, `slot`, `card`.',
  today: 'Today at the venue: `day`.',
  done: 'Reached: `progress-step`.',
  error: 'A failure: `notice`.',
  busy: 'A call is under way: `next`; the time that is asked for: `slot`.',
  quiet:
    'Not what most want next: `next` where trying again hardly helps, `calendar-file` before a held booking is paid.',
} as const;

/** States that only a stay has. */
export const stayPartStates = {
  open: 'Its rates are shown: `card`.',
  'range-start': 'The arrival, once there is a departure: `day`.',
  'in-range': 'Between the two: `day`.',
  'range-end': 'The departure, or the one that a press would choose: `day`.',
} as const;

/** Parts that only `<booking-manage>` has. */
export const manageParts = {
  comparison: 'A booking as it is and as it will be, side by side.',
  'look-again': 'Asks whether the restaurant has answered.',
} as const;

/** States that only `<booking-manage>` has. */
export const managePartStates = {
  destructive: 'Takes something away, as cancelling does: `next`.',
} as const;

/** States that only `<booking-feedback>` and `<booking-reviews>` have. */
export const feedbackPartStates = {
  filled: 'Up to the stars that are given: `star`.',
} as const;

/** States that only `<booking-finder>` has. */
export const finderPartStates = {
  asking: 'It has not answered yet: `house`.',
  found: 'It has said what it has: `house`.',
  refused: 'It can’t be asked, or takes nobody: `house`.',
  wanted: 'As it was asked for: `opening`, `house-status`.',
} as const;
