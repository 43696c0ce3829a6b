import { describe, expect, it } from 'vitest';
import { menu, open, wanted } from './testing/conversation.ts';
import { opened } from './testing/scripted.ts';
import { isChoiceTime, packTimes } from './choice.ts';

describe('the choice', () => {
  const offered = async (setTable: object, choice: unknown = menu, time = '19:00') => {
    const { journey } = open({
      initReservation: { ...opened, choice },
      setTable: { status: 'ok', ...setTable },
    });
    await journey.open();
    return (await journey.ok('check', wanted({ time })))['choiceOffered'];
  };

  it('is offered when setTable says so', async () => {
    expect(await offered({ choice: 'active' }, menu, '12:00')).toBe(true);
    expect(await offered({ choice: 'inactive' })).toBe(false);
  });

  it('is offered by its times when setTable says nothing', async () => {
    expect(await offered({})).toBe(true);
    expect(await offered({}, menu, '12:00')).toBe(false);
    expect(await offered({}, { ...menu, times: undefined }, '12:00')).toBe(true);
  });

  it('is not offered where the restaurant has none', async () => {
    expect(await offered({ choice: 'active' }, null)).toBe(false);
    expect(await offered({ choice: 'active' }, { ...menu, options: [] })).toBe(false);
  });

  it('keeps its times small, windows over midnight included', () => {
    const dates = ['2026-12-11', '2026-12-04', '2026-12-12', '2026-11-01'];
    const packed = packTimes(
      dates.map((date) => ({ date, from: 22 * 60, to: 60 })),
      '2026-12-01',
    );
    expect(packed).toEqual([[1320, 60, 20791, 7, 1]]);
    const at = (date: string, time: string) => isChoiceTime(packed, { date, time });
    expect([at('2026-12-04', '22:00'), at('2026-12-05', '01:00'), at('2026-12-12', '00:30')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([at('2026-12-04', '21:59'), at('2026-12-05', '01:01'), at('2026-12-04', '00:30')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
