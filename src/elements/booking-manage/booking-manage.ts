import type { ProxyClient } from '../../proxy-client/proxy-client.ts';
import { manage } from '../../text/manage.ts';
import { manageTable } from '../../text/manage-table.ts';
import type { Opened } from '../flow-driver.ts';
import { LinkedElement } from '../linked-element.ts';

/**
 * Manages a booking: shows it and how it stands, moves it, cancels it, fetches its confirmation. Opened by the manage link that
 * the guest got when they booked, which ends in `#booking=…&lang=…`; where the site finds bookings, also by reference and phone
 * or e-mail (controls `reference`, `contact`). It speaks the link's language, whatever the page does; only the element's own
 * `lang` counts before it. Steps: `booked`, `requested`, `held`, `refused`, `change`, `compare`, `cancel`, `cancelled`, `find` …
 *
 * @slot - The way out: seen before the script runs, and whenever nothing can be opened or done here.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @slot error-<code> - Instead of our words for that error.
 * @attr step - Reflects the current step.
 * @fires booking-cancelled - `BookingCancelledEvent`; the others stand in events.ts. A booking that is moved is no other one, and
 *   fires none.
 * @cssstate loading - A call is under way.
 */
export class BookingManage extends LinkedElement {
  protected override get linked() {
    return 'booking' as const;
  }

  override async openSite(client: ProxyClient, signal: AbortSignal): Promise<Opened> {
    const module = import('../../manage/manage-flow.ts').then(({ manageFlow }) => manageFlow);
    const site = await client.site(this.locale, signal);
    return { site, start: null, module, texts: site.kind === 'table' ? manageTable : manage };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-manage': BookingManage;
  }
}
