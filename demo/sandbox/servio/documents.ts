import { strToU8, zipSync } from 'fflate';
import type { Booking } from './bookings.ts';
import { confirmationHtml } from './confirmation-html.ts';
import { confirmationPdf } from './confirmation-pdf.ts';
import { confirmationText } from './confirmation-text.ts';
import type { HotelConfig } from './config.ts';
import type { Language } from './language.ts';

interface Order {
  booking: Booking;
  language: Language;
  format: 'pdf' | 'html';
  asked: number;
}

/** The confirmations that were ordered, by their id. */
export class Documents {
  readonly #orders = new Map<number, Order>();
  #last = 300;

  order(booking: Booking, language: Language, format: Order['format']): number {
    this.#orders.set(++this.#last, { booking, language, format, asked: 0 });
    return this.#last;
  }

  /**
   * A zip with the paper in it, as base64; null for the first `asks` times that it is asked for; undefined where none
   * was ordered.
   */
  async take(id: number, asks: number, config: HotelConfig): Promise<string | null | undefined> {
    const order = this.#orders.get(id);
    if (!order) return undefined;
    order.asked += 1;
    if (order.asked <= asks) return null;
    const { booking, language, format } = order;
    const text = confirmationText(config, booking, language);
    const file = format === 'pdf' ? await confirmationPdf(text) : strToU8(confirmationHtml(text));
    const zip = zipSync({ [`confirmation-${booking.account}.${format}`]: file });
    return Buffer.from(zip).toString('base64');
  }
}
