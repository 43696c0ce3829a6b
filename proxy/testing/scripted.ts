/** A booking system that answers what a test tells it to, and remembers what it was asked. Unless told otherwise, forAtable. */

export interface Asked {
  method: string;
  fields: Record<string, unknown>;
}

/** `lost`: the connection breaks; `unreached`: it is refused; `hang`: no answer until the time is over. */
export type Scripted = object | string | 'lost' | 'unreached' | 'hang' | Response;
export type Script = Record<string, Scripted | Scripted[] | ((asked: Asked) => Scripted)>;

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

const happy: Script = {
  initReservation: opened,
  getRestaurantInfo: opened,
  setRoom: { status: 'ok' },
  getTimesOfDate: { status: 'ok', times: week[0] ?? [] },
  setTable: { status: 'ok', choice: 'inactive' },
  setChoice: { status: 'ok' },
  setGuest: codeSent,
  verifyCode: booked,
  newCode: { status: 'ok' },
  setLanguage: { status: 'ok' },
};

function connectionError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

function readFields(body: string): Record<string, unknown> {
  if (!body.startsWith('{')) return Object.fromEntries(new URLSearchParams(body));
  return JSON.parse(body) as Record<string, unknown>;
}

/**
 * A list is used up from the front, its last answer stays. What isn't scripted goes well.
 * @param well what goes well, of which system
 */
export function scriptedUpstream(
  script: Script = {},
  well: Script = happy,
): { fetch: typeof fetch; asked: Asked[] } {
  const asked: Asked[] = [];
  const answers: Script = { ...well, ...script };

  function next(call: Asked): Scripted {
    const entry = answers[call.method] ?? '';
    if (typeof entry === 'function') return entry(call);
    if (!Array.isArray(entry)) return entry;
    const [first = ''] = entry;
    if (entry.length > 1) answers[call.method] = entry.slice(1);
    return first;
  }

  const scriptedFetch: typeof fetch = async (input, init) => {
    const method = String(input).split('/').at(-1) ?? '';
    const call = { method, fields: readFields(String(init?.body)) };
    asked.push(call);
    const answer = next(call);
    if (answer === 'lost') throw connectionError('ECONNRESET');
    if (answer === 'unreached') throw connectionError('ECONNREFUSED');
    if (answer === 'hang') {
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    }
    if (answer instanceof Response) return answer.clone() as Response;
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };
  return { fetch: scriptedFetch, asked };
}
