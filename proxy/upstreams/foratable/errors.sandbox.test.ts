import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gasthofAdler, seehaus, zunfthaus } from '../../../demo/sandbox/index.ts';
import type { Journey } from '../../testing/journey.ts';
import { table as friday, wanted } from './testing/conversation.ts';
import { openRestaurant } from './testing/sandbox.ts';
import type { SandboxedRestaurant } from './testing/sandbox.ts';

/** Every error of the vendor's page, met as a guest meets it: through the proxy, from the sandbox. */

/** The proxy's own: the vendor's opens personal data. */
const ownReference = expect.stringMatching(/^b-[2-9a-z]{8}$/);

/** Tuesday noon in Zurich. */
const tuesday = '2026-12-01T11:00:00Z';

function useRestaurant(seed: typeof gasthofAdler) {
  let restaurant: SandboxedRestaurant;
  beforeAll(async () => {
    restaurant = await openRestaurant(seed);
  });
  beforeEach(async () => {
    await restaurant.control('POST', '/reset');
    await restaurant.control('PUT', '/clock', { now: tuesday });
    restaurant.log.lines.length = 0;
  });
  afterAll(() => restaurant.close());
  return () => restaurant;
}

async function begin(restaurant: SandboxedRestaurant): Promise<Journey> {
  const journey = restaurant.journey();
  await journey.open();
  return journey;
}

async function atCode(restaurant: SandboxedRestaurant): Promise<Journey> {
  const journey = await begin(restaurant);
  await journey.ok('check', wanted());
  await journey.ok('guest', journey.guest());
  return journey;
}

describe('a restaurant that takes no bookings now', () => {
  const restaurant = useRestaurant(gasthofAdler);

  it.each([
    ['blocked', 'venue_blocked', 'keine Online-Buchungen an'],
    ['not_enabled', 'booking_disabled', '+41 44 555 01 10'],
    ['closed', 'venue_closed', 'geschlossen'],
    ['holiday', 'venue_on_holiday', 'Betriebsferien'],
    ['no_intime', 'outside_booking_hours', 'später noch einmal'],
  ])('says why, and gives the telephone: %s', async (status, code, text) => {
    await restaurant().patch({ status });
    expect(await restaurant().journey().error('open')).toMatchObject({
      code,
      remedy: 'call',
      message: expect.stringContaining(text),
      language: 'de',
      phone: '+41 44 555 01 10',
    });
  });

  it('says when it opens again where it is closed today: not on the Monday that it never opens', async () => {
    await restaurant().control('PUT', '/clock', { now: '2026-12-06T11:00:00Z' });
    await restaurant().patch({ status: 'closed' });
    const { message } = await restaurant().journey().error('open');
    expect(message).toContain('heute geschlossen');
    expect(message).toContain('Nächster offener Tag: Dienstag, 8. Dezember.');
    await restaurant().control('POST', '/faults', { method: 'getRestaurantInfo', effect: 'break-before' });
    expect((await restaurant().journey().error('open')).message).not.toContain('Dezember');
  });

  it('keeps the operator’s mistakes from the guest, and shouts them in the log', async () => {
    await restaurant().patch({ credentials: { password: 'another' } });
    expect(await restaurant().journey().error('open')).toMatchObject({
      code: 'credentials_refused',
      remedy: 'call',
      message: expect.stringMatching(/im Moment nicht buchen.*\+41 44 555 01 10/),
    });
    expect(restaurant().log.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        fields: expect.objectContaining({ code: 'credentials_refused' }),
      }),
    );
  });
});

describe('a restaurant the booking system does not know', () => {
  let restaurant: SandboxedRestaurant;
  beforeAll(async () => {
    restaurant = await openRestaurant(gasthofAdler, { site: { restaurantHash: 'f'.repeat(32) } });
  });
  afterAll(() => restaurant.close());

  it('is not available to the guest', async () => {
    expect(await restaurant.journey().error('open')).toMatchObject({
      code: 'venue_unknown',
      remedy: 'call',
      message: expect.stringContaining('im Moment nicht buchen'),
    });
  });
});

