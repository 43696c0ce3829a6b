import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { CallLog } from './calls.ts';
import type { Clock } from './clock.ts';
import { faultEffects } from './faults.ts';
import type { Faults } from './faults.ts';
import { phoneDigits } from './inbox.ts';
import type { Inbox, Sms } from './inbox.ts';
import { readJson } from './json-body.ts';

export interface ControlOptions {
  clock: Clock;
  faults: Faults;
  inbox: Inbox;
  calls: CallLog;
  /** Methods that a fault can hit. */
  methodNames: readonly string[];
  /** Everything back as it was at the start. */
  reset: () => void;
}

const ClockChange = z
  .strictObject({
    now: z.iso
      .datetime({ offset: true, error: 'takes an instant such as 2026-12-04T18:20:00+01:00' })
      .optional(),
    advance: z.number('takes seconds').optional(),
    reset: z.literal(true, 'takes true').optional(),
  })
  .refine((change) => Object.keys(change).length === 1, 'takes one of now, advance, reset');

const faultSchema = (methodNames: readonly string[]) =>
  z
    .strictObject({
      method: z
        .string('takes the name of a method, or *')
        .refine(
          (name) => name === '*' || methodNames.includes(name),
          `takes * or one of ${methodNames.join(', ')}`,
        ),
      effect: z.enum(faultEffects, `takes one of ${faultEffects.join(', ')}`),
      delay: z.number('takes milliseconds').nonnegative('takes milliseconds').default(0),
      times: z.int('takes a whole number from 1').positive('takes a whole number from 1').default(1),
      retryAfter: z.int('takes seconds').nonnegative('takes seconds').optional(),
    })
    .refine(({ effect, delay }) => effect !== 'delay' || delay > 0, {
      path: ['delay'],
      message: 'takes milliseconds; effect delay needs it',
    });

/** What tests, integrators and the demo's phone use; the same for every simulated system. */
export function control({ clock, faults, inbox, calls, methodNames, reset }: ControlOptions): Hono {
  const app = new Hono();
  const Fault = faultSchema(methodNames);

  app.get('/clock', (c) => c.json({ now: clock.now().toISOString() }));
  app.put('/clock', async (c) => {
    const body = await readJson(c, ClockChange);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    const { now, advance, reset: isReset } = body.data;
    if (now !== undefined) clock.set(new Date(now));
    if (advance !== undefined) clock.advance(advance);
    if (isReset) clock.reset();
    return c.json({ now: clock.now().toISOString() });
  });

  app.get('/faults', (c) => c.json({ faults: faults.list() }));
  app.post('/faults', async (c) => {
    const body = await readJson(c, Fault);
    if ('problem' in body) return c.json({ error: body.problem }, 400);
    faults.add(body.data);
    return c.json({ faults: faults.list() }, 201);
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });

  app.get('/inbox', (c) => c.json({ messages: inbox.list(c.req.query('mobile')) }));
  app.get('/inbox/stream', (c) => {
    const mobile = c.req.query('mobile');
    const after = Number(c.req.header('last-event-id') ?? 0);
    return streamSSE(c, async (stream) => {
      const send = (sms: Sms) => {
        const isMeant = mobile === undefined || phoneDigits(sms.to) === phoneDigits(mobile);
        if (isMeant) void stream.writeSSE({ id: String(sms.id), data: JSON.stringify(sms) });
      };
      const unsubscribe = inbox.subscribe(send);
      // Opens the stream for the listener even before there is a message.
      await stream.write(': the newest comes last\n\n');
      for (const sms of inbox.list(mobile).reverse()) if (sms.id > after) send(sms);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      unsubscribe();
    });
  });

  app.get('/calls', (c) => c.json(calls.report()));
  app.post('/reset', (c) => {
    reset();
    return c.body(null, 204);
  });
  return app;
}
