import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

/** What becomes of an answer's body before the proxy reads it. */
export type Rewrite = (body: Record<string, unknown>) => unknown;

/**
 * Stands between the proxy and the simulated Servio and hands everything on as it is, broken connections too, but for
 * the answers that a journey rewrites: an answer that no hotel's settings bring about, such as a price that is no number.
 */
export class RewritingProxy {
  /** Where the sandbox's Servio is. */
  target = '';
  readonly #rewrites = new Map<string, Rewrite>();
  readonly #server = createServer((asked, answer) => void this.#pass(asked, answer));

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Where the proxy finds it, once it is open. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** From now on every answer of this function is rewritten so. */
  rewrite(name: string, rewrite: Rewrite): void {
    this.#rewrites.set(name, rewrite);
  }

  stopRewriting(): void {
    this.#rewrites.clear();
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const name = asked.url?.slice(1) ?? '';
    try {
      const given = await fetch(`${this.target}/${name}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          AccessToken: String(asked.headers['accesstoken'] ?? ''),
        },
        body: await buffer(asked),
      });
      const text = await given.text();
      const rewrite = this.#rewrites.get(name);
      answer.writeHead(given.status, { 'Content-Type': given.headers.get('content-type') ?? 'text/plain' });
      answer.end(rewrite ? JSON.stringify(rewrite(JSON.parse(text) as Record<string, unknown>)) : text);
    } catch {
      // The sandbox broke the connection, or a rewrite does not fit: the proxy sees no answer.
      asked.socket.destroy();
    }
  }
}
