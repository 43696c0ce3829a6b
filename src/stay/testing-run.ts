import { startChart } from '../flow/testing-chart.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { stayMachine } from './stay-machine.ts';
import {
  confirmed,
  contracts,
  flexible,
  held,
  nonRefundable,
  plainStart,
  ratesAnswer,
  requested,
  roomsAnswer,
  stayStart,
} from './testing.ts';

const session = 'sealed';
const company = { name: 'Acme', prepayment: true };

/** What each of the chart's actors may answer. */
export const answers = {
  open: [stayStart, plainStart],
  findCompany: [
    { session, company },
    { session, company: null },
  ],
  findRooms: [roomsAnswer, { roomTypes: [], contracts }],
  findRates: [
    ratesAnswer,
    { rates: [{ ...flexible, total: { minor: 900_000, currency: 'UAH' } }, nonRefundable] },
    { rates: [] },
  ],
  book: [confirmed, held],
  repeatBooking: [requested],
  cancel: [{ status: 'cancelled' }],
  saveDocument: [undefined],
  renew: [{ start: stayStart, session, company, refusal: null }],
} as const;

/** A guest who has filled in everything. */
export const filledDraft: Draft = {
  ...emptyDraft,
  arrival: '2026-12-10',
  departure: '2026-12-12',
  ages: ['4', '9'],
  'room-type': '14',
  rate: '101',
  residence: 'resident',
  'given-name': 'Zoë',
  'family-name': 'Müller',
  email: 'zoe@example.ch',
  tel: '079 123 45 67',
  'tel-country': 'CH',
};

export const input = { language: 'en', draft: filledDraft };

/** A running chart whose calls wait for the test to end them. */
export const start = (draft: Partial<Draft> = {}) =>
  startChart(stayMachine, { ...input, draft: { ...filledDraft, ...draft } }, answers);
