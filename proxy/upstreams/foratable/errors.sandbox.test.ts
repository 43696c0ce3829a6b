import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gasthofAdler, seehaus, zunfthaus } from '../../../demo/sandbox/index.ts';
import type { Journey } from '../../testing/journey.ts';
import { openHouse } from './testing/sandbox.ts';
import type { SiteContext } from './testing/sandbox.ts';

/** Every error of the vendor's page, met as a guest meets it: through the proxy, from the sandbox. */

/** Tuesday noon in Zurich. */
const tuesday = '2026-12-01T11:00:00Z';
const friday = { date: '2026-12-04', time: '19:00', partySize: 2 };

function useHouse(seed: typeof gasthofAdler) {
  let house: SiteContext;
  beforeAll(async () => {
    house = await openHouse(seed);
  });
  beforeEach(async () => {
    await house.control('POST', '/reset');
    await house.control('PUT', '/clock', { now: tuesday });
    house.log.lines.length = 0;
  });
  afterAll(() => house.close());
  return () => house;
}

async function begin(house: SiteContext): Promise<Journey> {
  const journey = house.journey();
  await journey.ok('start');
  return journey;
}

async function atCode(house: SiteContext): Promise<Journey> {
  const journey = await begin(house);
  await journey.ok('check', friday);
  await journey.ok('guest', journey.guest());
  return journey;
}

describe('a restaurant that takes no bookings now', () => {
  const house = useHouse(gasthofAdler);

  it.each([
    ['blocked', 'gesperrt'],
    ['not_enabled', '+41 44 555 01 10'],
    ['closed', 'geschlossen'],
    ['holiday', 'geschlossen'],
    ['no_intime', 'später noch einmal'],
  ])('says why, and gives the telephone: %s', async (status, text) => {
    await house().patch({ status });
    expect(await house().journey().error('start')).toMatchObject({
      code: status,
      remedy: 'call',
      message: expect.stringContaining(text),
      language: 'de',
      phone: '+41 44 555 01 10',
    });
  });

  it('keeps the operator’s mistakes from the guest, and shouts them in the log', async () => {
    await house().patch({ credentials: { password: 'another' } });
    expect(await house().journey().error('start')).toMatchObject({
      code: 'incorrect_login',
      remedy: 'call',
      message: expect.stringMatching(/im Moment nicht verfügbar.*\+41 44 555 01 10/),
    });
    expect(house().log.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        fields: expect.objectContaining({ code: 'incorrect_login' }),
      }),
    );
  });
});

describe('a restaurant the booking system does not know', () => {
  let house: SiteContext;
  beforeAll(async () => {
    house = await openHouse(gasthofAdler, { site: { restaurantHash: 'f'.repeat(32) } });
  });
  afterAll(() => house.close());

  it('is not available to the guest', async () => {
    expect(await house.journey().error('start')).toMatchObject({
      code: 'invalid_restaurant_hash',
      remedy: 'call',
      message: expect.stringContaining('nicht verfügbar'),
    });
  });
});

