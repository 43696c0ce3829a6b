import type { Handler } from 'hono';
import { StartRequest } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { Binding, Seals } from '../guard/sessions.ts';
import { fail } from '../http.ts';
import type { AppContext, AppEnv } from '../http.ts';
import { requestFields } from '../text/index.ts';
import type { RequestField } from '../text/index.ts';
import type { Route } from './call.ts';

interface Issue {
  path: readonly PropertyKey[];
}

/** The innermost part of the request that is wrong and that we have a word for. */
function wrongField(issues: readonly Issue[]): RequestField {
  const path = issues[0]?.path ?? [];
  return requestFields.findLast((field) => path.includes(field)) ?? 'body';
}

async function readJson(c: AppContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

/** Unseals the session, runs the call, seals the next session: the same for all routes. */
export function callRoute(call: Route, seals: Seals, now: () => Date): Handler<AppEnv> {
  return async function callRoute(c) {
    const site = c.var.site;
    const origin = c.req.header('Origin');
    if (!site || !origin) return fail(c, new Failure('origin_not_allowed'));
    if (site.kind !== call.kind) return fail(c, new Failure('not_found'));
    const json = await readJson(c);
    const told = StartRequest.safeParse(json);
    if (told.success) c.set('languages', [told.data.language, ...c.var.languages]);
    const parsed = call.request.safeParse(json);
    if (!parsed.success) {
      return fail(c, new Failure('invalid_request', { requestField: wrongField(parsed.error.issues) }));
    }
    const body = parsed.data;
    const binding: Binding = { site: site.settings.id, origin };
    const session =
      body.session === undefined ? { state: {}, expires: now() } : await seals.unseal(body.session, binding);
    if (session instanceof Failure) {
      // Beginning again after a lost answer could book a second time.
      return fail(c, body.repeat ? new Failure('outcome_unknown') : session);
    }
    c.set('risk', call.risk);
    const { language } = body;
    const visit = { ...session, language, trace: c.var.trace, origin, seals, now };
    const result = await call.run(site, visit, body);
    if (result instanceof Failure) return fail(c, result);
    if ('bytes' in result) {
      return c.body(result.bytes, 200, {
        'Content-Type': result.type,
        'Content-Disposition': `attachment; filename="${result.filename}"`,
      });
    }
    if (!result.state) return c.json(result.answer);
    const next = { state: result.state, expires: result.expires ?? session.expires };
    return c.json({ ...result.answer, session: await seals.seal(next, binding) });
  };
}
