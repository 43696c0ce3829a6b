import type { ErrorKey } from './errors.ts';
import { gasthofAdler, knownGuest, seehaus, zunfthaus } from './restaurants/index.ts';
import type { SeedRestaurant } from './restaurants/index.ts';
import { otherThan } from './test-guest.ts';
import type { Fields, Reply, TestGuest } from './test-guest.ts';

/** How each error is met, by ordinary input or by what the restaurant changes meanwhile. `docs/sandbox.md` says the same. */
export const errorRecipes: Record<ErrorKey, (guest: TestGuest) => Promise<Reply>> = {
  invalid_restaurant_hash: (guest) => guest.init(gasthofAdler, { restaurant_hash: '0'.repeat(32) }),
  incorrect_login: (guest) => guest.init(gasthofAdler, { pswd: 'wrong' }),
  blocked: (guest) => refusedAtTheDoor(guest, 'blocked'),
  not_enabled: (guest) => refusedAtTheDoor(guest, 'not_enabled'),
  closed: (guest) => refusedAtTheDoor(guest, 'closed'),
  holiday: (guest) => refusedAtTheDoor(guest, 'holiday'),
  no_intime: async (guest) => {
    await guest.patch(gasthofAdler, { booking_hours: { from: '06:00', to: '09:59' } });
    return guest.init();
  },
  wrong_euromobile: async (guest) => {
    await atTable(guest);
    return guest.setGuest({ mobile: '+81 90 1234 5678' });
  },
  not_valid_email: async (guest) => {
    await atTable(guest);
    return guest.setGuest({ email: 'ada..keller@example.ch' });
  },
  wrong_code: async (guest) => {
    await atCode(guest);
    return guest.verifyCode(otherThan(await guest.codeOn()));
  },
  no_code: async (guest) => {
    await atCode(guest);
    await guest.control('PUT', '/clock', { advance: 600 });
    return guest.verifyCode(await guest.codeOn());
  },
  invalid_request_hash: (guest) => guest.call('setTable', { request_hash: '0'.repeat(32) }),
  expired_request_hash: async (guest) => {
    await guest.init();
    await guest.control('PUT', '/clock', { advance: 3600 });
    return guest.setTable();
  },
  invalid_reservation_hash: (guest) => guest.getReservation(gasthofAdler, '0'.repeat(32)),
  room_not_exists: async (guest) => {
    await guest.init(seehaus);
    return guest.call('setRoom', { room_id: '99' });
  },
  incorrect_language: async (guest) => {
    await guest.init();
    return guest.call('setLanguage', { language: 'rm' });
  },
  feedback_not_updated: async (guest) => {
    const hash = await visited(guest);
    await guest.setFeedback(hash);
    return guest.setFeedback(hash);
  },
  feedback_not_allowed: async (guest) => {
    const hash = await visited(guest);
    await guest.control('PUT', '/clock', { now: '2027-01-04T12:00:00+01:00' });
    return guest.setFeedback(hash);
  },
  feedback_answer_already_exists: async (guest) => {
    const hash = await visited(guest);
    await guest.setFeedback(hash);
    await guest.answerFeedback(gasthofAdler, hash, 'Danke!');
    return guest.answerFeedback(gasthofAdler, hash, 'Noch einmal danke!');
  },
  day_is_holiday: (guest) => tableAt(guest, seehaus, { date: '2026-12-25' }, '11'),
  day_is_closed: (guest) => tableAt(guest, gasthofAdler, { date: '2026-12-07' }),
  no_person_telefon: async (guest) => {
    await guest.patch(gasthofAdler, { rooms: { 1: { seats: 0 } }, phone_unanswered: ['2026-12-01'] });
    return tableAt(guest, gasthofAdler);
  },
  no_past: (guest) => tableAt(guest, gasthofAdler, { date: '2026-11-29' }),
  no_past_time: async (guest) => {
    await guest.control('PUT', '/clock', { now: '2026-12-01T12:01:00+01:00' });
    return tableAt(guest, gasthofAdler, { date: '2026-12-01', time: '12:00' });
  },
  not_lunch: (guest) => tableAt(guest, seehaus, { date: '2026-12-15', time: '12:00' }, '11'),
  not_dinner: (guest) => tableAt(guest, seehaus, { date: '2026-12-20' }, '11'),
  nomore_person: (guest) => tableWithSeats(guest, 0),
  only_person: (guest) => tableWithSeats(guest, 1),
  only_persons: (guest) => tableWithSeats(guest, 3),
  too_much_people: (guest) => tableAt(guest, gasthofAdler, { person: '11' }),
  no_event_capacity: async (guest) => {
    await guest.patch(zunfthaus, { event_seats: { '2026-12-03': 3 } });
    return tableAt(guest, zunfthaus, { date: '2026-12-03', person: '4' });
  },
  no_res_time: (guest) => tableAt(guest, gasthofAdler, { time: '15:00' }),
  invalid_promocode: (guest) => tableAt(guest, seehaus, { promocode: 'BERGBLICK' }, '11'),
  choice_disabled: async (guest) => {
    await atTable(guest);
    return guest.call('setChoice', { comment: 'A quiet table, please' });
  },
  choice_not_set: async (guest) => {
    await tableAt(guest, zunfthaus);
    return guest.call('setChoice', { choice: '' });
  },
  not_status_1: async (guest) => {
    await guest.init();
    return guest.setGuest();
  },
  not_status_2: async (guest) => {
    await atTable(guest);
    return guest.verifyCode('1234');
  },
  res_allready_done: async (guest) => {
    await atCode(guest);
    const code = await guest.codeOn();
    await guest.verifyCode(code);
    return guest.verifyCode(code);
  },
};

async function refusedAtTheDoor(guest: TestGuest, status: string): Promise<Reply> {
  await guest.patch(gasthofAdler, { status });
  return guest.init();
}

async function tableAt(
  guest: TestGuest,
  seed: SeedRestaurant,
  fields: Fields = {},
  room?: string,
): Promise<Reply> {
  await guest.init(seed);
  if (room !== undefined) await guest.call('setRoom', { room_id: room });
  return guest.setTable(fields);
}

/** A visit on Friday evening, and it is Saturday; its reservation hash. */
async function visited(guest: TestGuest): Promise<string> {
  await atTable(guest);
  const { reservation_hash: hash = '' } = await guest.setGuest({ ...knownGuest });
  await guest.control('PUT', '/clock', { now: '2026-12-05T12:00:00+01:00' });
  return hash;
}

async function tableWithSeats(guest: TestGuest, seats: number): Promise<Reply> {
  await guest.patch(gasthofAdler, { rooms: { 1: { seats } } });
  return tableAt(guest, gasthofAdler, { person: '4' });
}

async function atTable(guest: TestGuest): Promise<void> {
  await tableAt(guest, gasthofAdler);
}

async function atCode(guest: TestGuest): Promise<void> {
  await atTable(guest);
  await guest.setGuest();
}
