import type { Clock } from '../../../../demo/sandbox/index.ts';
import { wallClock } from '../../../time.ts';
import type { tableStates } from '../wire.ts';

/** The simulated restaurant: its areas, its sittings, and who has booked. */

type TableState = (typeof tableStates)[number];

export interface SoldTable {
  id: string;
  number: string;
  token: string;
  state: 'firm' | 'asked' | 'off';
  area: string;
  at: string;
  covers: number;
  who: unknown;
  note: string;
}

export type Problem =
  | 'BAD_KEY'
  | 'NO_RESTAURANT'
  | 'PAUSED'
  | 'NO_AREA'
  | 'REST_DAY'
  | 'PAST'
  | 'GONE'
  | 'TOO_MANY'
  | 'BAD_MAIL'
  | 'NO_BOOKING'
  | 'TOO_LATE';

interface Area {
  code: string;
  title: string;
  mostCovers: number;
  /** At each time. */
  seats: number;
}

const areas: readonly Area[] = [
  { code: 'in', title: 'Dining room', mostCovers: 8, seats: 16 },
  { code: 'out', title: 'Garden', mostCovers: 4, seats: 6 },
];
const sittings: Readonly<Record<string, readonly string[]>> = {
  Lunch: ['12:00', '12:30', '13:00', '13:30'],
  Dinner: ['18:00', '18:30', '19:00', '19:30', '20:00', '20:30', '21:00'],
};
/** From this party size on, bookings are requests. */
const largeParty = 7;
/** The kitchen closes soon after: such a table is given by telephone only. */
const lastTime = '21:00';
/** Monday. */
const restDay = 1;

export interface Asked {
  area: string;
  at: string;
  covers: number;
}

export function createRestaurant(clock: Clock, timeZone: string) {
  const readClock = wallClock(timeZone);
  const now = () => readClock(clock.now()).replace('T', ' ');
  const sold = new Map<string, SoldTable>();
  let last = 1041;

  const areaOf = (code: string) => areas.find((area) => area.code === code);
  const isRestDay = (day: string) => new Date(`${day}T12:00Z`).getUTCDay() === restDay % 7;

  function stateOf(area: Area, { at, covers }: Asked, instead?: string): TableState {
    const taken = [...sold.values()]
      .filter((one) => one.area === area.code && one.at === at && one.state !== 'off' && one.id !== instead)
      .reduce((sum, one) => sum + one.covers, 0);
    if (taken + covers > area.seats) return 'gone';
    if (at.endsWith(lastTime)) return 'ring';
    return covers >= largeParty ? 'ask' : 'open';
  }

  /** What the table would be booked as, or why it can't. */
  function judge(asked: Asked, instead?: string): 'firm' | 'asked' | Problem {
    const [day = '', time = ''] = asked.at.split(' ');
    const area = areaOf(asked.area);
    if (!area) return 'NO_AREA';
    if (!Number.isInteger(asked.covers) || asked.covers < 1 || asked.covers > area.mostCovers)
      return 'TOO_MANY';
    if (isRestDay(day)) return 'REST_DAY';
    if (!Object.values(sittings).flat().includes(time)) return 'GONE';
    if (asked.at <= now()) return 'PAST';
    const state = stateOf(area, asked, instead);
    if (state === 'open') return 'firm';
    return state === 'ask' ? 'asked' : 'GONE';
  }

  return {
    now,
    sold,

    describe: () => ({
      title: 'Bistro Nord',
      street: '14 Hudson Street',
      town: 'New York',
      postcode: '10013',
      country: 'US',
      phone: '+1 212 555 0142',
      lastDay: null,
      restDays: [restDay],
      shut: [`${now().slice(0, 4)}-12-25`],
      areas: areas.map(({ code, title, mostCovers }) => ({ code, title, mostCovers })),
    }),

    tables({
      area: code,
      day,
      covers,
      instead,
    }: {
      area: string;
      day: string;
      covers: number;
      instead?: string;
    }) {
      const area = areaOf(code);
      if (!area) return 'NO_AREA' as const;
      if (isRestDay(day)) return { sittings: [] };
      if (covers > area.mostCovers) return 'TOO_MANY' as const;
      return {
        sittings: Object.entries(sittings).map(([title, times]) => ({
          title,
          tables: times.map((time) => {
            const at = `${day} ${time}`;
            const state = stateOf(area, { area: code, at, covers }, instead);
            const words = state === 'ring' ? 'The kitchen closes at 21:30.' : null;
            return { at, state, words };
          }),
        })),
      };
    },

    /** Checks and takes the seats in one step. The same token gets the same booking. */
    book(asked: Asked, { token, who, note }: Pick<SoldTable, 'token' | 'who' | 'note'>): SoldTable | Problem {
      const known = [...sold.values()].find((one) => one.token === token);
      if (known) return known;
      const state = judge(asked);
      if (state !== 'firm' && state !== 'asked') return state;
      last += 1;
      const id = crypto.randomUUID();
      const made: SoldTable = { id, number: `B-${last}`, token, state, ...asked, who, note };
      sold.set(id, made);
      return made;
    },

    find: (id: string): SoldTable | Problem => sold.get(id) ?? 'NO_BOOKING',

    move(id: string, { at, covers }: Omit<Asked, 'area'>): SoldTable | Problem {
      const one = sold.get(id);
      if (!one || one.state === 'off') return 'NO_BOOKING';
      if (one.at === at && one.covers === covers) return one;
      if (one.at <= now()) return 'TOO_LATE';
      const state = judge({ area: one.area, at, covers }, id);
      if (state !== 'firm' && state !== 'asked') return state;
      Object.assign(one, { at, covers, state });
      return one;
    },

    cancel(id: string): SoldTable | Problem {
      const one = sold.get(id);
      if (!one) return 'NO_BOOKING';
      if (one.state !== 'off' && one.at <= now()) return 'TOO_LATE';
      one.state = 'off';
      return one;
    },
  };
}

export type Restaurant = ReturnType<typeof createRestaurant>;
