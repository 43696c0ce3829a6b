import { describe, expect, it } from 'vitest';
import { open } from './testing/conversation.ts';
import { opened, refusal } from './testing/scripted.ts';
import type { Scripted } from '../../testing/scripted.ts';

/** On Tuesday, 1 December, the house takes nobody; what it tells of itself. */
async function refusedAt(key: string, info: Scripted, language = 'en-GB') {
  const { journey, asked } = open({
    initReservation: refusal(undefined, key, 'An diesem Tag ist das Restaurant geschlossen!'),
    getRestaurantInfo: info,
  });
  journey.language = language;
  return { error: await journey.error('open'), asked };
}

const evening = [{ from: '18:00', to: '21:00', interval: 30 }];
const weekOf = (...weekdays: number[]) =>
  Array.from({ length: 7 }, (_, weekday) => (weekdays.includes(weekday) ? evening : []));
const infoOf = (room: object, closedDays: readonly (number | string)[] = [0]) => ({
  ...opened,
  request_hash: undefined,
  restaurant: { ...opened.restaurant, closed_days: closedDays },
  rooms: [{ ...opened.rooms[0], ...room }],
});
const everyDay = weekOf(0, 1, 2, 3, 4, 5, 6);

describe('a restaurant that is closed today', () => {
  it.each([
    ['closed', 'venue_closed', 'closed today'],
    ['holiday', 'venue_on_holiday', 'on holiday'],
  ])('says when it opens again, and asks once: %s', async (key, code, words) => {
    const { error, asked } = await refusedAt(key, infoOf({ times: everyDay }));
    expect(error).toMatchObject({ code, remedy: 'call', language: 'en', phone: '+41 44 000 00 00' });
    expect(error.message).toContain(words);
    expect(error.message).toContain('The next day it is open: Wednesday, 2 December.');
    expect(asked()).toEqual(['initReservation', 'getRestaurantInfo']);
  });

  it.each<[string, object, string]>([
    [
      'a closed weekday (1 = Monday … 7 = Sunday)',
      infoOf({ times: everyDay }, [3, '4']),
      'Friday, 4 December',
    ],
    ['a weekday without times (0 = Sunday)', infoOf({ times: weekOf(0) }), 'Sunday, 6 December'],
    ['Sunday as a closed day', infoOf({ times: weekOf(0, 1) }, [7]), 'Monday, 7 December'],
    [
      'a holiday',
      infoOf({
        times: everyDay,
        holiday_times: [{ from: '2026-12-01', to: '2026-12-20', times: [[], [], [], [], [], [], []] }],
      }),
      'Monday, 21 December',
    ],
    [
      'an event on a closed day',
      infoOf({ times: everyDay, event_times: { '2026-12-03': evening } }, [1, 2, 3, 4, 5, 6, 7]),
      'Thursday, 3 December',
    ],
    [
      'an event that closes a day',
      infoOf({ times: everyDay, event_times: { '2026-12-02': [] } }),
      'Thursday, 3 December',
    ],
    [
      'another room that opens first',
      {
        ...infoOf({}),
        rooms: [
          { ...opened.rooms[0], times: weekOf(6) },
          { ...opened.rooms[0], id: '2', times: weekOf(4) },
        ],
      },
      'Thursday, 3 December',
    ],
  ])('minds %s', async (_, info, day) => {
    expect((await refusedAt('closed', info)).error.message).toContain(`open: ${day}.`);
  });

  it('writes the day as the house’s country does, whatever region the page names', async () => {
    const { error } = await refusedAt('closed', infoOf({ times: everyDay }), 'en-US');
    expect(error.message).toContain('The next day it is open: Wednesday, 2 December.');
  });

  it('says it in the guest’s language, as a host would', async () => {
    const said = async (language: string) =>
      (await refusedAt('closed', infoOf({ times: everyDay }, [3]), language)).error.message;
    expect(await said('de-CH')).toContain('Nächster offener Tag: Donnerstag, 3. Dezember.');
    expect(await said('fr')).toContain('Prochain jour d’ouverture\u202f: jeudi 3 décembre.');
    expect(await said('it')).toContain('Prossimo giorno di apertura: giovedì 3 dicembre.');
    expect(await said('uk')).toContain('Найближчий день роботи: четвер, 3 грудня.');
  });

  it.each<Scripted>(['lost', 'hang', 'oops', refusal(undefined, 'incorrect_login'), infoOf({ times: [] })])(
    'says that it is closed, and no day, where none can be learnt: %j',
    async (info) => {
      const { error } = await refusedAt('closed', info);
      expect(error).toMatchObject({ code: 'venue_closed', remedy: 'call' });
      expect(error.message).toMatch(/closed today.*Try again on another day/);
    },
  );

  it('is asked nothing more where it refuses for another reason', async () => {
    for (const key of ['blocked', 'not_enabled', 'no_intime']) {
      expect((await refusedAt(key, opened)).asked()).toEqual(['initReservation']);
    }
  });
});

it('A restaurant that is blocked says nothing of its owner’s account', async () => {
  const { journey } = open({
    initReservation: refusal(
      undefined,
      'blocked',
      'Für dieses Restaurant wurde das System von Foratable gesperrt.',
    ),
  });
  const { code, message } = await journey.error('open');
  expect(code).toBe('venue_blocked');
  expect(message).not.toMatch(/gesperrt|Foratable/);
  expect(message).toContain('+41 44 000 00 00');
});
