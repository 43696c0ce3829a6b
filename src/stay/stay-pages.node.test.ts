import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { BookingError } from '../proxy-client/booking-error.ts';
import { StepViews } from '../flow/step-views.ts';
import { laterSteps } from './later-steps.ts';
import { stayPage } from './stay-pages.ts';
import type { StayView } from './stay-view.ts';
import { staySteps, type StayStep } from './stay-steps.ts';
import { chosenRoom, viewOf } from './steps/testing.ts';
import {
  confirmed,
  flexible,
  held,
  nonRefundable,
  ratesAnswer,
  everyRoomAt,
  requested,
  restricted,
  roomsAnswer,
  suite,
} from './testing.ts';

/** What the first step shows inside is not of interest here. */
const views = new StepViews<StayView>(
  { dates: () => ({ content: html`` }), ...laterSteps.views },
  () => Promise.resolve({}),
  () => {},
);

const page = (step: string, changes: Parameters<typeof viewOf>[0] = {}, state = 'choosing') => {
  const view = viewOf({ step: step in staySteps ? (step as StayStep) : null, ...changes }, state);
  const shownPage = stayPage(view, step, views);
  return { ...shownPage, total: shownPage.total?.replace(/\s/g, ' '), sent: view.sent };
};
const found = roomsAnswer;
const chosen = {
  found,
  rates: ratesAnswer,
  draft: { 'room-type': '14', rate: '101', 'given-name': 'Anna', 'family-name': 'Muster' },
};
const rooms = [chosenRoom()];
const two = [chosenRoom(), chosenRoom({ roomType: suite, rate: nonRefundable })];
const halfBooked = [chosenRoom({ outcome: confirmed }), chosenRoom({ roomType: suite })];
const texts = ({ summary }: { summary: { text: string }[] }) =>
  summary.map(({ text }) => text.replace(/\s/g, ' '));

