import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { primaryLanguage } from '../../text/index.ts';
import { isIncorrectLanguage, toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import type { State } from './state.ts';
import { vendorFields } from './wire.ts';

/**
 * The conversation in the guest's language, as far as the site has it: messages and confirmation follow it. A language
 * that the booking system refuses is no error: the old one stays.
 */
export async function inLanguage(
  context: SiteContext,
  state: State,
  language: string,
  trace: Trace,
): Promise<State | Failure> {
  const wanted = primaryLanguage(language);
  if (wanted === state.language || !context.languages.has(wanted)) return state;
  const answer = await context.call(
    'setLanguage',
    { [vendorFields.request]: state.requestHash, [context.names.request.language]: wanted },
    { trace, limit: context.limits.read },
  );
  if (answer.kind === 'ok') return { ...state, language: wanted };
  if (answer.kind === 'error' && isIncorrectLanguage(answer.error)) {
    trace.warn({ language: wanted }, 'the booking system does not speak a language that the site names');
    return state;
  }
  return toFailure(answer, state.language, trace);
}
