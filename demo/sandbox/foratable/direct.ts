import { Hono } from 'hono';
import type { NodeEnv } from '../connection.ts';
import type { Switchboard } from '../serve-call.ts';
import { escapeHtml } from '../../html.ts';
import type { System } from './system.ts';

const forms: Readonly<Record<string, { label: string; form: RegExp }>> = {
  date: { label: 'Datum', form: /^\d{4}-\d\d-\d\d$/ },
  time: { label: 'Zeit', form: /^\d\d:\d\d$/ },
  places: { label: 'Plätze', form: /^[1-9]\d*$/ },
};

/**
 * forAtable's own reservation window under `/reserve` (vendor: "Direct"): it shows what it was sent. Without a form, and where a
 * field can't be read, it begins with nothing. Where the real one goes on, this one ends.
 */
export function directWindow(system: () => System, { clock, calls }: Switchboard): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>();

  app.on(['GET', 'POST'], '/restaurant/:hash/direct', async (c) => {
    const restaurant = system().restaurants.get(c.req.param('hash'));
    const fields = c.req.method === 'POST' ? await c.req.parseBody() : {};
    const outcome = restaurant ? 'ok' : 'invalid_restaurant_hash';
    calls.record({ at: clock.now().toISOString(), method: 'Direct', fields, outcome });
    c.header('Content-Security-Policy', "default-src 'none'");
    if (!restaurant) return c.html(page('Dieses Restaurant gibt es nicht', ''), 404);
    return c.html(page(restaurant.config.name, rowsOf(fields)));
  });

  return app;
}

function rowsOf(fields: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(forms).flatMap(([name, { label, form }]) => {
    const value = fields[name];
    if (typeof value !== 'string' || !form.test(value)) return [];
    return [`<dt>${label}</dt><dd id="${name}">${escapeHtml(value)}</dd>`];
  });
  return rows.length ? `<dl>${rows.join('')}</dl>` : '<p>Datum, Zeit und Plätze sind noch zu wählen.</p>';
}

const page = (name: string, content: string): string => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>forAtable: ${escapeHtml(name)}</title>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(name)}</h1>
      ${content}
      <p>Hier ginge die Reservation bei forAtable weiter. Die Sandbox endet hier: gebucht ist nichts.</p>
    </main>
  </body>
</html>`;
