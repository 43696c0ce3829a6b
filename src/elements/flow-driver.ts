import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Site } from '../contract/index.ts';
import type { Flow, FlowEvent, FlowModule, Localization, Page } from '../flow/flow.ts';
import { startingPage, unavailablePage } from '../flow/pages.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import type { HouseLanguages, LoadCatalog } from '../text/text.ts';
import type { DisplayShell } from './inline-shell.ts';
import { ignore } from './warn.ts';

/** What a flow begins with. */
export interface Opened {
  site: Site;
  /** What the first call answered, for the flow. */
  start: unknown;
  module: Promise<FlowModule>;
  texts: LoadCatalog<object>;
}

/** An element that is driven. */
export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  /** The attribute that says what is opened … */
  readonly subject: string;
  /** … and its value. */
  readonly about: string;
  readonly proxyUrl: string;
  readonly locale: string | undefined;
  readonly localization: Localization | undefined;
  readonly handoff?: boolean;
  readonly shell: DisplayShell;
  useTexts(load: readonly LoadCatalog<object>[], house: HouseLanguages): Promise<void>;
  addTexts(load: readonly LoadCatalog<object>[]): Promise<void>;
  useStyles(...own: (CSSResult | undefined)[]): void;
  createClient(): ProxyClient;
  /** Makes the first call, and loads the flow that follows from its answer. */
  openSite(client: ProxyClient, signal: AbortSignal): Promise<Opened>;
  /** What the page chooses for the guest, by control. */
  preselection(module: FlowModule): Record<string, string>;
}

/** Opens a site and drives its flow, from the first call to the last page. */
export class FlowDriver {
  flow: Flow | undefined;
  module: FlowModule | undefined;
  site: Site | undefined;
  /** Why nothing can be opened. */
  failure: BookingError | undefined;
  #opening?: AbortController;

  constructor(
    private readonly host: FlowHost,
    private readonly tell: (event: FlowEvent) => void,
  ) {}

  /** Opens the site anew, abandoning the former one. */
  begin(): void {
    this.#opening?.abort();
    const { signal } = (this.#opening = new AbortController());
    const { host } = this;
    // Nothing of the former venue may stay.
    this.flow = this.module = this.failure = this.site = undefined;
    host.requestUpdate();
    if (!host.about) return ignore(host, host.subject, '', `a ${host.subject}'s name, as the proxy has it`);
    this.#open(signal).catch(async (error: unknown) => {
      if (signal.aborted) return;
      const failure = error instanceof BookingError ? error : BookingError.lost('call');
      this.site = failure.site;
      await host.useTexts([], failure.site ?? guestLanguages(failure)).catch(() => undefined);
      if (signal.aborted) return;
      this.failure = failure;
      host.requestUpdate();
      this.tell({ type: 'unavailable', failure });
    });
  }

  async #open(signal: AbortSignal): Promise<void> {
    const { host } = this;
    await host.shell.whenWanted(host);
    if (signal.aborted) return;
    const client: ProxyClient = host.createClient();
    const opened = await host.openSite(client, signal);
    const { site, start, texts } = opened;
    const [module] = await Promise.all([opened.module, host.useTexts([texts], site)]);
    if (signal.aborted) return;
    host.useStyles(module.styles);
    this.site = site;
    this.module = module;
    this.flow = module.createFlow({
      host,
      client,
      site,
      start,
      proxy: host.proxyUrl,
      language: host.localization?.text.language ?? 'en',
      locale: host.locale ?? host.localization?.locale ?? '',
      preselection: host.preselection(module),
      handoff: host.handoff,
      isShown: () => host.isConnected && !signal.aborted,
      addStyles: (later) => signal.aborted || host.useStyles(module.styles, later),
      addTexts: (texts) => host.addTexts(texts),
      // A call abandoned for another site may still have booked: the page gets the event.
      emit: (event) => (signal.aborted && !isOutcome(event)) || this.tell(event),
    });
    host.requestUpdate();
  }

  page(localization: Localization): Page | undefined {
    const { flow, failure, host } = this;
    if (!host.about) return undefined;
    if (flow) return flow.page(localization);
    const { text } = localization;
    return failure ? unavailablePage(text, failure, () => this.begin()) : startingPage(text);
  }
}

/** Until a house is known: the language that the proxy answers in, else the browser's. */
const guestLanguages = ({ language }: BookingError): HouseLanguages => ({
  language,
  languages: [language, ...navigator.languages],
});

const isOutcome = ({ type }: FlowEvent): boolean =>
  type === 'confirmed' || type === 'requested' || type === 'held';
