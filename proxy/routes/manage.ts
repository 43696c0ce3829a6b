import { Failure } from '../errors.ts';
import { toBooking } from './booked-table.ts';
import type { CallHandlers } from './call.ts';
import { cancelBooking } from './cancel.ts';
import { findBooking } from './find.ts';
import { lookUpStay, lookUpTable } from './look-up.ts';
import { openLink } from './manage-link.ts';

/** A booking after it was made. What its booking system can't do is refused with remedy `call`. */
export const manageHandlers: CallHandlers<'manage'> = {
  async 'manage/look-up'(site, context, { token }) {
    const opened = await openLink(site, context, token);
    if (opened instanceof Failure) return opened;
    return opened.kind === 'table'
      ? lookUpTable(opened.site, context, opened.linked, token)
      : lookUpStay(opened.site, context, opened.linked, token);
  },

  async 'manage/slots'(site, context, { token, date, partySize }) {
    const opened = await openLink(site, context, token);
    if (opened instanceof Failure) return opened;
    const { booking } = opened.linked;
    const slots = await site.upstream.changeSlots?.({ ...context, booking, date, partySize });
    return slots ?? new Failure('change_refused');
  },

  async 'manage/change'(site, context, { token, offer, partySize, repeat }) {
    const opened = await openLink(site, context, token);
    if (opened instanceof Failure) return opened;
    const { booking } = opened.linked;
    const changed = await site.upstream.change?.({ ...context, booking, offer, partySize, repeat });
    if (!changed) return new Failure('change_refused');
    if (!(changed instanceof Failure)) {
      return { status: changed.status, booking: await toBooking(site, context, changed) };
    }
    if (changed.code === 'outcome_unknown') {
      context.trace.error({}, 'it is not known whether a booking was changed');
    }
    return changed;
  },

  async 'manage/cancel'(site, context, { token, repeat }) {
    const opened = await openLink(site, context, token);
    return opened instanceof Failure ? opened : cancelBooking(opened, context, repeat);
  },

  'manage/find': findBooking,

  async 'manage/document'(site, context, { token }) {
    const opened = await openLink(site, context, token);
    if (opened instanceof Failure) return opened;
    if (!site.upstream.hasDocuments) return new Failure('document_unavailable');
    const made = await site.upstream.document({ ...context, booking: opened.linked.booking });
    if (made instanceof Failure) return made;
    return { bytes: made.pdf, type: 'application/pdf', filename: 'booking.pdf' };
  },
};
