import { LitElement, nothing, type PropertyValues } from 'lit';
import type { Site } from '../../contract/index.ts';
import type { Flow, FlowEvent, Page } from '../../flow/flow.ts';
import { frame, startingPage, unavailablePage } from '../../flow/frame.ts';
import { BookingError } from '../../proxy-client/booking-error.ts';
import { createProxyClient } from '../../proxy-client/proxy-client.ts';
import { loadMessages, nearestLanguage, type Messages } from '../../text/text.ts';
import { styles } from '../../theme/styles.ts';
import { ignore, preselectingAttributes, preselectionOf } from './attributes.ts';
import * as events from './events.ts';
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
 * @cssstate loading - A call is under way.
 */
export class BookingWidget extends LitElement {
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
  /** Texts that replace ours, by their key. */
  declare messages: Partial<Messages>;

  declare private text: Messages | undefined;
  declare private about: Site | undefined;
  declare private flow: Flow | undefined;
  declare private failure: BookingError | undefined;

  readonly #internals = this.attachInternals();
  #unwatch?: () => void;
  #beginning?: AbortController;
  #shown = '';
  #problems = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.site = this.proxy = this.lang = '';
    this.colorScheme = 'auto';
    this.messages = {};
  }

  /** What is chosen so far, no guest data. */
  get summary(): Flow['summary'] {
    return this.flow?.summary ?? {};
  }

  /** Begins anew: what was chosen is dropped, the guest's details stay. */
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
    if (chosen) this.flow?.preselect(...chosen);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPageLanguage(() => void this.#speak());
    // A page that drops unknown tags' children, or a framework's move, connects again: the flow goes on.
    if (!this.flow && this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site') || changed.has('proxy')) this.#begin();
    else if (changed.has('lang') || changed.has('messages')) void this.#speak();
    if (changed.has('colorScheme') && !['auto', 'light', 'dark'].includes(this.colorScheme)) {
      ignore('color-scheme', this.colorScheme, 'auto, light or dark');
    }
  }

  protected override render() {
    const page = this.#page();
    if (!page || !this.text) return nothing;
    const venue = { name: this.about?.name ?? '', phone: this.failure?.phone ?? this.about?.phone };
    return frame(page, venue, { text: this.text, locale: this.#locale });
  }

  protected override updated(): void {
    const page = this.#page();
    if (!page) return;
    this.#showLoading(page.loading !== '');
    clearTimeout(this.#timer);
    if (page.refreshIn) this.#timer = setTimeout(() => this.requestUpdate(), page.refreshIn);

    const problems = page.problems.map(({ name, message }) => name + message).join();
    const previous = this.#shown;
    const moved = page.step !== previous;
    const wrong = problems !== '' && problems !== this.#problems && !this.#isMending(page);
    this.#shown = page.step;
    this.#problems = problems;
    if (moved) {
      this.setAttribute('step', page.step);
      this.dispatchEvent(new events.BookingStepEvent(page.step, previous));
    }
    // The first page that appears must not take the focus from the page around it.
    if (wrong) this.#focus('#booking-errors');
    else if (moved && previous !== '' && previous !== 'starting') this.#focus('[part=heading]');
  }

  #page(): Page | undefined {
    const { text, flow, failure } = this;
    if (!text) return undefined;
    const page =
      flow?.page({ text, locale: this.#locale }) ??
      (failure ? unavailablePage(text, failure, () => this.#begin()) : startingPage(text));
    const { next } = page;
    return (next && { ...page, next: { ...next, press: () => this.#press(next.press) } }) || page;
  }

  /** Asks the page before the call that books. */
  #press(press: () => void): void {
    if (this.flow?.booksNext && !this.dispatchEvent(new events.BookingSubmitEvent())) return;
    press();
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

  /** Learns what the site is and begins its flow. What went before is given up. */
  #begin(): void {
    this.#beginning?.abort();
    const beginning = (this.#beginning = new AbortController());
    this.flow = undefined;
    this.failure = undefined;
    this.#start(beginning.signal).catch((error: unknown) => {
      if (beginning.signal.aborted) return;
      this.failure = error instanceof BookingError ? error : BookingError.lost('call');
      this.#tell({ type: 'unavailable', failure: this.failure });
    });
  }

  async #start(signal: AbortSignal): Promise<void> {
    const language = nearestLanguage(this.#locale);
    const proxy = (this.proxy || new URL(import.meta.url).origin).replace(/\/$/, '');
    const client = createProxyClient(proxy, this.site);
    const [about] = await Promise.all([client.site(language, signal), this.#speak()]);
    const { createTableFlow } = await import('../../table/table-flow.ts');
    if (signal.aborted) return;
    this.about = about;
    const preselection = Object.fromEntries(
      preselectingAttributes.flatMap((name) => {
        const chosen = preselectionOf(this, name);
        return chosen ? [chosen] : [];
      }),
    );
    const emit = (event: FlowEvent) => {
      if (!signal.aborted) this.#tell(event);
    };
    const options = {
      host: this,
      client,
      site: about,
      proxy,
      language,
      locale: this.#locale,
      preselection,
      emit,
    };
    this.flow = createTableFlow(options);
  }

  #tell(event: FlowEvent): void {
    if (event.type === 'ready') this.dispatchEvent(new events.BookingReadyEvent());
    else if (event.type === 'pending') this.dispatchEvent(new events.BookingPendingEvent());
    else if (event.type === 'confirmed')
      this.dispatchEvent(new events.BookingConfirmedEvent(event.booking as unknown as events.BookingDetails));
    else if (event.type === 'unavailable')
      this.dispatchEvent(
        new events.BookingUnavailableEvent(event.failure.code, event.failure.phone ?? this.about?.phone),
      );
    else this.dispatchEvent(new events.BookingErrorEvent(event.failure.code, event.failure.remedy));
  }

  #showLoading(loading: boolean): void {
    const { states } = this.#internals;
    if (loading) states?.add('loading');
    else states?.delete('loading');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Fewer problems than before: the guest is at it, and must not be pulled away. */
  #isMending({ problems }: Page): boolean {
    return problems.every(({ name, message }) => this.#problems.includes(name + message));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
