import { html } from 'lit';
import type { Group, Site } from '../../contract/index.ts';
import { passOn, slotOf } from '../../finder/open-house.ts';
import type { Flow, FlowModule } from '../../flow/flow.ts';
import { openGroup } from '../../proxy-client/open-group.ts';
import type { ProxyClient } from '../../proxy-client/proxy-client.ts';
import { finder } from '../../text/finder.ts';
import { preselectChanged, preselections } from '../booking-widget/attributes.ts';
import type { Opened } from '../flow-driver.ts';
import { FlowElement } from '../flow-element.ts';

const preselecting = ['date', 'time', 'party-size'];

/** What the frame needs to know of a house, of the group: it has a name, and neither telephone nor terms of its own. */
function asSite({ group, name, language, sites }: Group): Site | undefined {
  const [first] = sites;
  if (!first) return undefined;
  // Dates are written as at the first of them.
  const { kind, timeZone, phoneCountries, country } = first;
  return {
    ...{ kind, timeZone, phoneCountries, language },
    site: group,
    name: name ?? '',
    languages: [...new Set(sites.flatMap((site) => site.languages))],
    ...(country ? { country } : {}),
  };
}

/**
 * Looks for a table in several restaurants at once, whatever their booking systems: which of them has one, and what is near. A press on
 * a time opens that restaurant's `<booking-widget>` below, as a child of this element, with all chosen; its events bubble on.
 *
 * @slot - The way out: seen before the script runs, and whenever nothing can be opened.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @slot error-<code> - Instead of our words for that error.
 * @attr group - Which of the proxy's groups.
 * @attr date - Preselected day, `YYYY-MM-DD`; like `time` (`HH:mm`) and `party-size`.
 * @attr step - Reflects the current step: `when`, `houses`, `house`, `unavailable`.
 * @fires booking-ready - `BookingReadyEvent`; the others are in events.ts.
 * @cssstate loading - Restaurants are being asked.
 */
export class BookingFinder extends FlowElement {
  static override properties = {
    ...FlowElement.properties,
    site: { noAccessor: true, attribute: false },
    group: {},
  };

  /** Which of the proxy's groups. */
  declare group: string;

  constructor() {
    super();
    this.group = '';
  }

  /** What is chosen so far: `partySize`, `date`, `time`, and the `site` of the restaurant that is open. */
  get summary(): Flow['summary'] {
    return this.driver.flow?.summary ?? {};
  }

  /** Looks anew, with what the page has chosen. What was typed at a restaurant stays. */
  reset(): void {
    if (this.driver.flow) this.driver.flow.reset();
    else this.driver.begin();
  }

  override readonly subject = 'group';

  override get about(): string {
    return this.group;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...preselecting];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) preselectChanged(this, this.driver, name);
  }

  override async openSite(_client: ProxyClient, signal: AbortSignal): Promise<Opened> {
    const module = import('../../finder/finder-flow.ts').then(({ finderFlow }) => finderFlow as FlowModule);
    const start = await openGroup(this.proxyUrl, this.group, this.locale, signal);
    const site = asSite(start);
    if (!site) throw new Error('A group has at least one site.');
    return { site, start, module, texts: finder };
  }

  override preselection(module: FlowModule): Record<string, string> {
    return preselections(this, module.attributes);
  }

  protected override render() {
    const { site } = this.summary;
    return html`${super.render()}${site ? html`<slot name=${slotOf(String(site))}></slot>` : null}`;
  }

  protected override updated(): void {
    super.updated();
    passOn(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-finder': BookingFinder;
  }
}
