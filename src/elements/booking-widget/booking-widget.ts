import { html, LitElement, type PropertyValues } from 'lit';
import type { Site } from '../../contract/index.ts';
import type { Flow, FlowEvent, Page, Words } from '../../flow/flow.ts';
import { frame, startingPage, unavailablePage } from '../../flow/frame.ts';
import { BookingError } from '../../proxy-client/booking-error.ts';
import { createProxyClient } from '../../proxy-client/proxy-client.ts';
import { loadMessages, nearestLanguage, type Messages } from '../../text/text.ts';
import { styles } from '../../theme/styles.ts';
import { Attention } from './attention.ts';
import { ignore, preselectingAttributes, preselectionOf, preselections } from './attributes.ts';
import { BookingStepEvent, BookingSubmitEvent, eventOf } from './events.ts';
import { Followers } from './followers.ts';
import { pageLanguage, watchPageLanguage } from './page-language.ts';

/**
 * Books a table at a restaurant, on the restaurant's own page.
 *
 * @slot - The way out: seen before the script runs, and whenever booking can't work.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @slot privacy - Under the buttons: what happens to the guest's data.
 * @slot confirmed - On the confirmation.
 * @slot error-<code> - Instead of our words for that error.
 * @attr date - Preselected day, `YYYY-MM-DD`; like `time` (`HH:mm`), `party-size`, `room` (its id) and `promo-code`.
 * @attr step - Reflects the current step.
 * @fires booking-ready - `BookingReadyEvent`; the others stand in events.ts.
 * @cssstate loading - A call is under way.
 */
export class BookingWidget extends LitElement {
  static override styles = styles;
  static override properties = {
    site: {},
    proxy: {},
    colorScheme: { attribute: 'color-scheme' },
    lang: {},
    history: { type: Boolean },
    analytics: {},
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
  /** Whether the browser's Back leads to the previous step. */
  declare history: boolean;
  /** `datalayer`: what the guest does is told to Google Tag Manager, without personal data. */
  declare analytics: string;
  /** Texts that replace ours, by their key. */
  declare messages: Partial<Messages>;

  declare private text: Messages | undefined;
  declare private about: Site | undefined;
  declare private flow: Flow | undefined;
  declare private failure: BookingError | undefined;

  // Missing in Safari before 16.4.
  readonly #internals = this.attachInternals?.() as ElementInternals | undefined;
  readonly #followers = new Followers(this, () => this.#page());
  /** What was rendered last: made once an update, for all who look at it. */
  #shown: Page | undefined;
  #unwatch?: () => void;
  #beginning?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.site = this.proxy = this.lang = this.analytics = '';
    this.colorScheme = 'auto';
    this.history = false;
    this.messages = {};
    new Attention(
      this,
      () => this.#shown,
      (step, previous) => {
        this.setAttribute('step', step);
        this.dispatchEvent(new BookingStepEvent(step, previous));
      },
    );
  }

  /** What is chosen so far, no guest data. */
  get summary(): Flow['summary'] {
    return this.flow?.summary ?? {};
  }

  /** Begins anew: what was chosen is dropped, the guest's details stay. Not while a call that books is under way. */
  reset(): void {
    if (this.flow) this.flow.reset();
    else this.#begin();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...preselectingAttributes];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const chosen = old !== value && this.flow && preselectionOf(this, name);
    if (chosen && !this.flow?.preselect(...chosen))
      ignore(name, chosen[1], 'what can be chosen at this step');
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
    if (changed.has('site') || changed.has('proxy')) this.#begin();
    else if (changed.has('lang') || changed.has('messages')) this.#respeak();
    if (changed.has('colorScheme') && !['auto', 'light', 'dark'].includes(this.colorScheme)) {
      ignore('color-scheme', this.colorScheme, 'auto, light or dark');
    }
  }

  protected override render() {
    const page = (this.#shown = this.#page());
    // Without texts there is nothing to say yet, or nothing at all: the way out stays.
    if (!page || !this.text) return html`<slot></slot>`;
    const { next } = page;
    const asking = next && { ...page, next: { ...next, press: () => this.#press(next.press) } };
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

  #page(): Page | undefined {
    const { text, flow, failure } = this;
    if (!text || !this.site) return undefined;
    if (flow) return flow.page(this.#words(text));
    return failure ? unavailablePage(text, failure, () => this.#begin()) : startingPage(text);
  }

  /** Asks the page before the call that books. */
  #press(press: () => void): void {
    if (!this.flow?.booksNext || this.dispatchEvent(new BookingSubmitEvent())) press();
  }

  /** Dates and texts in one language: the page's region counts where its language is the texts'. */
  #words(text: Messages): Words {
    const locale = this.#locale;
    return { text, locale: locale.startsWith(text.language) ? locale : text.language };
  }

  get #locale(): string {
    const locale = this.lang || pageLanguage(this);
    try {
      return Intl.getCanonicalLocales(locale)[0] ?? 'en';
    } catch {
      ignore('lang', locale, 'a language tag such as "de" or "fr-CH"');
      return 'en';
    }
  }

  /** Loads the texts of the language that holds now, and tells the flow. */
  async #speak(): Promise<void> {
    const locale = this.#locale;
    const text = await loadMessages(locale, this.messages);
    if (locale !== this.#locale) return;
    this.text = text;
    this.flow?.changeLanguage(text.language);
  }

  /** As above, when it is not the first time: texts that can't be had leave those that are there. */
  #respeak(): void {
    this.#speak().catch((error: unknown) => {
      // eslint-disable-next-line no-console -- nobody else can be told
      console.warn('<booking-widget>: lang:', error);
    });
  }

  /** Learns what the site is and begins its flow. What went before is given up. */
  #begin(): void {
    this.#beginning?.abort();
    const { signal } = (this.#beginning = new AbortController());
    // Nothing of another house may stay.
    this.flow = this.failure = this.about = undefined;
    if (!this.site) return ignore('site', '', "a site's name, as the proxy has it");
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
    const { createTableFlow } = await import('../../table/table-flow.ts');
    await this.#followers.ready;
    if (signal.aborted) return;
    this.about = site;
    this.flow = createTableFlow({
      host: this,
      client,
      site,
      proxy,
      language,
      locale: this.#locale,
      preselection: preselections(this),
      // Given up for another site, it may still have booked: that is told.
      emit: (event) => (signal.aborted && event.type !== 'confirmed') || this.#tell(event),
    });
  }

  #tell(event: FlowEvent): void {
    this.dispatchEvent(eventOf(event, this.about?.phone));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
