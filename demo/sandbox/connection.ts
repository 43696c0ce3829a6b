import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { once } from 'node:events';

export interface NodeEnv {
  Bindings: HttpBindings;
}

/** Resets the TCP connection: the caller sees it break, with no answer. */
export function breakConnection(c: Context<NodeEnv>): Response {
  c.env.incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

/** Gives no answer until the caller goes away or the sandbox is closed. */
export async function hang(c: Context<NodeEnv>): Promise<Response> {
  const { socket } = c.env.incoming;
  if (!socket.destroyed) await once(socket, 'close');
  return RESPONSE_ALREADY_SENT;
}
