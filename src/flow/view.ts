import type { Site } from '../contract/index.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { CommonTexts } from '../text/shapes.ts';
import { plural, type Plural } from '../text/text.ts';

/** The input of a step's view. */
export interface View<Context, Event, Texts extends CommonTexts> {
  context: Context;
  /** The chart's inner state in this step, such as `checking`. */
  state: string;
  loading: boolean;
  /** A call is under way that must not be left. */
  held: boolean;
  site: Site;
  /** Origin of the proxy, for links. */
  proxy: string;
  text: Texts;
  /** For Intl: the page's language with its region. */
  locale: string;
  send(event: Event): void;
}

/** A text with plural forms, for `n`. */
export const counted = ({ text }: { text: CommonTexts }, forms: Plural, n: number): string =>
  plural(text.language, forms, n);

/** An error's text: the booking system's own, or ours by its key; undefined where there is no error. */
export function errorInWords<Key extends string>(
  fieldError: Key | BookingError | undefined,
  text: CommonTexts & Partial<Record<Key, string>>,
): string | undefined {
  if (!fieldError) return undefined;
  return typeof fieldError === 'object' ? fieldError.message || text.failed : text[fieldError];
}
