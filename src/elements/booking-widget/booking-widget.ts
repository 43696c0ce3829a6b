import type { PropertyValues } from 'lit';
import type { Site } from '../../contract/index.ts';
import type { Flow, FlowModule } from '../../flow/flow.ts';
import { createProxyClient, type ProxyClient } from '../../proxy-client/proxy-client.ts';
import { stay } from '../../text/stay.ts';
import { table } from '../../text/table.ts';
import type { LoadCatalog } from '../../text/text.ts';
import type { Opened } from '../flow-driver.ts';
import { FlowElement } from '../flow-element.ts';
import { tell } from '../warn.ts';
import { preselectChanged, preselectingAttributes, preselections } from './attributes.ts';
import { OptionalFeatures } from './optional-features.ts';

/** Each kind of site has its flow and its texts, in chunks of their own. */
const flows: Record<Site['kind'], { load(): Promise<FlowModule>; texts: LoadCatalog<object> }> = {
  table: {
    load: () => import('../../table/table-flow.ts').then(({ tableFlow }) => tableFlow as FlowModule),
    texts: table,
  },
  stay: {
    load: () => import('../../stay/stay-flow.ts').then(({ stayFlow }) => stayFlow as FlowModule),
    texts: stay,
  },
};

/** A request that the launcher has made for an element while its code was loading. */
export interface EarlyRequest {
  url: string;
  body: string;
  response: Promise<Response>;
}

/**
 * Books on the venue's own page: a table at a restaurant, a room at a hotel.
 *
 * @slot - The way out: seen before the script runs, and whenever booking can't work.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @slot privacy - Under the buttons: what happens to the guest's data.
 * @slot confirmed - On the confirmation.
 * @slot error-<code> - Instead of our words for that error.
 * @attr date - Preselected day, `YYYY-MM-DD`; like `time` (`HH:mm`), `party-size`, `room` (its id) and `promo-code`.
 * @attr arrival - Preselected day, `YYYY-MM-DD`; like `departure`, `adults`, `children` (their ages: `4,9`), `company-code`.
 * @attr handoff - The booking goes on in the booking system's own window, where it has one.
 * @attr step - Reflects the current step.
 * @fires booking-ready - `BookingReadyEvent`; the others are in events.ts.
 * @cssstate loading - A call is under way.
 */
export class BookingWidget extends FlowElement {
  static override properties = {
    ...FlowElement.properties,
    handoff: { type: Boolean },
    history: { type: Boolean },
    analytics: {},
  };

  /** Whether a table is chosen here, and its booking goes on in the booking system's own window. */
  declare handoff: boolean;
  /** Whether the browser's Back leads to the previous step. */
  declare history: boolean;
  /** `datalayer`: reports the guest's steps to Google Tag Manager, without personal data. */
  declare analytics: string;

  /** By element; each is used once, where it is the request that the element would make itself. */
  static earlyRequests?: WeakMap<Element, EarlyRequest>;

  readonly #optionalFeatures = new OptionalFeatures(this, () => this.page());

  constructor() {
    super();
    this.analytics = '';
    this.handoff = this.history = false;
  }

  /** What is chosen so far, no guest data. */
  get summary(): Flow['summary'] {
    return this.driver.flow?.summary ?? {};
  }

  /** Starts over: the selection is dropped, the guest's details stay. Ignored while a call that books is under way. */
  reset(): void {
    if (this.driver.flow) this.driver.flow.reset();
    else this.driver.begin();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...preselectingAttributes];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) preselectChanged(this, this.driver, name);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { flow } = this.driver;
    const handsOver = flow?.handOver?.(this.handoff);
    if (flow && this.handoff && !handsOver)
      tell(this, 'handoff is ignored; the site’s booking system has no window of its own to go on in');
  }

  override createClient(): ProxyClient {
    return createProxyClient(this.proxyUrl, this.site, (url, init) => {
      const early = BookingWidget.earlyRequests?.get(this);
      BookingWidget.earlyRequests?.delete(this);
      return early?.url === url && early.body === init.body ? early.response : fetch(url, init);
    });
  }

  override async openSite(client: ProxyClient, signal: AbortSignal): Promise<Opened> {
    const { kind, site, start } = await client.call('open', { language: this.locale }, signal);
    const { load, texts } = flows[kind];
    const module = Promise.all([load(), this.#optionalFeatures.ready]).then(([loaded]) => loaded);
    return { site, start, module, texts };
  }

  override preselection(module: FlowModule): Record<string, string> {
    return preselections(this, module.attributes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
