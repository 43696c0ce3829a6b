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
