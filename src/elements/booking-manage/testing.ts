import type * as contract from '../../contract/index.ts';
import { moved, slots } from '../../manage/change/testing.ts';
import { found, foundTable } from '../../manage/testing.ts';
import { ElementHarness, openElement, ScriptedProxy } from '../testing.ts';
import { BookingManage } from './booking-manage.ts';

customElements.define('booking-manage', BookingManage);

const site: contract.Site = {
  site: 'hotel-dnipro',
  kind: 'stay',
  name: 'Hotel Dnipro',
  phone: '+380 44 555 01 70',
  timeZone: 'Europe/Kyiv',
  language: 'uk',
  languages: ['uk', 'en'],
  phoneCountries: [{ country: 'UA', callingCode: '380' }],
};

/** A proxy on which every call succeeds, unless the test overrides it. */
export class ManageProxy extends ScriptedProxy {
  constructor() {
    super({
      'hotel-dnipro': site,
      'look-up': found(),
      cancel: { status: 'cancelled' },
      document: () => new Response('%PDF-1.7', { headers: { 'Content-Type': 'application/pdf' } }),
    });
  }
}

const restaurant: contract.Site = {
  site: 'bistro',
  kind: 'table',
  name: 'Bistro',
  phone: '+41 44 555 01 71',
  timeZone: 'Europe/Zurich',
  language: 'en',
  languages: ['en', 'de'],
  finds: true,
  phoneCountries: [{ country: 'CH', callingCode: '41' }],
};

/** The same of a restaurant. */
export class TableManageProxy extends ScriptedProxy {
  constructor(change: Partial<contract.Site> = {}) {
    super({
      bistro: { ...restaurant, ...change },
      'look-up': foundTable(),
      cancel: { status: 'cancelled' },
      slots: slots(),
      change: moved(),
      find: { token: 'found' },
    });
  }
}

/** The element, with a guest's actions. */
export class ManageHarness extends ElementHarness<BookingManage> {
  /** `token` is what the page's address ends in; empty: it ends in none. */
  static async open(token = 'sealed', attributes: Record<string, string> = {}): Promise<ManageHarness> {
    ManageHarness.address(token && `#booking=${token}`);
    return new ManageHarness(await openElement('booking-manage', { site: 'hotel-dnipro', ...attributes }));
  }

  /** As when the guest follows a link in the page. */
  static address(fragment: string): void {
    history.replaceState(null, '', fragment || location.pathname + location.search);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  back(): void {
    this.find<HTMLButtonElement>('[part=back]').click();
  }
}
