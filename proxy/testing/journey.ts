import type { Hono } from 'hono';
import { ErrorAnswer } from '../../src/contract/index.ts';
import type { ErrorBody } from '../../src/contract/index.ts';
import type { Route } from '../routes/call.ts';
import { routes } from '../routes/index.ts';
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

/** A guest at one site of a proxy: keeps the session, as the widget does. Every answer is held to the contract. */
export class Journey {
  readonly app: Hono<AppEnv>;
  readonly site: string;
  readonly group: Route['group'];
  language = 'de';
  session = '';

  /** @param group that a call's name is taken from, unless it is named with its own: `manage/look-up` */
  constructor(app: Hono<AppEnv>, site = 'adler', group: Route['group'] = 'table') {
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

  async error(name: string, fields: object = {}): Promise<ErrorBody> {
    const { body } = await this.call(name, fields);
    if (!('error' in body)) throw new Error(`${name} went well: ${JSON.stringify(body)}`);
    return ErrorAnswer.parse(body).error;
  }

  async call(name: string, fields: object = {}): Promise<Reply> {
    const path = name.includes('/') ? name : `${this.group}/${name}`;
    const call = routes.find((known) => `${known.group}/${known.name}` === path);
    const session = name === 'start' || call?.group === 'manage' ? {} : { session: this.session };
    const response = await this.app.request(`/v1/sites/${this.site}/${path}`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...session, language: this.language, ...fields }),
    });
    if (response.headers.get('content-type') === 'application/pdf') {
      return { status: response.status, body: { pdf: new Uint8Array(await response.arrayBuffer()) } };
    }
    const body: Record<string, unknown> = await response.json();
    const schema = 'error' in body || !response.ok ? ErrorAnswer : call?.answer;
    if (typeof schema === 'string') throw new Error(`${path} gave JSON in place of a file`);
    schema?.parse(body);
    if (typeof body['session'] === 'string') this.session = body['session'];
    return { status: response.status, body };
  }

  guest(changes: object = {}, repeat = false) {
    return { guest: { ...guest, ...changes }, repeat };
  }
}
