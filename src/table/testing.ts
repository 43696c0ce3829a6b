import type * as contract from '../contract/index.ts';
import type { Draft } from './draft.ts';

/** Answers and failures for tests of the chart. */
const session = 'sealed';
const days = { from: '2026-12-01', to: '2027-11-30', closed: { '2026-12-06': 'closed' } } as const;
const venue = { name: 'Gasthof Adler', maxPartySize: 10 };
const room = (id: string): contract.Room => ({ id, name: `Room ${id}`, maxPartySize: 8, days });

export const plainStart: contract.StartAnswer = {
  session,
  venue,
  now: '2026-12-01T10:00',
  rooms: [room('11')],
  choice: null,
  comment: false,
};

export const richStart: contract.StartAnswer = {
  ...plainStart,
  rooms: [room('11'), room('12')],
  choice: { title: 'Menu', required: true, options: [{ id: '1', name: 'Fish' }] },
  comment: true,
};

export const slots: contract.SlotsAnswer = {
  session,
  meals: [
    {
      label: null,
      slots: [
        { date: '2026-12-04', time: '19:00' },
        { date: '2026-12-04', time: '19:30' },
      ],
    },
  ],
};

export const codeSent: contract.CodeSent = {
  status: 'code',
  session,
  sentTo: '+41 79 ••• •• 67',
  codeLength: 4,
  resendAfter: 0,
};

export const confirmed: contract.Confirmed = {
  status: 'confirmed',
  booking: { reference: 'r1', date: '2026-12-04', time: '19:00', partySize: 2, calendar: '/v1/x.ics' },
};

/** What each of the chart's actors may answer. */
export const answers = {
  start: [plainStart, richStart],
  setRoom: [{ session }],
  loadSlots: [slots],
  checkTable: [
    { session, choiceOffered: false },
    { session, choiceOffered: true },
  ],
  findAlternatives: [{ slots: [{ date: '2026-12-04', time: '19:30' }] }],
  sendChoice: [
    { session, accepted: true },
    { session, accepted: false },
  ],
  sendGuest: [codeSent, confirmed],
  sendCode: [confirmed],
  sendNewCode: [codeSent],
  repeatBooking: [codeSent, confirmed],
  renew: [{ start: richStart, session, choiceOffered: true, choiceAccepted: true, refusal: null }],
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
  'given-name': 'Zoë',
  'family-name': 'Müller',
  email: 'zoe@example.ch',
  tel: '079 123 45 67',
  'tel-country': 'CH',
  code: '4812',
};
