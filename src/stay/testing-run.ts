import { currentStep } from '../flow/run-actor.ts';
import { done, startChart } from '../flow/testing-chart.ts';
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
  everyRoomAt,
  requested,
  roomsAnswer,
  stayBooking,
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
    everyRoomAt({ ...flexible, total: { minor: 900_000, currency: 'UAH' } }, nonRefundable),
    everyRoomAt(),
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

/** A running chart whose calls the test resolves. */
export const start = (draft: Partial<Draft> = {}) =>
  startChart(stayMachine, { ...input, draft: { ...filledDraft, ...draft } }, answers);

export const next = { type: 'submitted' } as const;
export type Run = ReturnType<typeof start>;

/** The step and its inner state: `rooms.choosing`. */
export const where = ({ actor }: Run) => {
  const { step, state } = currentStep(actor.getSnapshot());
  return state ? `${step}.${state}` : step;
};
export const context = ({ actor }: Run) => actor.getSnapshot().context;
export const booked = (reference: string) =>
  done({ status: 'confirmed', booking: { ...stayBooking, reference, token: `token-${reference}` } });

export async function atDates(draft = {}): Promise<Run> {
  const run = start(draft);
  await run.take(done(stayStart));
  return run;
}

export async function atRates(): Promise<Run> {
  const run = await atDates();
  await run.take(next);
  await run.take(done(roomsAnswer));
  await run.take(next);
  await run.take(done(ratesAnswer));
  return run;
}

export async function atReview(): Promise<Run> {
  const run = await atDates();
  await chooseRoom(run);
  await run.take(next);
  return run;
}

/** From the dates on. */
export async function chooseRoom(run: Run): Promise<void> {
  await run.take(next);
  await run.take(done(roomsAnswer));
  await run.take({ type: 'changed', control: 'room-type', value: '14' });
  await run.take(next);
  await run.take(done(ratesAnswer));
  await run.take({ type: 'changed', control: 'rate', value: '101' });
  await run.take(next);
}

/** A second room of the same kind, on the same dates. */
export async function withTwoRooms(): Promise<Run> {
  const run = await atReview();
  await run.take({ type: 'room.added' });
  await chooseRoom(run);
  return run;
}
