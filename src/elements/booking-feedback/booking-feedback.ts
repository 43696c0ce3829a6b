import type { PropertyValues } from 'lit';
import type { ProxyClient } from '../../proxy-client/proxy-client.ts';
import { feedback } from '../../text/feedback.ts';
import { catalogLanguage } from '../../text/text.ts';
import type { Opened } from '../flow-driver.ts';
import { FlowElement } from '../flow-element.ts';
import { inAddress } from '../in-address.ts';
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
export class BookingFeedback extends FlowElement {
  static override properties = { ...FlowElement.properties, reservation: {} };

  /** The booking system's identifier of the reservation; default: the one in the fragment of the page's address. */
  declare reservation: string;

  #visit = '';

  constructor() {
    super();
    this.reservation = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    // It may have changed while the element was disconnected.
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  override async openSite(client: ProxyClient, signal: AbortSignal): Promise<Opened> {
    const module = import('../../feedback/feedback-flow.ts').then(({ feedbackFlow }) => feedbackFlow);
    const site = await client.site(this.locale, signal);
    return { site, start: null, module, texts: feedback };
  }

  override preselection(): Record<string, string> {
    return { reservation: (this.#visit = this.#named()) };
  }

  protected override get guestLanguage(): string | undefined {
    return catalogLanguage(inAddress('lang'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reservation')) {
      if (this.reservation && !isIdentifier(this.reservation)) {
        const takes = 'a reservation’s identifier of letters, digits, - and _, as the booking system has it';
        ignore(this, 'reservation', this.reservation, takes);
      }
      this.#follow();
    }
    super.willUpdate(changed);
  }

  /** The visit that attribute or address name; empty where none does. */
  #named(): string {
    return [this.reservation, inAddress('reservation')].find(isIdentifier) ?? '';
  }

  /** To another visit. An address without one is an anchor in the page: the visit stays. */
  readonly #follow = (): void => {
    const visit = this.#named();
    const { flow } = this.driver;
    // The address may name another language.
    if (flow) this.requestUpdate('lang', undefined);
    if (!flow || !visit || visit === this.#visit) return;
    this.#visit = visit;
    flow.preselect('reservation', visit);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-feedback': BookingFeedback;
  }
}
