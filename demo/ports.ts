import type { Server } from 'node:http';

/**
 * Lets a server listen on a port of this machine, or on the next free one after it. Port 0 asks for any.
 * @returns the port it got
 * @throws what the server threw, if that was not "in use", or no port near is free
 */
export async function listenNear(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  const last = port === 0 ? 0 : port + 50;
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(server, candidate, host);
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || candidate >= last) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