describe('a page of a stay', () => {
  it('asks as a host would, and leads on in words that say where to', () => {
    expect(page('dates')).toMatchObject({
      heading: 'When would you like to stay?',
      progress: { current: 1, total: 4 },
      next: { label: 'See rooms' },
    });
    expect(page('rates', chosen).next?.label).toBe('Continue');
    expect(page('guest', { ...chosen, rooms }, 'filling').next?.label).toBe('Continue');
  });

  it('counts no company, which few are asked for', () => {
    expect(page('company', {}, 'entering').progress).toEqual({ current: 1, total: 4 });
    expect(page('review', { rooms }, 'reading').progress).toEqual({ current: 4, total: 4 });
  });

  it('says which room it is about, where there are several', () => {
    expect(page('rooms', { found, rooms, at: 1 }).heading).toBe('Room 2. Which room would you like?');
    expect(page('dates', { rooms: two, at: 0 }).heading).toMatch(/^Room 1\. /);
    expect(page('guest', { rooms: two, at: 1 }, 'filling').heading).toBe('In whose name?');
  });

  it('lists what is to mend in the order of the controls', () => {
    const fieldErrors = {
      'child-age': 'missingAge',
      adults: 'badAdults',
      departure: 'missingDeparture',
    } as const;
    expect(page('dates', { fieldErrors, draft: { ages: ['4', '', '7'] } }).fieldErrors).toEqual([
      { name: 'departure', message: 'Please choose your day of departure.' },
      { name: 'adults', message: 'You can book one room for 1 to 4 adults online.' },
      { name: 'child-age-2', message: 'Please tell us how old each child is.' },
    ]);
  });

  it('says what the hotel refused in the hotel’s words', () => {
    const refusal = new BookingError({
      code: 'company_not_found',
      remedy: 'promo',
      message: 'We do not know this code.',
      language: 'en',
      reference: 'r-1',
    });
    expect(page('company', { fieldErrors: { 'company-code': refusal } }, 'entering').fieldErrors).toEqual([
      { name: 'company-code', message: 'We do not know this code.' },
    ]);
  });

  it('sums up what is chosen, with a way back to each', () => {
    const { summary, total, sent } = page('guest', { ...chosen, rooms }, 'filling');
    expect(total).toBe('UAH 8,400.00');
    expect(texts({ summary })).toEqual(
      ['10–12 Dec', '2 adults', 'Comfort', 'Flexible'].map(
        (text) => expect.stringMatching(text.replace('10–12', '10\\s?–\\s?12')) as string,
      ),
    );
    for (const { edit } of summary) edit?.();
    expect(sent).toEqual(['dates', 'dates', 'rooms', 'rates'].map((step) => ({ type: 'edit', step })));
  });

  it('sums up several rooms by their number and what they cost, as each is changed in its place', () => {
    const { summary, total } = page('guest', { ...chosen, rooms: two, at: 1 }, 'filling');
    expect(texts({ summary })).toEqual(['2 rooms']);
    expect(total).toBe('UAH 15,400.00');
    expect(summary.every(({ edit }) => edit === undefined)).toBe(true);
  });

  it('says what it costs from the first known sum to the end', () => {
    const total = (...args: Parameters<typeof page>) => page(...args).total;
    expect(total('rooms', { ...chosen, rooms: [] })).toBeUndefined();
    expect(total('rates', { ...chosen, rooms: [] })).toBe('UAH 8,400.00');
    // Prices on other terms are on their way.
    expect(total('rates', { ...chosen, rooms: [] }, 'pricing')).toBeUndefined();
    expect(total('rates', { ...chosen, rooms, at: 1 })).toBe('UAH 16,800.00');
    expect(total('rates', { ...chosen, rooms: two, at: 1 })).toBe('UAH 16,800.00');
    expect(total('rooms', { ...chosen, rooms, at: 1 })).toBe('UAH 8,400.00');
    expect(total('guest', { ...chosen, rooms }, 'filling')).toBe('UAH 8,400.00');
    expect(total('review', { ...chosen, rooms: halfBooked }, 'reading')).toBe('UAH 8,400.00');
    expect(total('review', { ...chosen, rooms: halfBooked }, 'leaving')).toBeUndefined();
    expect(total('pending', { ...chosen, rooms })).toBe('UAH 8,400.00');
  });

  it('keeps heading and progress where the rates open in the card of a room, and leads the focus there', () => {
    const [list, open] = [page('rooms', chosen), page('rates', chosen)];
    expect(open).toMatchObject({ heading: list.heading, progress: list.progress });
    expect([list.focusFrom, open.focusFrom]).toEqual([
      { rates: '[name=room-type]:checked' },
      { rooms: '#booking-rate' },
    ]);
  });

  it('says above the button that books what it binds to, and of several rooms only for those that it books', () => {
    const binding = (of: typeof rooms) => {
      const { summary, total, binds } = page('review', { ...chosen, rooms: of }, 'reading');
      expect(binds).toBe(true);
      return [...texts({ summary }), total];
    };
    expect(binding(rooms)).toEqual(['By booking this room you commit to pay', 'UAH 8,400.00']);
    expect(binding(two)).toEqual(['By booking these 2 rooms you commit to pay', 'UAH 15,400.00']);
    expect(binding([halfBooked[0]!, two[1]!])).toEqual([
      'By booking this room you commit to pay',
      'UAH 7,000.00',
    ]);
  });

  it('commits to nothing where the next press books nothing', () => {
    expect(page('review', { ...chosen, rooms: halfBooked }, 'leaving').summary).toEqual([]);
  });

  it('binds by one button in the words of the law, with nothing else on it, whatever came before', () => {
    const changed = [chosenRoom({ before: nonRefundable })];
    const refusal = new BookingError({
      code: 'upstream_failed',
      remedy: 'wait',
      message: 'No.',
      language: 'en',
    });
    const states = [
      page('review', { ...chosen, rooms }, 'reading'),
      page('review', { ...chosen, rooms }, 'booking'),
      page('review', { ...chosen, rooms: two }, 'reading'),
      page('review', { ...chosen, rooms: changed }, 'reading'),
      page('review', { ...chosen, rooms: changed }, 'repricing'),
      page('review', { ...chosen, rooms: halfBooked }, 'reading'),
      page('review', { ...chosen, rooms: [halfBooked[0]!, ...two] }, 'reading'),
      page('review', { ...chosen, rooms, failure: refusal, refusals: 1 }, 'reading'),
      page('review', { ...chosen, rooms: [halfBooked[0]!, chosenRoom({ refusal })] }, 'reading'),
    ];
    for (const { next, summary } of states) {
      expect(next?.label).toBe('Book with obligation to pay');
      expect(texts({ summary })).toEqual([expect.stringMatching(/you commit to pay$/)]);
    }
  });

  it('leads to another room where the one that is left is gone, and does not try the same again', () => {
    for (const code of ['room_taken', 'rate_unavailable'] as const) {
      const refusal = new BookingError({ code, remedy: 'room', message: 'Gone.', language: 'en' });
      const left = [halfBooked[0]!, chosenRoom({ refusal })];
      const { next, sent, summary } = page('review', { ...chosen, rooms: left }, 'reading');
      expect(next?.label).toBe('Choose another room');
      next?.press();
      expect(sent).toEqual([{ type: 'room.edited', index: 1 }]);
      expect(summary).toEqual([]);
    }
  });

  it('says at once that a departure is not after the arrival, and nothing of one that is', () => {
    const fieldErrors = (departure: string) => page('dates', { draft: { departure } }).fieldErrors;
    for (const departure of ['2026-12-10', '2026-12-09']) {
      expect(fieldErrors(departure)).toEqual([
        { name: 'departure', message: 'The departure must be after the arrival.' },
      ]);
    }
    expect(fieldErrors('2026-12-11')).toEqual([]);
  });

  it('has no way back while a call books, and none behind what is booked', () => {
    const booking = page('review', { ...chosen, rooms }, 'booking');
    expect(booking).toMatchObject({ back: undefined, held: true, loading: 'Booking your room …' });
    expect(booking.summary.every(({ edit }) => edit === undefined)).toBe(true);
    expect(page('review', { ...chosen, rooms }, 'reading').back).toBeDefined();
    expect(page('review', { ...chosen, rooms: halfBooked }, 'reading')).toMatchObject({
      back: undefined,
      heading: 'Not all of your rooms could be booked',
      next: { label: 'Book with obligation to pay' },
    });
  });

  it('has no way back from the first dates, but one from those of another room', () => {
    expect(page('dates').back).toBeUndefined();
    expect(page('dates', { rooms, at: 1 }).back).toBeDefined();
  });

  it('says what is under way', () => {
    const said = (step: string, state: string) => page(step, { ...chosen, rooms }, state).loading;
    expect(said('company', 'finding')).toBe('Looking for your company …');
    expect(said('dates', 'searching')).toBe('Looking for free rooms …');
    expect(said('rates', 'pricing')).toBe('Working out the prices …');
    expect(said('review', 'repricing')).toBe('Checking the price once more …');
    expect(said('review', 'cancelling')).toBe('Cancelling …');
    expect(said('dates', 'renewing')).toBe('Picking up where you were …');
    expect(page('review', { rooms: two }, 'booking').loading).toBe('Booking your rooms …');
  });

  it('leads nowhere from where there is nothing to go on with', () => {
    expect(page('rooms', { found: { roomTypes: [suite], contracts: [] } }).next).toBeUndefined();
    const at = (rates: typeof ratesAnswer | null) => ({ found, rates, draft: { 'room-type': '14' } });
    expect(page('rates', at(everyRoomAt())).next).toBeUndefined();
    expect(page('rates', at(everyRoomAt(restricted))).next).toBeUndefined();
    expect(page('rates', at(everyRoomAt(restricted, flexible))).next).toBeDefined();
    expect(page('rates', at(null), 'stalled').next?.label).toBe('Try again');
  });

  it('keeps its notice while a date is being typed', () => {
    const typing = { found, note: 'companyChanged' as const, draft: { arrival: '10.' } };
    expect(page('dates', typing).note).toMatch(/^Prices depend/);
  });

  it('tells where the dates have moved to', () => {
    expect(page('rooms', { found, note: 'datesMoved' }).note).toMatch(
      /from Thursday, 10 December to Saturday, 12 December\.$/,
    );
  });

  it('ends with what is booked', () => {
    const end = page('confirmed', { rooms: [chosenRoom({ outcome: confirmed })] }, 'showing');
    expect(end).toMatchObject({ heading: 'Your room is booked', sign: 'confirmed', summary: [] });
  });

  it('has no button that leads out of what is booked where the one was that booked', () => {
    for (const [step, outcome] of Object.entries({ confirmed, requested, held })) {
      const end = page(step, { rooms: [chosenRoom({ outcome })] }, 'showing');
      expect([end.next, end.back], step).toEqual([undefined, undefined]);
    }
  });

  it('ends with a request or a hold where that is all it is', () => {
    const end = (step: string, outcome: typeof requested) =>
      page(step, { rooms: [chosenRoom({ outcome })] }, 'showing');
    expect(end('requested', requested).heading).toBe('Your request is on its way');
    const mixed = [chosenRoom({ outcome: confirmed }), chosenRoom({ outcome: requested })];
    expect(page('requested', { rooms: mixed }, 'showing').heading).toBe(
      'Not all of your rooms are confirmed yet',
    );
    expect(end('held', held).heading).toMatch(/^Held for you until 18:00 on Wednesday, 2 December$/);
  });

  it('leads from a doubt to no second booking, only to another look', () => {
    const doubt = page('pending', { ...chosen, rooms }, 'waiting');
    expect(doubt.summary.every(({ edit }) => edit === undefined)).toBe(true);
    expect(doubt.back).toBeUndefined();
    doubt.next?.press();
    expect(doubt.sent).toEqual([{ type: 'retry' }]);
  });
});
