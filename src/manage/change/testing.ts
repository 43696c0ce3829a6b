import type { ChangeAnswer, ChangeSlotsAnswer, LookUpAnswer, Slot } from '../../contract/index.ts';
import { foundTable, managedTable } from '../testing.ts';
import type { ChangeInput } from './change-context.ts';

/** A table for four on Friday at 19:00 that its guest moves, for tests of the chart and its pages. */

const slot = (time: string, state: Slot['state'] = 'free', date = '2026-12-04'): Slot => ({
  date,
  time,
  offer: `${date} ${time}`,
  state,
});

export const slots = (change: Partial<ChangeSlotsAnswer> = {}): ChangeSlotsAnswer => ({
  meals: [
    {
      label: 'Dinner',
      slots: [slot('19:00'), slot('20:30'), slot('21:00', 'request'), slot('21:30', 'full')],
    },
  ],
  from: '2026-12-01',
  to: '2027-02-01',
  maxPartySize: 8,
  ...change,
});

export const input: ChangeInput = {
  language: 'en',
  token: 'sealed',
  found: { ...foundTable(), booking: managedTable },
};

export const moved = (change: Partial<ChangeAnswer['booking']> = {}): ChangeAnswer => ({
  status: 'confirmed',
  booking: {
    date: '2026-12-04',
    time: '20:30',
    partySize: 4,
    place: 'Garden',
    reference: 'B-4711',
    calendar: '/v1/sites/bistro/calendar/y.ics',
    token: 'moved',
    manageUrl: 'https://bistro.example/booking#booking=moved&lang=en',
    ...change,
  },
});

export const cancelled: LookUpAnswer = foundTable({
  status: 'cancelled',
  cancellable: false,
  changeable: false,
});

/** What each of the chart's actors may answer. */
export const answers = {
  loadSlots: [slots(), slots({ meals: [] })],
  change: [moved()],
  lookUp: [foundTable(), foundTable({ time: '20:30' }), cancelled],
} as const;
