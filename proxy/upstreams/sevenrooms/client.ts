import type { z } from 'zod';
import type { Trace } from '../../logger.ts';
import { callNote, parseObject, send } from '../http.ts';
import type { Received } from '../http.ts';
import type { UpstreamTools } from '../upstream.ts';
import { guestPatience, readPatiently } from './patience.ts';
import type { Patience } from './patience.ts';
import type { SevenroomsSite } from './settings.ts';
import { createTokens } from './tokens.ts';
import type { Issued, Tokens } from './tokens.ts';
import { Envelope, readUtc, Token } from './wire.ts';

/** What is known of a call that didn't go well. */
export type Refused =
  /** The booking system's status, HTTP's or the body's, and its words. */
  | { kind: 'refused'; status: number; message: string }
  /** Something came back that isn't an answer, or a fault. It may have taken effect. */
  | { kind: 'unintelligible' }
  /** It surely had no effect: it never got there, or was turned away. */
  | { kind: 'unreached' }
  /** It may have taken effect. */
  | { kind: 'lost' };
export type Answer<Body> = { kind: 'ok'; body: Body } | Refused;

export interface Call<Body> {
  /** `GET` is read again where the booking system is busy; nothing else is ever repeated. */
  verb: 'GET' | 'POST' | 'PUT';
  path: string;
  /** The call in the log: the path without ids. */
  label: string;
  /** The query of a `GET`, the form of the others. */
  fields?: Readonly<Record<string, string>>;
  answer: z.ZodType<Body>;
  trace: Trace;
}

export interface TimeLimits {
  /** Milliseconds for a read, its repetitions included. */
  read: number;
  /** Milliseconds for a call that books, changes or cancels. */
  book: number;
  /** Milliseconds for which a booking whose answer was lost is looked for before it is made again. */
  settle: number;
  /** The same where it was made by another request, which may still be under way. */
  inFlight: number;
}
export const timeLimits: TimeLimits = { read: 8000, book: 15_000, settle: 2000, inFlight: 15_000 };

/** Never throws, never logs a path, a field or a body. */
export type Client = <Body>(call: Call<Body>) => Promise<Answer<Body>>;

function readAnswer<Body>(received: Received, schema: z.ZodType<Body>): Answer<Body> {
  if (received.kind !== 'received') return received;
  const body = parseObject(received.text);
  const envelope = Envelope.safeParse(body).data;
  const status = received.status >= 400 ? received.status : (envelope?.status ?? 0);
  if (status >= 200 && status < 300) {
    const read = schema.safeParse(envelope?.data ?? {});
    return read.success ? { kind: 'ok', body: read.data } : { kind: 'unintelligible' };
  }
  if (status === 429) return { kind: 'unreached' };
  if (status >= 400 && status < 500) {
    return { kind: 'refused', status, message: envelope?.message ?? '' };
  }
  return { kind: 'unintelligible' };
}

/** An answer's outcome for the log: never its words, which may quote what was sent. */
const outcomeOf = (answer: Answer<unknown>): string =>
  answer.kind === 'refused' ? `refused ${answer.status}` : answer.kind;

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };

function requestIdOf(received: Received): string | undefined {
  if (received.kind !== 'received') return undefined;
  const id = Envelope.safeParse(parseObject(received.text)).data?.requestId;
  return id && /^[\w.-]{1,64}$/.test(id) ? id : received.requestId;
}

function createCaller(
  site: SevenroomsSite,
  limits: TimeLimits,
  fetch: typeof globalThis.fetch,
  patience: Patience,
) {
  return async <Body>(
    { verb, path, label, fields = {}, answer: schema, trace }: Call<Body>,
    token?: string,
  ): Promise<Answer<Body>> => {
    const start = performance.now();
    const text = new URLSearchParams(fields).toString();
    const isRead = verb === 'GET' || token === undefined;
    const once = (limit: number) =>
      send(fetch, site.baseUrl + path + (verb === 'GET' && text ? `?${text}` : ''), {
        method: verb,
        headers: {
          ...(verb === 'GET' ? {} : formHeaders),
          ...(token === undefined ? {} : { authorization: token }),
        },
        ...(verb === 'GET' ? {} : { body: text }),
        limit,
      });
    const received = isRead ? await readPatiently(once, limits.read, patience) : await once(limits.book);
    const answer = readAnswer(received, schema);
    const note = callNote(`${verb} ${label}`, start, outcomeOf(answer), received);
    const requestId = requestIdOf(received);
    trace.calls.push(requestId ? { ...note, requestId } : note);
    return answer;
  };
}

/** The tokens of one app: sites with the same credential share theirs. */
const ofApp = new WeakMap<UpstreamTools, Map<string, Tokens<Refused>>>();

function tokensFor(
  site: SevenroomsSite,
  tools: UpstreamTools,
  signIn: (trace: Trace) => Promise<Issued | { refused: Refused }>,
) {
  const all = ofApp.get(tools) ?? new Map<string, Tokens<Refused>>();
  ofApp.set(tools, all);
  const key = JSON.stringify([site.baseUrl, site.clientId, site.clientSecret]);
  const tokens = all.get(key) ?? createTokens(signIn, tools.now);
  all.set(key, tokens);
  return tokens;
}

/** Signs in when a token is needed; a call that is refused for its token is made once more with another one. */
export function createClient(
  site: SevenroomsSite,
  limits: TimeLimits,
  tools: UpstreamTools,
  patience: Patience = guestPatience,
): Client {
  const call = createCaller(site, limits, tools.fetch, patience);
  const fields = { client_id: site.clientId, client_secret: site.clientSecret };

  async function signIn(trace: Trace): Promise<Issued | { refused: Refused }> {
    const answer = await call({ verb: 'POST', path: '/auth', label: '/auth', fields, answer: Token, trace });
    if (answer.kind === 'ok') return { token: answer.body.token, expires: readUtc(answer.body.expires) };
    // Nothing of what was to be called has been called.
    return { refused: answer.kind === 'lost' ? { kind: 'unreached' } : answer };
  }
  const tokens = tokensFor(site, tools, signIn);

  /** Without a token nothing was called: what has an effect surely had none. */
  const unsigned = ({ verb }: { verb: Call<unknown>['verb'] }, refused: Refused): Refused =>
    verb !== 'GET' && refused.kind === 'unintelligible' ? { kind: 'unreached' } : refused;

  return async (wanted) => {
    const { trace } = wanted;
    const first = await tokens.get(trace);
    if ('refused' in first) return unsigned(wanted, first.refused);
    const answer = await call(wanted, first.token);
    if (answer.kind !== 'refused' || answer.status !== 401) return answer;
    const second = await tokens.renew(first.token, trace);
    return 'refused' in second ? unsigned(wanted, second.refused) : call(wanted, second.token);
  };
}
