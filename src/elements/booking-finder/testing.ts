import type { Opening } from '../../contract/index.ts';
import { group, opening } from '../../finder/testing.ts';
import { plainStart, slots } from '../../table/testing.ts';
import { opened } from '../booking-widget/testing.ts';
import { ElementHarness, openElement, ScriptedProxy } from '../testing.ts';
import { BookingFinder } from './booking-finder.ts';

customElements.define('booking-finder', BookingFinder);

export const openings = (...found: Opening[]) => ({ openings: found });

/** A proxy of a group in which each restaurant has something else to say, unless the test overrides it. */
export class FinderProxy extends ScriptedProxy {
  constructor() {
    super({
      'groups/family/open': group,
      'sites/adler/table/openings': openings(opening('19:00'), opening('18:30'), opening('19:30')),
      'sites/linde/table/openings': openings(opening('20:00', { state: 'likely' })),
      'sites/harbour/table/openings': openings(
        opening('19:00', { place: '7', placeName: 'Quay', state: 'request' }),
      ),
      'sites/adler/open': opened(plainStart, { site: 'adler', name: 'Adler' }),
      'sites/linde/open': opened(plainStart, { site: 'linde', name: 'Linde' }),
      slots,
    });
  }
}

/** The element, with a guest's actions. */
export class FinderHarness extends ElementHarness<BookingFinder> {
  static async open(attributes: Record<string, string> = {}): Promise<FinderHarness> {
    return new FinderHarness(await openElement('booking-finder', { group: 'family', ...attributes }));
  }

  /** As a guest who takes Friday at seven, by the keyboard. */
  async search(time = '19:00'): Promise<void> {
    await this.step('when');
    await this.shows('[data-date="2026-12-04"]');
    this.find('[data-date="2026-12-04"]').click();
    await this.element.updateComplete;
    this.find(`[name=time][value="${time}"]`).click();
    this.next();
    await this.step('houses');
  }

  /** A restaurant's row. */
  house(name: string): HTMLElement {
    const rows = [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=house]') ?? [])];
    const row = rows.find((each) => each.querySelector('h3')?.innerText.trim() === name);
    if (!row) throw new Error(`there is no ${name}`);
    return row;
  }

  /** Until it has answered. */
  async told(...names: string[]): Promise<void> {
    while (names.some((name) => this.house(name).matches('[part~=asking]')))
      await new Promise(requestAnimationFrame);
  }

  opening(house: string, time: string): HTMLButtonElement {
    const button = this.house(house).querySelector<HTMLButtonElement>(`[part~=opening][value="${time}"]`);
    if (!button) throw new Error(`${house} has nothing at ${time}`);
    return button;
  }

  widget(site: string): HTMLElement {
    const widget = this.element.querySelector<HTMLElement>(`booking-widget[site=${site}]`);
    if (!widget) throw new Error(`the booking of ${site} is not open`);
    return widget;
  }

  get status(): string {
    return this.find('[role=status]').innerText;
  }

  back(): void {
    this.find<HTMLButtonElement>('[part=back]').click();
  }
}