describe('a table that is refused', () => {
  const house = useHouse(gasthofAdler);

  async function refused(table: object, change?: object, now?: string) {
    const journey = await begin(house());
    if (change) await house().patch(change);
    if (now) await house().control('PUT', '/clock', { now });
    return journey.error('check', { ...friday, ...table });
  }
  const rooms = (change: object) => ({ rooms: { 1: change } });

  it.each<[string, string, string, object, object?]>([
    [
      'day_is_holiday',
      'date',
      'Betriebsferien',
      {},
      { holidays: [{ from: '2026-12-01', to: '2026-12-31' }] },
    ],
    ['day_is_closed', 'date', 'geschlossen', { date: '2026-12-07' }],
    ['no_past', 'date', 'Vergangenheit', { date: '2026-11-29' }],
    ['no_past_time', 'time', 'Vergangenheit', { date: '2026-12-01', time: '11:30' }],
    ['not_lunch', 'date', '+41 44 555 01 10', { time: '12:00' }, { not_lunch: ['2026-12-04'] }],
    ['not_dinner', 'date', '+41 44 555 01 10', {}, { not_dinner: ['2026-12-04'] }],
    ['too_much_people', 'party', 'maximal 10', { partySize: 11 }],
    ['no_res_time', 'date', '+41 44 555 01 10', { time: '15:00' }],
    ['invalid_promocode', 'promo', 'Promo-Code', { promoCode: 'NIX' }],
    ['nomore_person', 'time', '+41 44 555 01 10', {}, rooms({ seats: 0 })],
    ['only_person', 'time', '+41 44 555 01 10', {}, rooms({ seats: 1 })],
    ['only_persons', 'time', '+41 44 555 01 10', { partySize: 5 }, rooms({ seats: 4 })],
    [
      'no_event_capacity',
      'time',
      '+41 44 555 01 10',
      {},
      {
        event_seats: { '2026-12-04': 1 },
        rooms: { 1: { event_times: { '2026-12-04': [{ from: '18:00', to: '20:00', interval: 30 }] } } },
      },
    ],
  ])('%s asks for another %s', async (code, remedy, text, table, change) => {
    expect(await refused(table, change)).toMatchObject({
      code,
      remedy,
      message: expect.stringContaining(text),
      language: 'de',
    });
  });

  it('no_person_telefon asks for another date', async () => {
    const error = await refused(
      { date: '2026-12-01' },
      { ...rooms({ seats: 0 }), phone_unanswered: ['2026-12-01'] },
    );
    expect(error).toMatchObject({ code: 'no_person_telefon', remedy: 'date' });
    expect(error.message).toContain('Kontingent');
  });

  it('comes in the guest’s language', async () => {
    const journey = await begin(house());
    journey.language = 'fr-CH';
    await house().patch(rooms({ seats: 0 }));
    const error = await journey.error('check', friday);
    expect(error).toMatchObject({ code: 'nomore_person', language: 'fr' });
    expect(house().log.lines.at(-1)?.fields['upstream']).toMatchObject([
      { method: 'setLanguage', outcome: 'ok' },
      { method: 'setTable', outcome: 'nomore_person' },
    ]);
  });

  it('comes in our own words where the booking system does not speak the language', async () => {
    await house().patch({ languages: ['de', 'fr'] });
    const journey = house().journey();
    journey.language = 'en';
    await journey.ok('start');
    await house().patch(rooms({ seats: 0 }));
    expect(await journey.error('check', friday)).toMatchObject({
      language: 'en',
      message: expect.stringMatching(/no table left.*\+41 44 555 01 10/),
    });
    expect(house().log.lines).toContainEqual(expect.objectContaining({ level: 'warn' }));
  });

  it('is offered at up to four times nearby instead, which the guest’s own session does not hold', async () => {
    const journey = await begin(house());
    await journey.ok('check', { ...friday, time: '18:00' });
    const held = journey.session;
    const found = await journey.ok('alternatives', friday);
    expect(found).toEqual({
      slots: [
        { date: '2026-12-04', time: '18:30' },
        { date: '2026-12-04', time: '19:30' },
        { date: '2026-12-04', time: '18:00' },
        { date: '2026-12-04', time: '20:00' },
      ],
    });
    expect(journey.session).toBe(held);
    await journey.ok('guest', journey.guest());
    await journey.ok('code', { code: await house().lastCode(), repeat: false });
    expect(await house().bookings()).toMatchObject([{ time: '18:00' }]);
  });
});

describe('a room that is gone', () => {
  const house = useHouse(seehaus);

  it('asks for another one: room_not_exists', async () => {
    const journey = await begin(house());
    expect(await journey.error('room', { room: '99' })).toMatchObject({
      code: 'room_not_exists',
      remedy: 'room',
      message: expect.stringContaining('anderen Raum'),
    });
  });

  it('finds neighbours in the guest’s room only, after midnight too', async () => {
    const journey = await begin(house());
    await journey.ok('room', { room: '13' });
    const { slots } = await journey.ok('alternatives', { date: '2026-12-05', time: '00:30', partySize: 2 });
    expect(slots).toEqual([
      { date: '2026-12-05', time: '00:00' },
      { date: '2026-12-05', time: '01:00' },
      { date: '2026-12-04', time: '23:30' },
      { date: '2026-12-04', time: '23:00' },
    ]);
  });
});

