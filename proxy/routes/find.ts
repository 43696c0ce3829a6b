import { Failure } from '../errors.ts';
import { mayTry } from '../guard/tries.ts';
import { isContactOf } from '../upstreams/contact.ts';
import { toBooking } from './booked-table.ts';
import type { CallHandler } from './call.ts';

/** Tries for one reference. A guest mistypes twice; whoever guesses a number needs thousands. */
const tries = { most: 5, seconds: 15 * 60 };

/**
 * Opens a booking for whom knows its reference and how its guest is reached. Whether the reference or the contact is wrong is
 * told by nothing: neither by the words nor by what is asked of the booking system.
 */
export const findBooking: CallHandler<'manage/find'> = async (site, context, { reference, contact }) => {
  const { settings, upstream } = site;
  if (!upstream.find) return new Failure('booking_not_found');
  const key = `find ${settings.id} ${reference.toLowerCase()}`;
  if (!(await mayTry(context.store, key, tries))) {
    context.trace.warn({}, 'somebody tries one reference over and over');
    return new Failure('too_many_tries', { retryAfter: tries.seconds });
  }
  const { language, trace } = context;
  const found = await upstream.find({ reference, language, trace });
  if (found instanceof Failure) return found;
  const own = found.find((booked) => isContactOf(contact, booked, settings.phoneCountries));
  if (!own) return new Failure('booking_not_matched');
  const { token } = await toBooking(site, context, own);
  return { token };
};