describe('a table that is refused', () => {
  const restaurant = useRestaurant(gasthofAdler);

  async function refused(table: Parameters<typeof wanted>[0], change?: object, now?: string) {
    const journey = await begin(restaurant());
    if (change) await restaurant().patch(change);
    if (now) await restaurant().control('PUT', '/clock', { now });
    return journey.error('check', wanted(table));
  }
  const rooms = (change: object) => ({ rooms: { 1: change } });

  it.each<[string, string, string, object, object?]>([
    [
      'date_on_holiday',
      'date',
      'Betriebsferien',
      {},
      { holidays: [{ from: '2026-12-01', to: '2026-12-31' }] },
    ],
    ['date_closed', 'date', 'geschlossen', { date: '2026-12-07' }],
    ['date_in_past', 'date', 'Vergangenheit', { date: '2026-11-29' }],
    ['time_in_past', 'time', 'Vergangenheit', { date: '2026-12-01', time: '11:30' }],
    ['lunch_unavailable', 'time', '+41 44 555 01 10', { time: '12:00' }, { not_lunch: ['2026-12-04'] }],
    ['dinner_unavailable', 'time', '+41 44 555 01 10', {}, { not_dinner: ['2026-12-04'] }],
    ['party_too_large', 'party', 'maximal 10', { partySize: 11 }],
    ['date_unavailable', 'date', '+41 44 555 01 10', { time: '15:00' }],
    ['promo_code_invalid', 'promo', 'Promo-Code', { promoCode: 'NIX' }],
    ['time_full', 'time', '+41 44 555 01 10', {}, rooms({ seats: 0 })],
    ['one_seat_left', 'time', '+41 44 555 01 10', {}, rooms({ seats: 1 })],
    ['few_seats_left', 'time', '+41 44 555 01 10', { partySize: 5 }, rooms({ seats: 4 })],
    [
      'event_full',
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

  it('date_full asks for another date', async () => {
    const error = await refused(
      { date: '2026-12-01' },
      { ...rooms({ seats: 0 }), phone_unanswered: ['2026-12-01'] },
    );
    expect(error).toMatchObject({ code: 'date_full', remedy: 'date' });
    expect(error.message).toContain('Kontingent');
  });

  it('comes in the guest’s language', async () => {
    const journey = await begin(restaurant());
    journey.language = 'fr-CH';
    await restaurant().patch(rooms({ seats: 0 }));
    const error = await journey.error('check', wanted());
    expect(error).toMatchObject({ code: 'time_full', language: 'fr' });
    expect(restaurant().log.lines.at(-1)?.fields['upstream']).toMatchObject([
      { method: 'setLanguage', outcome: 'ok' },
      { method: 'setTable', outcome: 'nomore_person' },
    ]);
  });

  it('comes in our own words where the booking system does not speak the language', async () => {
    await restaurant().patch({ languages: ['de', 'fr'] });
    const journey = restaurant().journey();
    journey.language = 'en';
    await journey.open();
    await restaurant().patch(rooms({ seats: 0 }));
    expect(await journey.error('check', wanted())).toMatchObject({
      language: 'en',
      message: expect.stringMatching(/no table left.*\+41 44 555 01 10/),
    });
    expect(restaurant().log.lines).toContainEqual(expect.objectContaining({ level: 'warn' }));
  });

  it('is offered at up to four times nearby instead, which the guest’s own session does not hold', async () => {
    const journey = await begin(restaurant());
    await journey.ok('check', wanted({ time: '18:00' }));
    const held = journey.session;
    const found = await journey.ok('alternatives', wanted());
    expect(found).toMatchObject({
      slots: [
        { date: '2026-12-04', time: '18:30' },
        { date: '2026-12-04', time: '19:30' },
        { date: '2026-12-04', time: '18:00' },
        { date: '2026-12-04', time: '20:00' },
      ],
    });
    expect(journey.session).toBe(held);
    await journey.ok('guest', journey.guest());
    await journey.ok('code', { code: await restaurant().lastCode(), repeat: false });
    expect(await restaurant().bookings()).toMatchObject([{ time: '18:00' }]);
  });
});

describe('a room that is gone', () => {
  const restaurant = useRestaurant(seehaus);

  it('asks for another one: place_unavailable', async () => {
    const journey = await begin(restaurant());
    const question = { place: '99', date: '2026-12-04', partySize: 2 };
    expect(await journey.error('slots', question)).toMatchObject({
      code: 'place_unavailable',
      remedy: 'room',
      message: expect.stringContaining('anderen Raum'),
    });
  });

  it('finds neighbours in the guest’s room only, after midnight too', async () => {
    const journey = await begin(restaurant());
    const late = wanted({ place: '13', date: '2026-12-05', time: '00:30' });
    const { slots } = await journey.ok('alternatives', late);
    expect(slots).toMatchObject([
      { date: '2026-12-05', time: '00:00' },
      { date: '2026-12-05', time: '01:00' },
      { date: '2026-12-04', time: '23:30' },
      { date: '2026-12-04', time: '23:00' },
    ]);
  });
});

describe('the choice', () => {
  const restaurant = useRestaurant(zunfthaus);

  it('can’t be skipped where it must be made: choice_required', async () => {
    const journey = await begin(restaurant());
    await journey.ok('check', wanted({ place: '21' }));
    expect(await journey.error('choice')).toMatchObject({
      code: 'choice_required',
      remedy: 'choice',
      message: expect.stringContaining('wählen Sie'),
    });
    expect(await journey.error('guest', journey.guest())).toMatchObject({ code: 'choice_required' });
  });

  it('is passed over when the restaurant has switched it off: choice_disabled', async () => {
    const journey = await begin(restaurant());
    await journey.ok('check', wanted({ place: '21' }));
    await restaurant().patch({ choice: null });
    expect(await journey.ok('choice', { choice: '1' })).toMatchObject({ accepted: false });
  });
});

describe('the guest’s own data', () => {
  const restaurant = useRestaurant(gasthofAdler);

  it.each<[string, object, string, string, string]>([
    ['a number of another continent', { tel: '+61 412 345 678' }, 'phone_invalid', 'tel', 'europäischen'],
    ['a fixed line', { tel: '044 555 01 10' }, 'phone_invalid', 'tel', 'Handynummer'],
    ['no number at all', { tel: 'soon' }, 'phone_invalid', 'tel', 'Handynummer'],
    ['an address that forAtable refuses', { email: 'mia@muster' }, 'email_invalid', 'email', 'E-Mail'],
    ['an address without @', { email: 'mia' }, 'email_invalid', 'email', 'E-Mail'],
    ['markup as a first name', { givenName: '<b>' }, 'name_invalid', 'given-name', 'Namen'],
    ['a line break in a last name', { familyName: 'A\nB' }, 'name_invalid', 'family-name', 'Namen'],
  ])('is mended at the field: %s', async (_, change, code, field, text) => {
    const journey = await begin(restaurant());
    await journey.ok('check', wanted());
    expect(await journey.error('guest', journey.guest(change))).toMatchObject({
      code,
      field,
      remedy: 'contact',
      message: expect.stringContaining(text),
    });
  });

  it('goes to forAtable in its form: E.164, and the country of the number', async () => {
    const journey = await begin(restaurant());
    await journey.ok('check', wanted());
    await journey.ok('guest', journey.guest({ tel: '+49 1512 3456789' }));
    await journey.ok('code', { code: await restaurant().lastCode(), repeat: false });
    expect(JSON.stringify(await restaurant().bookings())).toContain('+4915123456789');
  });
});

describe('the code', () => {
  const restaurant = useRestaurant(gasthofAdler);

  it('can be asked for again, and only the newest counts', async () => {
    const journey = await atCode(restaurant());
    const first = await restaurant().lastCode();
    expect(await journey.ok('new-code')).toMatchObject({ status: 'code', sentTo: '+41 79 ••• •• 67' });
    const second = await restaurant().lastCode();
    if (first !== second) {
      expect(await journey.error('code', { code: first, repeat: false })).toMatchObject({
        code: 'code_wrong',
      });
    }
    expect(await journey.ok('code', { code: second, repeat: false })).toMatchObject({ status: 'confirmed' });
  });

  it('grows old: code_missing asks for a new one', async () => {
    const journey = await atCode(restaurant());
    const code = await restaurant().lastCode();
    await restaurant().control('PUT', '/clock', { advance: 11 * 60 });
    expect(await journey.error('code', { code, repeat: false })).toMatchObject({
      code: 'code_missing',
      remedy: 'code',
      message: expect.stringContaining('Fordern Sie einen neuen an'),
    });
  });
});

describe('a conversation that has to begin again', () => {
  const restaurant = useRestaurant(gasthofAdler);

  it.each<[string, string]>([
    ['expire', 'conversation_expired'],
    ['forget', 'conversation_unknown'],
  ])('after %s says so at every step: %s', async (how, code) => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', `/requests/${how}`);
    const steps: [string, object][] = [
      ['slots', { place: '1', date: friday.date, partySize: 2 }],
      ['check', wanted()],
      ['choice', { comment: 'hello' }],
      ['guest', journey.guest()],
      ['code', { code: '1234', repeat: false }],
      ['new-code', {}],
    ];
    for (const [name, fields] of steps) {
      expect(await journey.error(name, fields)).toMatchObject({
        code,
        remedy: 'restart',
        message: expect.stringContaining('beginnen Sie nochmals'),
      });
    }
  });

  it('because a step is missing: step_missing', async () => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', '/requests/rewind', { to: 'table' });
    expect(await journey.error('code', { code: '1234', repeat: false })).toMatchObject({
      code: 'step_missing',
      remedy: 'restart',
    });
    expect(await journey.error('new-code')).toMatchObject({ code: 'step_missing', remedy: 'restart' });
    await restaurant().control('POST', '/requests/rewind', { to: 'new' });
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'step_missing',
      remedy: 'restart',
      message: expect.stringContaining('beginnen Sie nochmals'),
    });
  });
});

