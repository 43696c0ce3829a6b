import type { Hono } from 'hono';
import type { z } from 'zod';
import { calls, ErrorAnswer, OpenFailure } from '../../../src/contract/index.ts';
import type { AnswerOf, CallPath, ErrorBody, Guest, OpenAnswer } from '../../../src/contract/index.ts';
import type { AppEnv } from '../../http.ts';

export interface Place {
  app: Hono<AppEnv>;
  site: string;
  origin: string;
}

type JsonPath = Exclude<CallPath, 'manage/document'>;

function takesSession(path: CallPath): boolean {
  return 'session' in calls[path].request.shape;
}

/**
 * A guest before a proxy, who knows nothing but the contract: sends requests by its list of calls, holds every answer to
 * its schema, and keeps the newest session.
 */
export class Conversation {
  readonly #at: Place;
  language: string;
  session = '';
  /** All that the proxy has answered, as text. */
  readonly heard: string[] = [];

  constructor(at: Place, language: string) {
    this.#at = at;
    this.language = language;
  }

  /** What went well. Throws where it didn't. */
  async ok<Path extends JsonPath>(path: Path, fields: object = {}): Promise<AnswerOf<Path>> {
    const answer = await this.call(path, fields);
    if ('error' in answer) throw new Error(`${path} was refused: ${JSON.stringify(answer.error)}`);
    return answer.ok;
  }

  /** Why it was refused. Throws where it wasn't. */
  async refused(path: JsonPath, fields: object = {}): Promise<ErrorBody> {
    const answer = await this.call(path, fields);
    if (!('error' in answer)) throw new Error(`${path} went well: ${JSON.stringify(answer.ok)}`);
    return answer.error;
  }

  async call<Path extends JsonPath>(
    path: Path,
    fields: object = {},
  ): Promise<{ ok: AnswerOf<Path> } | { error: ErrorBody }> {
    const session = takesSession(path) ? { session: this.session } : {};
    const response = await this.post(path, { ...session, language: this.language, ...fields });
    const text = await response.text();
    this.heard.push(text);
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'error' in body) {
      const schema = path === 'open' && 'site' in body ? OpenFailure : ErrorAnswer;
      return { error: schema.parse(body).error };
    }
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${text}`);
    // TypeScript doesn't follow a schema through the list by a type parameter.
    const schema = calls[path].answer as unknown as z.ZodType<AnswerOf<Path> & object>;
    const answer = schema.parse(body);
    this.#keepSession(answer);
    return { ok: answer };
  }

  post(path: CallPath, body: object): Promise<Response> | Response {
    const { app, site, origin } = this.#at;
    return app.request(`/v1/sites/${site}/${path}`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'text/plain' },
      body: JSON.stringify(body),
    });
  }

  /** A file that an answer points to, as text. */
  async file(path: string): Promise<string> {
    const response = await this.#at.app.request(path);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${text}`);
    this.heard.push(text);
    return text;
  }

  #keepSession(answer: object): void {
    const from = 'start' in answer ? (answer as OpenAnswer).start : answer;
    if ('session' in from && typeof from.session === 'string') this.session = from.session;
  }
}

export const someGuest: Guest = {
  givenName: 'Mia',
  familyName: 'Zumsteg',
  email: 'mia.zumsteg@example.ch',
  tel: '+41 79 555 01 67',
  telCountry: 'CH',
};
