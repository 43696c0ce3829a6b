import type { ErrorBody, ErrorCode, Remedy, Site } from '../contract/index.ts';

/** What can go wrong between the widget and the proxy itself, before there is an answer to read. */
export type ClientErrorCode = 'proxy_unreachable';

type BookingErrorBody = Omit<ErrorBody, 'code' | 'reference'> & {
  code: ErrorCode | ClientErrorCode;
  reference?: string;
};

/** A call's failure, with what the guest can do about it. `message` is empty where the widget has its own text. */
export class BookingError extends Error implements BookingErrorBody {
  declare readonly code: ErrorCode | ClientErrorCode;
  declare readonly remedy: Remedy;
  declare readonly field?: ErrorBody['field'];
  declare readonly language: string;
  declare readonly reference?: string;
  declare readonly phone?: string;
  declare readonly retryAfter?: number;
  /** Only of `open`: what is known of the site nonetheless. */
  declare readonly site?: Site;

  constructor(body: BookingErrorBody, site?: Site) {
    super(body.message);
    Object.assign(this, body, site && { site });
  }

  /** No answer that can be read came back: whether the call took effect is unknown. */
  static lost(remedy: Remedy = 'wait'): BookingError {
    return new BookingError({ code: 'proxy_unreachable', remedy, message: '', language: '' });
  }
}
