import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the least possible start consists of, in bytes. */
export interface FloorSize {
  /** On the wire. */
  script: number;
  answer: number;
}

export interface Floor {
  /** The page, for a size of its own. */
  url(size: FloorSize): string;
  close(): Promise<void>;
}

/** In the floor's page: the call, once the script is there; then it counts as ready as soon as that is painted. */
const call = `
const at = new URL(import.meta.url);
const answer = await fetch(new URL('/call?size=' + at.searchParams.get('answer'), at), { method: 'POST', body: '{}' });
await answer.text();
const host = document.querySelector('booking-widget');
host.setAttribute('step', 'ready');
host.dispatchEvent(new Event('booking-ready', { bubbles: true }));
`;

/** Text of so many bytes that nothing packs. */
const padding = (bytes: number) =>
  randomBytes(Math.ceil(bytes)).toString('base64').slice(0, Math.max(0, bytes));

const listen = async (listener: RequestListener): Promise<{ server: Server; origin: string }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

/**
 * Serves the floor that the widget's start is measured against: a page with one module script from another origin, which
 * then makes one call there that needs no preflight. Both weigh what the widget's own do; neither does anything else.
 */
export async function startFloor(): Promise<Floor> {
  const api = await listen(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://floor');
    const isScript = pathname === '/script.js';
    const size = Number(searchParams.get(isScript ? 'script' : 'size'));
    const body = isScript ? `${call}//${padding(size - call.length - 2)}` : padding(size);
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'application/json',
      'Content-Length': body.length,
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  });
  const pages = await listen(({ url = '/' }, response) => {
    const { search } = new URL(url, 'http://floor');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html>
<html lang="de">
  <head>
    <title>Floor</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="${api.origin}/script.js${search.replaceAll('&', '&amp;')}"></script>
  </head>
  <body>
    <main>
      <h1>Booking</h1>
      <booking-widget><a href="tel:+41445550000">044 555 00 00</a></booking-widget>
    </main>
  </body>
</html>`);
  });
  const servers = [api.server, pages.server];
  return {
    url: ({ script, answer }) => `${pages.origin}/?script=${script}&answer=${answer}`,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
