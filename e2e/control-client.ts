/** The sandbox's control surface: JSON over HTTP. */
export class ControlClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws with the sandbox's own words where it refuses. */
  async send(method: string, path: string, body?: object): Promise<void> {
    await this.#ask(method, path, body);
  }

  async get(path: string): Promise<unknown> {
    return (await this.#ask('GET', path)).json();
  }

  async #ask(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(this.#url + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }
}