describe('the choice', () => {
  const house = useHouse(zunfthaus);

  it('can’t be skipped where it must be made: choice_not_set', async () => {
    const journey = await begin(house());
    await journey.ok('check', friday);
    expect(await journey.error('choice')).toMatchObject({
      code: 'choice_not_set',
      remedy: 'choice',
      message: expect.stringContaining('wählen Sie'),
    });
    expect(await journey.error('guest', journey.guest())).toMatchObject({ code: 'choice_not_set' });
  });

  it('is passed over when the restaurant has switched it off: choice_disabled', async () => {
    const journey = await begin(house());
    await journey.ok('check', friday);
    await house().patch({ choice: null });
    expect(await journey.ok('choice', { choice: '1' })).toMatchObject({ accepted: false });
  });
});

describe('the guest’s own data', () => {
  const house = useHouse(gasthofAdler);

  it.each<[string, object, string, string, string]>([
    ['a number of another continent', { tel: '+61 412 345 678' }, 'wrong_euromobile', 'tel', 'europäischen'],
    ['a fixed line', { tel: '044 555 01 10' }, 'wrong_euromobile', 'tel', 'Mobilnummer'],
    ['no number at all', { tel: 'soon' }, 'wrong_euromobile', 'tel', 'Mobilnummer'],
    ['an address that forAtable refuses', { email: 'mia@muster' }, 'not_valid_email', 'email', 'E-Mail'],
    ['an address without @', { email: 'mia' }, 'not_valid_email', 'email', 'E-Mail'],
    ['markup as a first name', { givenName: '<b>' }, 'invalid_name', 'given-name', 'Namen'],
    ['a line break in a last name', { familyName: 'A\nB' }, 'invalid_name', 'family-name', 'Namen'],
  ])('is mended at the field: %s', async (_, change, code, field, text) => {
    const journey = await begin(house());
    await journey.ok('check', friday);
    expect(await journey.error('guest', journey.guest(change))).toMatchObject({
      code,
      field,
      remedy: 'contact',
      message: expect.stringContaining(text),
    });
  });

  it('goes to forAtable in its form: E.164, and the country of the number', async () => {
    const journey = await begin(house());
    await journey.ok('check', friday);
    await journey.ok('guest', journey.guest({ tel: '+49 1512 3456789' }));
    await journey.ok('code', { code: await house().lastCode(), repeat: false });
    expect(JSON.stringify(await house().bookings())).toContain('+4915123456789');
  });
});

describe('the code', () => {
  const house = useHouse(gasthofAdler);

  it('can be asked for again, and only the newest counts', async () => {
    const journey = await atCode(house());
    const first = await house().lastCode();
    expect(await journey.ok('new-code')).toMatchObject({ status: 'code', sentTo: '+41 79 ••• •• 67' });
    const second = await house().lastCode();
    if (first !== second) {
      expect(await journey.error('code', { code: first, repeat: false })).toMatchObject({
        code: 'wrong_code',
      });
    }
    expect(await journey.ok('code', { code: second, repeat: false })).toMatchObject({ status: 'confirmed' });
  });

  it('grows old: no_code asks for a new one', async () => {
    const journey = await atCode(house());
    const code = await house().lastCode();
    await house().control('PUT', '/clock', { advance: 11 * 60 });
    expect(await journey.error('code', { code, repeat: false })).toMatchObject({
      code: 'no_code',
      remedy: 'code',
      message: expect.stringContaining('Fordern Sie einen neuen an'),
    });
  });
});

