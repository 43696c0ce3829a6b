import type {
  Contract,
  Rate,
  RatesAnswer,
  RoomsAnswer,
  RoomType,
  StayBooking,
  StayOutcome,
  StayStart,
} from '../contract/index.ts';

/** Answers of a hotel in Kyiv for tests of the chart and of its views. Its clock is Tuesday 2026-12-01 11:00. */
const uah = (minor: number) => ({ minor, currency: 'UAH' });

/** A hotel that offers all there is. */
export const stayStart: StayStart = {
  session: 'sealed',
  venue: { name: 'Hotel Dnipro', street: 'Khreshchatyk 1', city: 'Kyiv', country: 'UA' },
  now: '2026-12-01T11:00',
  days: { from: '2026-12-01', to: '2027-11-30' },
  maxNights: 30,
  maxAdults: 4,
  maxChildren: 3,
  maxChildAge: 12,
  maxRooms: 3,
  usualArrival: '14:00',
  usualDeparture: '12:00',
  capabilities: {
    company: true,
    extraBed: true,
    transport: true,
    touristTax: true,
    residence: true,
    loyalty: true,
    document: true,
    requests: true,
    lookUp: true,
    cancel: true,
  },
  payments: ['card', 'cash'],
  cancellation: { text: 'Free of charge until 18:00 on the day before arrival.', language: 'en' },
};

/** A hotel that offers nothing besides rooms, with all optional data empty. */
export const plainStart: StayStart = {
  ...stayStart,
  maxRooms: 1,
  usualArrival: null,
  usualDeparture: null,
  capabilities: {
    company: false,
    extraBed: false,
    transport: false,
    touristTax: false,
    residence: false,
    loyalty: false,
    document: false,
    requests: false,
    lookUp: false,
    cancel: false,
  },
  payments: ['card'],
  cancellation: null,
};

export const comfort: RoomType = {
  id: '14',
  name: 'Comfort',
  description: 'Quiet, to the garden.',
  photos: [
    {
      src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>',
      alt: 'A bed by the window',
    },
  ],
  beds: 2,
  free: 3,
  extraBed: false,
  nearest: null,
};
export const standard: RoomType = {
  id: '12',
  name: 'Standard',
  photos: [],
  beds: 2,
  free: 5,
  extraBed: false,
  nearest: null,
};
export const suite: RoomType = {
  id: '18',
  name: 'Suite',
  photos: [],
  beds: 2,
  free: 0,
  extraBed: false,
  nearest: '2026-12-14',
};
/** Full, without a next free day. */
export const family: RoomType = {
  id: '15',
  name: 'Family',
  photos: [],
  beds: 4,
  free: 0,
  extraBed: false,
  nearest: null,
};

export const contracts: Contract[] = [
  { id: '31', name: 'Terms A', payments: ['cash', 'card'] },
  { id: '32', name: 'Terms B', payments: ['transfer'], expires: '2027-03-31' },
];

export const roomsAnswer: RoomsAnswer = { roomTypes: [standard, comfort, family, suite], contracts: [] };

/** Two nights from Thursday 10 December 2026, refundable, breakfast and tax included. */
export const flexible: Rate = {
  id: '101',
  name: 'Flexible',
  contract: null,
  refundable: true,
  special: false,
  total: uah(840_000),
  rackTotal: null,
  days: [
    { date: '2026-12-10', total: uah(420_000) },
    { date: '2026-12-11', total: uah(420_000) },
  ],
  items: [
    { kind: 'dwelling', name: 'Room', total: uah(760_000) },
    { kind: 'other', name: 'Breakfast', total: uah(70_000) },
    { kind: 'tourist_tax', name: 'Tourist tax', total: uah(10_000) },
  ],
  restrictions: [],
  prepayment: null,
  quote: 'quote-101',
};

/** Cheaper than at the desk, paid ahead, not refundable. */
export const nonRefundable: Rate = {
  ...flexible,
  id: '102',
  name: 'Non-refundable',
  refundable: false,
  special: true,
  total: uah(700_000),
  rackTotal: uah(840_000),
  days: [
    { date: '2026-12-10', total: uah(350_000) },
    { date: '2026-12-11', total: uah(350_000) },
  ],
  items: [{ kind: 'dwelling', name: 'Room', total: uah(700_000) }],
  prepayment: {
    kind: 'due',
    amount: uah(700_000),
    due: '2026-12-04T11:00',
    words: { text: 'The whole stay is paid ahead.', language: 'en' },
  },
  quote: 'quote-102',
};

/** Wants three nights. */
export const restricted: Rate = {
  ...flexible,
  id: '103',
  name: 'Early booking',
  restrictions: [{ kind: 'min_stay', message: 'From 3 nights only.', nights: 3 }],
  quote: null,
};

/** Each room type at the same rates. */
export const everyRoomAt = (...rates: Rate[]): RatesAnswer => ({
  roomTypes: roomsAnswer.roomTypes.map(({ id }) => ({ id, rates, unreadable: false })),
  loyaltyApplied: null,
});
export const ratesAnswer = everyRoomAt(flexible, nonRefundable, restricted);

export const stayBooking: StayBooking = {
  reference: '0000004711',
  arrival: '2026-12-10',
  departure: '2026-12-12',
  arrivalTime: null,
  departureTime: null,
  roomType: 'Comfort',
  rate: 'Flexible',
  refundable: true,
  adults: 2,
  children: 0,
  company: null,
  payment: 'card',
  total: uah(840_000),
  charged: null,
  prepayment: null,
  calendar: '/v1/sites/hotel-dnipro/stay/calendar.ics?of=sealed',
  token: 'token-4711',
  manageUrl: 'https://hotel.example/booking#token-4711',
  document: true,
};

export const confirmed: StayOutcome = { status: 'confirmed', booking: stayBooking };
export const requested: StayOutcome = { status: 'requested', booking: stayBooking };
export const held: StayOutcome = {
  status: 'held',
  booking: stayBooking,
  until: '2026-12-02T18:00',
  paymentUrl: null,
};
