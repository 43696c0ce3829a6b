import type * as contract from '../contract/index.ts';
import type { Draft } from './draft.ts';
import type { Renewed } from './table-context.ts';

/** Answers and failures for tests of the chart. */
const session = 'sealed';
const days = { from: '2026-12-01', to: '2027-11-30', closed: { '2026-12-06': 'closed' } } as const;
const place = (id: string): contract.Place => ({ id, name: `Room ${id}`, maxPartySize: 8, days });

export const capabilities: contract.TableCapabilities = {
  slots: 'window',
  comment: false,
  promoCode: 'offered',
  code: 'sometimes',
  requests: false,
  policy: 'none',
  lookUp: false,
  change: false,
  cancel: false,
};

/** One place, no choice, no comment. */
export const plainStart: contract.TableStart = {
  session,
  venue: { name: 'Gasthof Adler' },
  now: '2026-12-01T10:00',
  capabilities,
  places: [place('11')],
  choice: null,
  cancellation: null,
};

/** Two places, a menu, comments. */
export const richStart: contract.TableStart = {
  ...plainStart,
  capabilities: { ...capabilities, comment: true },
  places: [place('11'), place('12')],
  choice: {
    title: 'Menu',
    required: true,
    options: [
      { id: '1', name: 'Fish' },
      { id: '2', name: 'Meat' },
    ],
  },
};

/** The booking system has a window of its own that takes a booking over. */
export const handoffStart: contract.TableStart = {
  ...plainStart,
  handoff: {
    name: 'Elsewhere',
    url: 'https://elsewhere.example/direct',
    fields: { date: 'day', time: 'hour', partySize: 'seats' },
  },
};

export const slot = (time: string, change: Partial<contract.Slot> = {}): contract.Slot => {
  const made = { date: '2026-12-04', state: 'free', ...change } as const;
  return { ...made, time, offer: `${made.date} ${time}` };
};

export const slots: contract.SlotsAnswer = {
  session,
  meals: [{ label: null, slots: [slot('19:00'), slot('19:30')] }],
};

export const codeSent: contract.CodeSent = {
  status: 'code',
  session,
  sentTo: '+41 79 ••• •• 67',
  codeLength: 4,
  resendAfter: 0,
};

export const booking: contract.TableBooking = {
  reference: 'r1',
  date: '2026-12-04',
  time: '19:00',
  partySize: 2,
  place: null,
  calendar: '/v1/x.ics',
  token: 'sealed-booking',
  manageUrl: null,
};
export const confirmed: contract.TableOutcome = { status: 'confirmed', booking };
export const requested: contract.TableOutcome = { status: 'requested', booking };
export const held: contract.TableOutcome = {
  status: 'held',
  booking,
  until: '2026-12-01T11:00',
  paymentUrl: null,
};

/** What became of what was held. */
export const paid: contract.LookUpAnswer = {
  venue: { name: 'Gasthof Adler' },
  booking: {
    ...{ kind: 'table', status: 'confirmed', reference: 'r1', calendar: '/v1/paid.ics' },
    ...{ date: '2026-12-04', time: '19:00', partySize: 2, place: null },
    ...{ cancellable: true, changeable: true, cancellation: null },
  },
};
export const lapsed: contract.LookUpAnswer = {
  ...paid,
  booking: { ...paid.booking, status: 'cancelled' },
};

const renewed: Renewed = {
  start: richStart,
  session,
  choiceOffered: true,
  told: '',
  choiceAccepted: true,
  refusal: null,
};

/** What each of the chart's actors may answer. */
export const answers = {
  open: [plainStart, richStart, handoffStart],
  loadSlots: [slots],
  checkSlot: [
    { session, choiceOffered: false },
    { session, choiceOffered: true },
  ],
  findAlternatives: [{ slots: [slot('19:30')] }],
  sendChoice: [
    { session, accepted: true },
    { session, accepted: false },
  ],
  sendGuest: [codeSent, { ...codeSent, resendAfter: 3600 }, confirmed, requested, held],
  sendCode: [confirmed, requested, held],
  sendNewCode: [codeSent],
  lookUp: [paid, { ...paid, booking: { ...paid.booking, status: 'held' } }, lapsed],
  waitForPayment: [undefined],
  repeatBooking: [codeSent, confirmed, requested, held],
  renew: [renewed],
} as const;

/** A guest who has filled in everything. */
export const filledDraft: Draft = {
  room: '11',
  party: 2,
  date: '2026-12-04',
  time: '19:00',
  'promo-code': '',
  choice: '1',
  comment: '',
  consent: false,
  'given-name': 'Zoë',
  'family-name': 'Müller',
  email: 'zoe@example.ch',
  tel: '079 123 45 67',
  'tel-country': 'CH',
  code: '4812',
};
