import type { Hono } from 'hono';
import { calls, ErrorAnswer, OpenFailure } from '../../src/contract/index.ts';
import type { CallPath, ErrorBody } from '../../src/contract/index.ts';
import type { AppEnv } from '../http.ts';
import type { LogFields, Logger } from '../logger.ts';

export const origin = 'https://www.gasthof-adler.example';
export const sessionSecret = 'for tests only, and long enough to be taken';

export interface LogLine {
  level: 'info' | 'warn' | 'error';
  fields: LogFields;
  message: string;
}

export function createLog(): Logger & { lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (fields: LogFields, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export interface Reply<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

export const guest = {
  givenName: 'Mia',
  familyName: 'Muster',
  email: 'mia@example.ch',
  tel: '079 123 45 67',
  telCountry: 'CH',
};

type Group = 'table' | 'stay';

const isCall = (name: string): name is CallPath => Object.hasOwn(calls, name);

/** A guest at one site of a proxy: keeps the session, as the widget does. Every answer is held to the contract. */
export class Journey {
  readonly app: Hono<AppEnv>;
  readonly site: string;
  readonly group: Group;
  /** The page's; undefined where it names none. */
  language: string | undefined = 'de';
  session = '';

  /** @param group of which a call is meant by its name alone: `slots` is `table/slots` */
  constructor(app: Hono<AppEnv>, site = 'adler', group: Group = 'table') {
    this.app = app;
    this.site = site;
    this.group = group;
  }

  /** An answer that went well. Throws when it didn't, or when it breaks the contract. */
  async ok(name: string, fields: object = {}): Promise<Record<string, unknown>> {
    const { status, body } = await this.call(name, fields);
    if (status !== 200 || 'error' in body)
      throw new Error(`${name} answered ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** The venue as `open` answers it. */
  async open(): Promise<Record<string, unknown>> {
    return (await this.ok('open'))['start'] as Record<string, unknown>;
  }

  async error(name: string, fields: object = {}): Promise<ErrorBody> {
    const { body } = await this.call(name, fields);
    if (!('error' in body)) throw new Error(`${name} went well: ${JSON.stringify(body)}`);
    return ErrorAnswer.parse(body).error;
  }

  async call(name: string, fields: object = {}): Promise<Reply> {
    const path = isCall(name) ? name : `${this.group}/${name}`;
    if (!isCall(path)) throw new Error(`The contract has no call ${path}.`);
    const { request, answer } = calls[path];
    const session = 'session' in request.shape ? { session: this.session } : {};
    const response = await this.app.request(`/v1/sites/${this.site}/${path}`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'text/plain' },
      body: JSON.stringify({ ...session, language: this.language, ...fields }),
    });
    if (response.headers.get('content-type') === 'application/pdf') {
      return { status: response.status, body: { pdf: new Uint8Array(await response.arrayBuffer()) } };
    }
    const body: Record<string, unknown> = await response.json();
    const isFailure = 'error' in body || !response.ok;
    const failure = path === 'open' && 'site' in body ? OpenFailure : ErrorAnswer;
    const schema = isFailure ? failure : answer;
    if (typeof schema === 'string') throw new Error(`${path} gave JSON in place of a file`);
    schema.parse(body);
    const { session: next } = (body['start'] ?? body) as { session?: string };
    if (next !== undefined) this.session = next;
    return { status: response.status, body };
  }

  guest(changes: object = {}, repeat = false) {
    return { guest: { ...guest, ...changes }, repeat };
  }
}
