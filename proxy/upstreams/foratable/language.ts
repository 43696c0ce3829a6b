import type { BookingError } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { primaryLanguage } from '../../text/index.ts';
import { isIncorrectLanguage, toBookingError } from './errors.ts';
import type { House } from './house.ts';
import type { State } from './state.ts';
import { vendorFields } from './wire.ts';

/**
 * The conversation in the guest's language, as far as the site has it: messages and confirmation follow it. A language
 * that the booking system refuses is no error: the old one stays.
 */
export async function inLanguage(
  house: House,
  state: State,
  language: string,
  trace: Trace,
): Promise<State | BookingError> {
  const wanted = primaryLanguage(language);
  if (wanted === state.language || !house.languages.has(wanted)) return state;
  const answer = await house.call(
    'setLanguage',
    { [vendorFields.request]: state.requestHash, [house.names.request.language]: wanted },
    { trace, limit: house.limits.read },
  );
  if (answer.kind === 'ok') return { ...state, language: wanted };
  if (answer.kind === 'error' && isIncorrectLanguage(answer.error)) {
    trace.warn({ language: wanted }, 'the booking system does not speak a language that the site names');
    return state;
  }
  return toBookingError(answer, state.language, trace);
}