describe('a conversation that has to begin again', () => {
  const house = useHouse(gasthofAdler);

  it.each<[string, string]>([
    ['expire', 'expired_request_hash'],
    ['forget', 'invalid_request_hash'],
  ])('after %s says so at every step: %s', async (how, code) => {
    const journey = await atCode(house());
    await house().control('POST', `/requests/${how}`);
    const steps: [string, object][] = [
      ['room', { room: '1' }],
      ['slots', { date: friday.date }],
      ['check', friday],
      ['choice', { comment: 'hello' }],
      ['guest', journey.guest()],
      ['code', { code: '1234', repeat: false }],
      ['new-code', {}],
    ];
    for (const [name, fields] of steps) {
      expect(await journey.error(name, fields)).toMatchObject({
        code,
        remedy: 'restart',
        message: expect.stringContaining('neu begonnen'),
      });
    }
  });

  it('because a step is missing: not_status_1, not_status_2', async () => {
    const journey = await atCode(house());
    await house().control('POST', '/requests/rewind', { to: 'table' });
    expect(await journey.error('code', { code: '1234', repeat: false })).toMatchObject({
      code: 'not_status_2',
      remedy: 'restart',
    });
    expect(await journey.error('new-code')).toMatchObject({ code: 'not_status_2', remedy: 'restart' });
    await house().control('POST', '/requests/rewind', { to: 'new' });
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'not_status_1',
      remedy: 'restart',
      message: expect.stringContaining('neu begonnen'),
    });
  });
});

describe('a booking that was made already', () => {
  const house = useHouse(gasthofAdler);

  it('is not made again: res_allready_done', async () => {
    const journey = await atCode(house());
    const code = await house().lastCode();
    await journey.ok('code', { code, repeat: false });
    for (const [name, fields] of [
      ['code', { code, repeat: false }],
      ['guest', journey.guest()],
    ] as const) {
      expect(await journey.error(name, fields)).toMatchObject({
        code: 'res_allready_done',
        remedy: 'pending',
        message: expect.stringContaining('schon ausgelöst'),
      });
    }
    expect(await journey.ok('code', { code, repeat: true })).toMatchObject({
      status: 'confirmed',
      booking: { reference: null, ...friday },
    });
    expect(await house().bookings()).toHaveLength(1);
  });

  it.each(['break-after', 'garbage'])('is found out when the answer is lost: %s', async (effect) => {
    const journey = await atCode(house());
    await house().control('POST', '/faults', { method: 'verifyCode', effect });
    const answer = await journey.ok('code', { code: await house().lastCode(), repeat: false });
    expect(answer).toMatchObject({ status: 'confirmed', booking: { reference: null } });
    expect(await house().bookings()).toHaveLength(1);
  });

  it('is made once when the call never took effect', async () => {
    const journey = await atCode(house());
    await house().control('POST', '/faults', { method: 'verifyCode', effect: 'break-before' });
    const answer = await journey.ok('code', { code: await house().lastCode(), repeat: false });
    expect(answer).toMatchObject({ booking: { reference: expect.stringMatching(/./) } });
    expect(await house().bookings()).toHaveLength(1);
  });

  it('is pending when nothing can be learnt', async () => {
    const journey = await atCode(house());
    await house().control('POST', '/faults', { method: 'verifyCode', effect: 'break-after', times: 2 });
    const code = await house().lastCode();
    expect(await journey.error('code', { code, repeat: false })).toMatchObject({
      code: 'outcome_unknown',
      remedy: 'pending',
      message: expect.stringContaining('nicht noch einmal'),
    });
    expect(await journey.ok('code', { code, repeat: true })).toMatchObject({ booking: { reference: null } });
  });
});

describe('an SMS whose answer is lost', () => {
  const house = useHouse(gasthofAdler);

  it('is not sent again by itself', async () => {
    const journey = await atCode(house());
    await house().control('POST', '/faults', { method: 'newCode', effect: 'break-after' });
    expect(await journey.error('new-code')).toMatchObject({ code: 'upstream_unreachable', remedy: 'wait' });
    const { messages } = (await house().control('GET', '/inbox')) as { messages: unknown[] };
    expect(messages).toHaveLength(2);
  });
});
