import { scriptedUpstream as scriptedHttp } from '../../../testing/scripted.ts';
import type { Script } from '../../../testing/scripted.ts';

/** forAtable with scripted answers; calls that aren't scripted succeed. */

const week = Array.from({ length: 7 }, () => [{ label: 'Abend', from: '18:00', to: '21:00', interval: 30 }]);

export const opened = {
  status: 'ok',
  request_hash: 'a'.repeat(32),
  restaurant: {
    name: 'Gasthof Adler',
    street: 'Dorfstrasse 12',
    zip: '8706',
    city: 'Meilen',
    country: 'CH',
    phone: '+41 44 000 00 00',
    max_persons: 10,
    closed_days: [0],
  },
  comment: 'active',
  choice: null as unknown,
  rooms: [
    { id: '1', name: 'Stube', max_persons: 10, times: week, holiday_times: [] as unknown, event_times: {} },
  ],
};

export const refusal = (code: number | undefined, message: string, long_message?: string) => ({
  status: 'error',
  code,
  message,
  long_message,
});
export const codeSent = { status: 'ok', code: 1, message: 'verify_code' };
export const booked = {
  status: 'ok',
  code: 2,
  message: 'reservation_done',
  reservation_hash: 'b'.repeat(32),
};

export const happy: Script = {
  initReservation: opened,
  getRestaurantInfo: opened,
  setRoom: { status: 'ok' },
  getTimesOfDate: { status: 'ok', times: week[0] ?? [] },
  setTable: { status: 'ok', choice: 'inactive' },
  setChoice: { status: 'ok' },
  setGuest: codeSent,
  verifyCode: booked,
  newCode: { status: 'ok' },
  getReservation: { status: 'ok', reservation: { status: 8 } },
  setLanguage: { status: 'ok' },
};

export function scriptedUpstream(script: Script = {}) {
  return scriptedHttp(script, happy);
}
