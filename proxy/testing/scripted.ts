/** A booking system over HTTP whose answers a test sets; it records its requests. */

export interface Asked {
  method: string;
  fields: Record<string, unknown>;
}

/** `lost`: the connection breaks; `unreached`: it is refused; `hang`: no answer until the time is over. */
export type Scripted = object | string | 'lost' | 'unreached' | 'hang' | Response;
export type Script = Record<string, Scripted | Scripted[] | ((asked: Asked) => Scripted)>;

function connectionError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

function readFields(body: string): Record<string, unknown> {
  if (!body.startsWith('{')) return Object.fromEntries(new URLSearchParams(body));
  return JSON.parse(body) as Record<string, unknown>;
}

/**
 * The answers of a list are used in order; the last one is repeated.
 * @param well the answers to calls that are not scripted
 */
export function scriptedUpstream(script: Script, well: Script): { fetch: typeof fetch; asked: Asked[] } {
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
