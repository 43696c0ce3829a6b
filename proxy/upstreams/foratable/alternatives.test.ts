import { describe, expect, it } from 'vitest';
import { open, wanted } from './testing/conversation.ts';
import { opened, refusal } from './testing/scripted.ts';

describe('alternatives', () => {
  it('are asked for in a conversation of their own, the nearest eight at most', async () => {
    const times = Array(7).fill([{ from: '18:00', to: '22:00', interval: 15 }]);
    const again = { ...opened, request_hash: 'c'.repeat(32), rooms: [{ ...opened.rooms[0], times }] };
    const { journey, upstream, asked } = open({
      initReservation: [opened, again],
      setTable: refusal(41, 'only_person'),
    });
    await journey.open();
    expect(await journey.ok('alternatives', wanted({ promoCode: 'X' }))).toEqual({ slots: [] });
    expect(asked().slice(1)).toEqual(['initReservation', ...Array<string>(8).fill('setTable')]);
    const probes = upstream.asked.slice(2).map(({ fields }) => fields);
    expect(new Set(probes.map(({ request_hash }) => request_hash))).toEqual(new Set([again.request_hash]));
    expect(probes.every(({ person, promocode }) => person === '2' && promocode === 'X')).toBe(true);
    expect(probes.map(({ time }) => time)).toEqual([
      '18:45',
      '19:15',
      '18:30',
      '19:30',
      '18:15',
      '19:45',
      '18:00',
      '20:00',
    ]);
  });

  it('end at once when no other time could help', async () => {
    const { journey, asked } = open({ setTable: refusal(43, 'too_much_people') });
    await journey.open();
    expect(await journey.ok('alternatives', wanted())).toEqual({ slots: [] });
    expect(asked().slice(1)).toEqual(['initReservation', 'setTable']);
  });

  describe.each([
    [
      'lunch',
      36,
      'not_lunch',
      '12:00',
      (time: string) => time < '16:00',
      ['18:00', '18:30', '19:00', '19:30'],
    ],
    [
      'dinner',
      37,
      'not_dinner',
      '19:00',
      (time: string) => time >= '16:00',
      ['13:00', '12:30', '12:00', '11:30'],
    ],
  ] as const)('where there is no %s that day', (_, number, key, time, isOfMeal, other) => {
    const script = (windows: object[]) => ({
      initReservation: { ...opened, rooms: [{ ...opened.rooms[0], times: Array(7).fill(windows) }] },
      setTable: ({ fields }: { fields: Record<string, unknown> }) =>
        isOfMeal(String(fields.time)) ? refusal(number, key) : { status: 'ok' },
    });
    const noon = { from: '11:30', to: '13:00', interval: 30 };
    const evening = { from: '18:00', to: '21:30', interval: 30 };

    it('are of the other meal, and the refused one is asked for once', async () => {
      const { journey, upstream } = open(script([noon, evening]));
      await journey.open();
      const { slots } = await journey.ok('alternatives', wanted({ time }));
      expect((slots as { time: string }[]).map((slot) => slot.time)).toEqual(other);
      const probes = upstream.asked.filter(({ method }) => method === 'setTable');
      expect(probes.filter(({ fields }) => isOfMeal(String(fields.time)))).toHaveLength(1);
    });

    it('are of the other meal also where one window goes on all day', async () => {
      const { journey } = open(script([{ from: '11:00', to: '22:00', interval: 15 }]));
      await journey.open();
      const { slots } = await journey.ok('alternatives', wanted({ time }));
      expect(slots).toHaveLength(4);
    });
  });

  it('have no word of the search in them', async () => {
    const { journey } = open();
    await journey.open();
    const { slots } = await journey.ok('alternatives', wanted());
    for (const slot of slots as object[]) {
      expect(Object.keys(slot).sort()).toEqual(['date', 'offer', 'state', 'time']);
    }
  });

  it('are those found so far when a probe is lost', async () => {
    const { journey } = open({ setTable: [{ status: 'ok' }, { status: 'ok' }, 'lost'] });
    await journey.open();
    expect(await journey.ok('alternatives', wanted())).toMatchObject({
      slots: [
        { date: '2026-12-04', time: '18:30', state: 'free' },
        { date: '2026-12-04', time: '19:30', state: 'free' },
      ],
    });
  });

  it('are looked for no longer than the guest can wait', async () => {
    const { journey, asked } = open({}, {}, 0);
    await journey.open();
    expect(await journey.ok('alternatives', wanted())).toEqual({ slots: [] });
    expect(asked().slice(1)).toEqual(['initReservation']);
  });

  it('can’t be found when the booking system can’t be reached', async () => {
    const { journey } = open({ initReservation: [opened, 'lost'] });
    await journey.open();
    expect(await journey.error('alternatives', wanted())).toMatchObject({ code: 'upstream_unreachable' });
  });
});
