import type { Handler } from 'hono';
import { calls, OpenRequest } from '../../src/contract/index.ts';
import type { CallPath, Effect, RequestOf } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { fail } from '../http.ts';
import type { AppContext, AppEnv } from '../http.ts';
import type { OpenSite } from '../sites.ts';
import { languageFor, localeOf, requestFields } from '../text/index.ts';
import type { HouseLanguages, RequestField } from '../text/index.ts';
import type { CallContext, CallHandler, Download, Services, SiteOf } from './call.ts';
import { toSite } from './site.ts';

/** What every call goes through: read the request, unseal the session, run, send the answer. */

interface Issue {
  path: readonly PropertyKey[];
}

/** The innermost wrong part of the request that has a text. */
function wrongField(issues: readonly Issue[] = []): RequestField {
  const path = issues[0]?.path ?? [];
  return requestFields.findLast((field) => path.includes(field)) ?? 'body';
}

/** Whatever its media type says: the widget sends JSON as text/plain, which needs no preflight. */
export async function readJson(c: AppContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

/** What is unknown after an exception: whether it booked, changed, cancelled or rated. */
export function unknownOutcome(effects: readonly Effect[]): Failure {
  if (effects.includes('cancels')) return new Failure('outcome_unknown', { reason: 'cancelling' });
  if (effects.includes('rates')) return new Failure('outcome_unknown', { reason: 'rating' });
  return new Failure('outcome_unknown', effects.includes('changes') ? { reason: 'changing' } : {});
}

/** Whether a failure after such a call was made may hide that it was done. */
export const isRisky = (effects: readonly Effect[]) => effects.some((effect) => effect !== 'sends');

/** The language for page and booking system, with the page's region. */
export const commonLanguage = (page: string | undefined, house: HouseLanguages) =>
  localeOf(languageFor(page, house), page);

/** The fields that any request may have. */
interface AnyRequest {
  session?: string;
  repeat?: boolean;
}

interface Open {
  session: Pick<CallContext, 'state' | 'expires'>;
  seal: CallContext['seal'];
}

/** The session of a request, for its site and page only. */
async function openSession(
  { session: token, repeat }: AnyRequest,
  binding: { site: string; origin: string },
  { seals, now }: Services,
): Promise<Open | Failure> {
  const session = token === undefined ? { state: {}, expires: now() } : await seals.unseal(token, binding);
  // Beginning again after a lost answer could book a second time.
  if (session instanceof Failure) return repeat ? new Failure('outcome_unknown') : session;
  const seal: CallContext['seal'] = (state, expires = session.expires) =>
    seals.seal({ state, expires }, binding);
  return { session, seal };
}

function send(c: AppContext, result: object | Download): Response {
  if (!('bytes' in result)) return c.json(result);
  return c.body(result.bytes, 200, {
    'Content-Type': result.type,
    'Content-Disposition': `attachment; filename="${result.filename}"`,
  });
}

const hasCall = <Path extends CallPath>(path: Path, site: OpenSite): site is SiteOf<Path> & OpenSite => {
  const { kind } = calls[path] as { kind?: OpenSite['kind'] };
  return kind === undefined || kind === site.kind;
};

/** The route of a call of the contract. */
export function callRoute<Path extends CallPath>(
  path: Path,
  run: CallHandler<Path>,
  services: Services,
): Handler<AppEnv> {
  const { request, effects } = calls[path];
  return async function callRoute(c) {
    const { site, trace } = c.var;
    const origin = c.req.header('Origin');
    if (!site || !origin) return fail(c, new Failure('origin_not_allowed'));
    if (!hasCall(path, site)) return fail(c, new Failure('not_found'));
    const json = await readJson(c);
    const told = OpenRequest.safeParse(json);
    // Set before validation, so that its error is in this language too.
    const language = told.data && commonLanguage(told.data.language, site.settings);
    if (language) c.set('languages', [language]);
    const parsed = request.safeParse(json);
    if (!parsed.success || !language) {
      return fail(c, new Failure('invalid_request', { requestField: wrongField(parsed.error?.issues) }));
    }
    const body = parsed.data as AnyRequest;
    if (path === 'open') c.set('beside', { language, site: toSite(site) });
    const open = await openSession(body, { site: site.settings.id, origin }, services);
    if (open instanceof Failure) return fail(c, open);
    c.set('effects', effects);
    const context = { ...services, ...open.session, seal: open.seal, language, trace, origin };
    // The call's own schema has parsed it.
    const result = await run(site, context, body as RequestOf<Path>);
    if (!(result instanceof Failure)) return send(c, result);
    return fail(c, result.code === 'outcome_unknown' ? unknownOutcome(effects) : result);
  };
}