describe('a booking that was made already', () => {
  const restaurant = useRestaurant(gasthofAdler);

  it('is not made again: already_booked', async () => {
    const journey = await atCode(restaurant());
    const code = await restaurant().lastCode();
    await journey.ok('code', { code, repeat: false });
    for (const [name, fields] of [
      ['code', { code, repeat: false }],
      ['guest', journey.guest()],
    ] as const) {
      expect(await journey.error(name, fields)).toMatchObject({
        code: 'already_booked',
        remedy: 'pending',
        message: expect.stringContaining('schon gebucht'),
      });
    }
    expect(await journey.ok('code', { code, repeat: true })).toMatchObject({
      status: 'confirmed',
      booking: { reference: ownReference, ...friday },
    });
    expect(await restaurant().bookings()).toHaveLength(1);
  });

  it.each(['break-after', 'garbage'])('is found out when the answer is lost: %s', async (effect) => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', '/faults', { method: 'verifyCode', effect });
    const answer = await journey.ok('code', { code: await restaurant().lastCode(), repeat: false });
    expect(answer).toMatchObject({ status: 'confirmed', booking: { reference: ownReference } });
    expect(await restaurant().bookings()).toHaveLength(1);
  });

  it('is made once when the call never took effect', async () => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', '/faults', { method: 'verifyCode', effect: 'break-before' });
    const answer = await journey.ok('code', { code: await restaurant().lastCode(), repeat: false });
    expect(answer).toMatchObject({ booking: { reference: ownReference } });
    expect(await restaurant().bookings()).toHaveLength(1);
  });

  it('is none where a gateway turned it away (429): it may be tried again', async () => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', '/faults', { method: 'verifyCode', effect: 'http-429' });
    const code = await restaurant().lastCode();
    expect(await journey.error('code', { code, repeat: false })).toMatchObject({
      code: 'upstream_unreachable',
      remedy: 'wait',
    });
    expect(await restaurant().bookings()).toHaveLength(0);
    await journey.ok('code', { code, repeat: false });
    expect(await restaurant().bookings()).toHaveLength(1);
  });

  it('is pending when nothing can be learnt', async () => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', '/faults', { method: 'verifyCode', effect: 'break-after', times: 2 });
    const code = await restaurant().lastCode();
    expect(await journey.error('code', { code, repeat: false })).toMatchObject({
      code: 'outcome_unknown',
      remedy: 'pending',
      message: expect.stringContaining('nicht nochmals'),
    });
    expect(await journey.ok('code', { code, repeat: true })).toMatchObject({
      booking: { reference: ownReference },
    });
  });
});

describe('an SMS whose answer is lost', () => {
  const restaurant = useRestaurant(gasthofAdler);

  it('is not sent again by itself', async () => {
    const journey = await atCode(restaurant());
    await restaurant().control('POST', '/faults', { method: 'newCode', effect: 'break-after' });
    expect(await journey.error('new-code')).toMatchObject({ code: 'upstream_unreachable', remedy: 'wait' });
    const { messages } = (await restaurant().control('GET', '/inbox')) as { messages: unknown[] };
    expect(messages).toHaveLength(2);
  });
});
