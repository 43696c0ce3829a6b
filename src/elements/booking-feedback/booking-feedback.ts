import type { PropertyValues } from 'lit';
import type { ProxyClient } from '../../proxy-client/proxy-client.ts';
import { feedback } from '../../text/feedback.ts';
import type { Opened } from '../flow-driver.ts';
import { inAddress, LinkedElement } from '../linked-element.ts';
import { ignore } from '../warn.ts';

/** The identifier of a reservation, as far as we know what it can be. */
const isIdentifier = (value: string): boolean => /^[\w-]{1,100}$/.test(value);

/**
 * Lets a guest rate their visit, and change what they have said. Which visit says the attribute `reservation`, or else the
 * link from the message after the visit, which ends in `#reservation=…`, if need be in `&lang=…`, too.
 *
 * @slot - The way out: seen before the script runs, and whenever nothing can be sent here.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @slot error-<code> - Instead of our words for that error.
 * @attr step - Reflects the current step.
 * @fires booking-ready - The stars can be chosen; the others stand in events.ts.
 * @cssstate loading - The rating is being sent.
 */
export class BookingFeedback extends LinkedElement {
  static override properties = { ...LinkedElement.properties, reservation: {} };

  /** The booking system's identifier of the reservation; default: the one in the fragment of the page's address. */
  declare reservation: string;

  constructor() {
    super();
    this.reservation = '';
  }

  protected override get linked() {
    return 'reservation' as const;
  }

  override async openSite(client: ProxyClient, signal: AbortSignal): Promise<Opened> {
    const module = import('../../feedback/feedback-flow.ts').then(({ feedbackFlow }) => feedbackFlow);
    const site = await client.site(this.locale, signal);
    return { site, start: null, module, texts: feedback };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reservation')) {
      if (this.reservation && !isIdentifier(this.reservation)) {
        const takes = 'a reservation’s identifier of letters, digits, - and _, as the booking system has it';
        ignore(this, 'reservation', this.reservation, takes);
      }
      this.follow();
    }
    super.willUpdate(changed);
  }

  /** Of the attribute, or else of the address. */
  protected override named(): string {
    return [this.reservation, inAddress('reservation')].find(isIdentifier) ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-feedback': BookingFeedback;
  }
}
