import { describe, expect, it } from 'vitest';
import { wednesday } from './testing/hotel.ts';
import { openScripted, refused, servioAnswers } from './testing/scripted.ts';
import type { Script } from '../../testing/scripted.ts';

/** A guest is told that a booking is cancelled where the hotel has said so, and nowhere else. */

const well = { Result: 0, Error: '', ErrorCode: '' };
const { GetReservationInfo: data } = servioAnswers;
const no = refused('database timeout');
const lost = 'lost';

type Answer = object | typeof lost;

/** Cancels a booking at a hotel whose data of it, and whose answers to its cancelling, come in these turns. */
async function cancel(infos: Answer[], answers: Answer[], repeat = false) {
  let turns: Answer[] = [data];
  const info = () => (turns.length > 1 ? turns.shift() : turns[0]) ?? data;
  const script: Script = { GetReservationInfo: info, CancelReservation: answers };
  const { journey, asked } = openScripted(script, { timeLimits: { read: 500, cancel: 500 } });
  await journey.open();
  const { token } = await journey.book((await journey.rates(wednesday, '12'))['101']);
  turns = [...infos];
  const { body } = await journey.call('manage/cancel', { token, repeat });
  const said = asked().filter((method) => method === 'CancelReservation').length;
  return { outcome: body['status'] ?? (body['error'] as { code: string }).code, said };
}

describe('a cancelling', () => {
  it.each<[string, Answer[], Answer[], string, number]>([
    ['yes', [data], [well], 'cancelled', 1],
    ['no, and it stands', [data], [no], 'cancel_refused', 1],
    ['no, and then only refusals', [data, no], [no], 'outcome_unknown', 1],
    ['no, and then clearly no data any more', [data, well], [no], 'cancelled', 1],
    ['nothing, and then clearly no data any more', [data, well], [lost], 'cancelled', 1],
    ['nothing, and then only refusals', [data, no], [lost, no], 'outcome_unknown', 2],
    ['nothing, a refusal, and yes when it is asked again', [data, no], [lost, well], 'cancelled', 2],
    ['nothing, and it stands, and yes', [data], [lost, well], 'cancelled', 2],
    ['nothing at all', [data], [lost], 'outcome_unknown', 2],
    ['no about one without data', [well], [no], 'booking_not_found', 1],
    ['no about one that it gives no data of for a reason of its own', [no], [no], 'booking_not_found', 1],
    ['yes about one without data', [no], [well], 'cancelled', 1],
  ])('that is answered by %s', async (_, infos, answers, outcome, said) => {
    expect(await cancel(infos, answers)).toEqual({ outcome, said });
  });

  it.each<[string, Answer[], Answer[], string]>([
    ['yes about one without data', [no], [well], 'cancelled'],
    ['no about one without data', [no], [no], 'outcome_unknown'],
    ['no about one that clearly has none', [well], [no], 'outcome_unknown'],
    ['nothing about one without data', [no], [lost], 'outcome_unknown'],
    ['yes about one with data', [data], [well], 'cancelled'],
    ['nothing, as it can’t be seen', [lost], [well], 'outcome_unknown'],
  ])('that is said again is answered by %s', async (_, infos, answers, outcome) => {
    const told = await cancel(infos, answers, true);
    expect(told.outcome).toBe(outcome);
    expect(told.said).toBe(infos[0] === lost ? 0 : 1);
  });

  it.each([
    ['2026-11-30', 'cancel_refused'],
    ['2026-12-01', 'cancelled'],
  ])('goes by the day of arrival that the hotel has now: %s', async (arrival, outcome) => {
    const moved = { ...data, DateArrival: `${arrival} 14:00:00` };
    expect((await cancel([moved], [well])).outcome).toBe(outcome);
  });
});
