import { adoptStyles, html, LitElement, type PropertyValues } from 'lit';
import type { Site } from '../contract/index.ts';
import type { Flow, FlowEvent, FlowModule, Page, Localization } from '../flow/flow.ts';
import { frame } from '../flow/frame.ts';
import { startingPage, unavailablePage } from '../flow/pages.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import { createProxyClient } from '../proxy-client/proxy-client.ts';
import { common } from '../text/common/index.ts';
import type { CommonTexts } from '../text/common/en.ts';
import { loadTexts, nearestLanguage, type Plural } from '../text/text.ts';
import { styles } from '../theme/styles.ts';
import { FocusController } from './focus-controller.ts';
import { BookingStepEvent, eventOf } from './events.ts';
import { pageLanguage, watchPageLanguage } from './page-language.ts';
import { ignore, warn } from './warn.ts';

/** What all our elements are: a site's name in, a flow loaded and driven, its pages shown, its events told. */
export abstract class BookingElement extends LitElement {
  static override styles = styles;
  static override properties = {
    site: {},
    proxy: {},
    colorScheme: { attribute: 'color-scheme' },
    lang: {},
    messages: { attribute: false },
    text: { state: true },
    about: { state: true },
    flow: { state: true },
    failure: { state: true },
  };

  /** Which of the proxy's sites. */
  declare site: string;
  /** The proxy's URL; default: the origin that the script came from. */
  declare proxy: string;
  /** `auto` (default), `light` or `dark`. */
  declare colorScheme: string;
  /** The guest's language; default: the nearest `lang` in the page. */
  declare lang: string;
  /** Texts that replace ours, by their key (src/text). */
  declare messages: Record<string, string | Plural>;

  declare protected text: CommonTexts | undefined;
  declare protected about: Site | undefined;
  declare protected flow: Flow | undefined;
  declare protected failure: BookingError | undefined;

  // Missing in Safari before 16.4.
  readonly #internals = this.attachInternals?.() as ElementInternals | undefined;
  /** What was rendered last: made once an update, for all who look at it. */
  #shown: Page | undefined;
  #module: FlowModule | undefined;
  #unwatch?: () => void;
  #beginning?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.site = this.proxy = this.lang = '';
    this.colorScheme = 'auto';
    this.messages = {};
    new FocusController(
      this,
      () => this.#shown,
      (step, previous) => {
        this.setAttribute('step', step);
        this.dispatchEvent(new BookingStepEvent(step, previous));
      },
    );
  }

  /** The flow of a site's kind. */
  protected abstract load(site: Site): Promise<FlowModule>;
  /** What the page chooses for the guest, by control. */
  protected preselection(_module: FlowModule): Record<string, string> {
    return {};
  }
  /** The forward button is pressed. */
  protected press(forward: () => void): void {
    forward();
  }

  protected get module(): FlowModule | undefined {
    return this.#module;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPageLanguage(() => this.#respeak());
    if (!this.hasUpdated) return;
    // Put back into a page, perhaps another one: its language counts, and the countdown goes on.
    this.#respeak();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site') || changed.has('proxy')) this.begin();
    else if (changed.has('lang') || changed.has('messages')) this.#respeak();
    if (changed.has('colorScheme') && !['auto', 'light', 'dark'].includes(this.colorScheme)) {
      ignore(this, 'color-scheme', this.colorScheme, 'auto, light or dark');
    }
  }

  protected override render() {
    const page = (this.#shown = this.page());
    // Without texts there is nothing to say yet, or nothing at all: the way out stays.
    if (!page || !this.text) return html`<slot></slot>`;
    const { next } = page;
    const asking = next && { ...page, next: { ...next, press: () => this.press(next.press) } };
    const venue = { name: this.about?.name ?? '', phone: this.failure?.phone ?? this.about?.phone };
    return frame(asking ?? page, venue, this.#words(this.text));
  }

  protected override updated(): void {
    const page = this.#shown;
    this.#showLoading(Boolean(page?.loading));
    clearTimeout(this.#timer);
    if (page?.refreshIn) this.#timer = setTimeout(() => this.requestUpdate(), page.refreshIn);
  }

  #showLoading(loading: boolean): void {
    const states = this.#internals?.states;
    try {
      if (loading) states?.add('loading');
      else states?.delete('loading');
    } catch {
      // Chrome before 125 takes names with two dashes only: there the state can't be styled.
    }
  }

  protected page(): Page | undefined {
    const { text, flow, failure } = this;
    if (!text || !this.site) return undefined;
    if (flow) return flow.page(this.#words(text));
    return failure ? unavailablePage(text, failure, () => this.begin()) : startingPage(text);
  }

  /** Dates and texts in one language: the page's region counts where its language is the texts'. */
  #words(text: CommonTexts): Localization {
    const locale = this.#locale;
    return { text, locale: locale.startsWith(text.language) ? locale : text.language };
  }

  get #locale(): string {
    const locale = this.lang || pageLanguage(this);
    try {
      return Intl.getCanonicalLocales(locale)[0] ?? 'en';
    } catch {
      ignore(this, 'lang', locale, 'a language tag such as "de" or "fr-CH"');
      return 'en';
    }
  }

  /** Loads the texts of the language that holds now, and tells the flow. */
  async #speak(): Promise<void> {
    const locale = this.#locale;
    const module = this.#module;
    const texts = await loadTexts(locale, module ? [common, module.texts] : [common]);
    // Meanwhile another language holds, or a flow with more to say.
    if (locale !== this.#locale || module !== this.#module) return;
    this.text = { ...texts, ...this.messages } as CommonTexts;
    this.flow?.changeLanguage(this.text.language);
  }

  /** As above, when it is not the first time: texts that can't be had leave those that are there. */
  #respeak(): void {
    this.#speak().catch((error: unknown) => warn(this, 'lang', error));
  }

  /** Learns what the site is and begins its flow. What went before is given up. */
  protected begin(): void {
    this.#beginning?.abort();
    const { signal } = (this.#beginning = new AbortController());
    // Nothing of another house may stay.
    this.flow = this.failure = this.about = undefined;
    if (!this.site) return ignore(this, 'site', '', "a site's name, as the proxy has it");
    this.#start(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      this.failure = error instanceof BookingError ? error : BookingError.lost('call');
      this.#tell({ type: 'unavailable', failure: this.failure });
    });
  }

  async #start(signal: AbortSignal): Promise<void> {
    const language = nearestLanguage(this.#locale);
    const proxy = (this.proxy || new URL(import.meta.url).origin).replace(/\/$/, '');
    const client = createProxyClient(proxy, this.site);
    const [site] = await Promise.all([client.site(language, signal), this.#speak()]);
    const module = await this.load(site);
    if (signal.aborted) return;
    this.#module = module;
    await this.#speak();
    if (signal.aborted) return;
    if (module.styles) adoptStyles(this.renderRoot as ShadowRoot, [...styles, module.styles]);
    this.about = site;
    this.flow = module.createFlow({
      host: this,
      client,
      site,
      proxy,
      language: this.text?.language ?? language,
      locale: this.#locale,
      preselection: this.preselection(module),
      // Given up for another site, it may still have booked: that is told.
      emit: (event) => (signal.aborted && event.type !== 'confirmed') || this.#tell(event),
    });
  }

  #tell(event: FlowEvent): void {
    this.dispatchEvent(eventOf(event, this.about?.phone));
  }
}
