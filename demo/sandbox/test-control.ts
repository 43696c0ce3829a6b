import type { Sandbox } from './index.ts';

/** A Tuesday, 10:00 in Zürich and 11:00 in Kyiv. The fourth is a Friday, the sixth a Sunday. */
export const tuesday = new Date('2026-12-01T10:00:00+01:00');

/** For tests: a hand on the control surface. */
export class TestControl {
  readonly #url: string;

  constructor(sandbox: Sandbox) {
    this.#url = sandbox.control;
  }

  async control(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const response = await this.controlResponse(method, path, body);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
  }

  controlResponse(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#url}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** What the control surface says to a call that it refuses. */
  async problem(method: string, path: string, body: unknown): Promise<[status: number, words: string]> {
    const response = await this.controlResponse(method, path, body);
    return [response.status, ((await response.json()) as { error: string }).error];
  }
}
