import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { CallPath } from '../contract/index.ts';
import { failure } from '../flow/testing-chart.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { createTableActors } from './table-actors.ts';
import { initialContext, type Renewed, type TableContext } from './table-context.ts';
import { answers, filledDraft, plainStart, richStart, slots } from './testing.ts';

interface Sent {
  path: string;
  session?: string;
}

/** A proxy whose every answer gives another session: `1`, `2` … Refuses the call at `refused`. */
function scriptedClient(start: typeof richStart, refused?: CallPath) {
  const sent: Sent[] = [];
  const given: Partial<Record<CallPath, object>> = {
    open: { kind: 'table', language: 'en', start: { ...start, session: '0' } },
    'table/check': answers.checkSlot[1],
    'table/choice': answers.sendChoice[0],
  };
  const client = {
    async call(path: CallPath, request: { session?: string }) {
      sent.push({ path, ...(request.session && { session: request.session }) });
      if (path === refused) throw failure('time', 'time_full');
      return { ...given[path], ...(path !== 'open' && { session: String(sent.length - 1) }) };
    },
  } as unknown as ProxyClient;
  return { client, sent };
}

async function renewAt(step: string, start: typeof richStart, refused?: CallPath, told = '["1",null]') {
  const { client, sent } = scriptedClient(start, refused);
  const context: TableContext = {
    ...initialContext({ language: 'en', start, draft: filledDraft }),
    meals: slots.meals,
    step,
    told,
  };
  const actor = createActor(createTableActors(client).renew, { input: context });
  const renewed = await new Promise<Renewed>((resolve, reject) => {
    actor.subscribe({ next: ({ output }) => output && resolve(output), error: reject });
    actor.start();
  });
  return { renewed, sent };
}

describe('a renewed session', () => {
  it('has nothing replayed where the guest has only begun', async () => {
    const { sent, renewed } = await renewAt('when', richStart);
    expect(sent).toEqual([{ path: 'open' }]);
    expect(renewed.session).toBe('0');
  });

  it('has the steps behind the guest replayed in their order, each in the newest session', async () => {
    const { sent, renewed } = await renewAt('guest', richStart);
    expect(sent).toEqual([
      { path: 'open' },
      { path: 'table/check', session: '0' },
      { path: 'table/choice', session: '1' },
    ]);
    expect(renewed).toMatchObject({ session: '2', choiceOffered: true, choiceAccepted: true, refusal: null });
  });

  it('skips a step that this booking does not have, and never replays one that may book', async () => {
    const { sent } = await renewAt('code', { ...plainStart, choice: null }, undefined, '');
    expect(sent.map(({ path }) => path)).toEqual(['open', 'table/check']);
  });

  it('stops at what is refused this time, and tells it', async () => {
    const { sent, renewed } = await renewAt('guest', richStart, 'table/check');
    expect(sent.map(({ path }) => path)).toEqual(['open', 'table/check']);
    expect(renewed.refusal?.code).toBe('time_full');
    expect(renewed.session).toBe('0');
  });
});
