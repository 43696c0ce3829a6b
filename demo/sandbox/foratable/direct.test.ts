import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../index.ts';
import { gasthofAdler } from './restaurants/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const windowOf = (hash: string, fields?: Record<string, string>) =>
  fetch(`${sandbox.url}/reserve/restaurant/${hash}/direct`, {
    method: fields ? 'POST' : 'GET',
    ...(fields && { body: new URLSearchParams(fields) }),
  });

describe('Direct', () => {
  it('shows date, time and places that the form has brought', async () => {
    const fields = { date: '2026-12-04', time: '19:00', places: '4' };
    const answer = await windowOf(gasthofAdler.restaurantHash, fields);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await answer.text();
    expect(html).toContain(gasthofAdler.name);
    for (const [name, value] of Object.entries(fields))
      expect(html).toContain(`<dd id="${name}">${value}</dd>`);
    const calls = (await (await fetch(`${sandbox.control}/calls`)).json()) as { last: object[] };
    expect(calls.last[0]).toMatchObject({ method: 'Direct', fields, outcome: 'ok' });
  });

  it('knows no person: that is the API’s word', async () => {
    const html = await (await windowOf(gasthofAdler.restaurantHash, { person: '4' })).text();
    expect(html).toContain('noch zu wählen');
  });

  it('opens without a form, and takes nothing that is none of its values', async () => {
    for (const fields of [undefined, { date: '<b>', time: '7', places: '0' }]) {
      const html = await (await windowOf(gasthofAdler.restaurantHash, fields)).text();
      expect(html).toContain('noch zu wählen');
      expect(html).not.toContain('<b>');
    }
  });

  it('knows no other restaurant', async () => {
    expect((await windowOf('0'.repeat(32))).status).toBe(404);
  });
});
