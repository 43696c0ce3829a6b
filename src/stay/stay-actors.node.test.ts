import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { CallPath, Remedy } from '../contract/index.ts';
import { failure } from '../flow/testing-chart.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { createStayActors } from './stay-actors.ts';
import { initialContext, type Renewed, type StayContext } from './stay-context.ts';
import { stayStart } from './testing.ts';

interface Sent {
  path: string;
  session?: string;
  code?: string;
}

/** A proxy that gives the session `0`, and with a company `1`; refuses a company with the remedy. */
function scriptedClient(refusal?: Remedy) {
  const sent: Sent[] = [];
  const client = {
    async call(path: CallPath, { session, code }: { session?: string; code?: string }) {
      sent.push({ path, ...(session && { session }), ...(code && { code }) });
      if (path === 'open') return { kind: 'stay', language: 'en', start: { ...stayStart, session: '0' } };
      if (refusal) throw failure(refusal, 'company_not_found');
      return { session: '1', company: { name: 'Mriya', prepayment: true } };
    },
  } as unknown as ProxyClient;
  return { client, sent };
}

const company = { name: 'Mriya', prepayment: false, code: '30012345' };

async function renew(change: Partial<StayContext>, refusal?: Remedy) {
  const { client, sent } = scriptedClient(refusal);
  const context = { ...initialContext({ language: 'en', start: stayStart }), ...change };
  const actor = createActor(createStayActors(client).renew, { input: context });
  const renewed = new Promise<Renewed>((resolve, reject) => {
    actor.subscribe({ next: ({ output }) => output && resolve(output), error: reject });
    actor.start();
  });
  return { renewed, sent };
}

describe('a renewed session', () => {
  it('is told nothing again of a guest who books for nobody else', async () => {
    const { renewed, sent } = await renew({});
    expect(await renewed).toMatchObject({ session: '0', company: null, refusal: null });
    expect(sent).toEqual([{ path: 'open' }]);
  });

  it('is told the company that holds, whatever code was typed meanwhile', async () => {
    const { draft } = initialContext({ language: 'en' });
    const { renewed, sent } = await renew({ company, draft: { ...draft, 'company-code': '1' } });
    expect(await renewed).toMatchObject({ session: '1', company: { name: 'Mriya', prepayment: true } });
    expect(sent).toEqual([{ path: 'open' }, { path: 'stay/company', session: '0', code: '30012345' }]);
  });

  it('tells of a company that is refused this time, and goes on without it', async () => {
    const { renewed } = await renew({ company }, 'promo');
    const { session, company: kept, refusal } = await renewed;
    expect([session, kept, refusal?.code]).toEqual(['0', null, 'company_not_found']);
  });

  it('fails where the company can not be asked for', async () => {
    const { renewed } = await renew({ company }, 'wait');
    await expect(renewed).rejects.toMatchObject({ remedy: 'wait' } satisfies Partial<BookingError>);
  });
});
