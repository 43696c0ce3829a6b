import { adoptStyles, html, type CSSResult, type PropertyValues } from 'lit';
import type { FlowModule, Page } from '../flow/flow.ts';
import { frame } from '../flow/frame.ts';
import { houseLanguage } from '../flow/house-words.ts';
import { createProxyClient, type ProxyClient } from '../proxy-client/proxy-client.ts';
import { toldErrors, type ToldErrors } from '../flow/told-errors.ts';
import { styles } from '../theme/styles.ts';
import { BookingStepEvent, BookingSubmitEvent, eventOf } from './events.ts';
import { FlowDriver, type FlowHost, type Opened } from './flow-driver.ts';
import { FocusController } from './focus-controller.ts';
import { inlineShell, type DisplayShell } from './inline-shell.ts';
import { PageElement } from './page-element.ts';

/** An element that leads its guest through a flow: its pages shown in a shell, its output fired as DOM events. */
export abstract class FlowElement extends PageElement implements FlowHost {
  readonly shell: DisplayShell = inlineShell;

  protected readonly driver = new FlowDriver(this, (event) =>
    this.dispatchEvent(eventOf(event, this.driver.site?.phone)),
  );

  // Missing in Safari before 16.4.
  readonly #internals = this.attachInternals?.() as ElementInternals | undefined;
  /** The current page, computed once per update. */
  #shown: Page | undefined;
  #told: ToldErrors | undefined;

  constructor() {
    super();
    new FocusController(
      this,
      () => this.#shown,
      (step, previous) => {
        this.setAttribute('step', step);
        this.dispatchEvent(new BookingStepEvent(step, previous));
      },
    );
  }

  /** A site, unless the element is about something else. */
  readonly subject: string = 'site';

  get about(): string {
    return this.site;
  }

  abstract openSite(client: ProxyClient, signal: AbortSignal): Promise<Opened>;

  preselection(_module: FlowModule): Record<string, string> {
    return {};
  }

  createClient(): ProxyClient {
    return createProxyClient(this.proxyUrl, this.site);
  }

  useStyles(...own: (CSSResult | undefined)[]): void {
    const all = [...styles, ...own.filter((each) => each !== undefined)];
    adoptStyles(this.renderRoot as ShadowRoot, all);
  }

  /** The forward button is pressed: the page is asked before the call that books. */
  #press(forward: () => void): void {
    if (!this.driver.flow?.booksNext || this.dispatchEvent(new BookingSubmitEvent())) forward();
  }

  protected override languageChanged(language: string): void {
    this.driver.flow?.changeLanguage(language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has(this.subject as 'site') || changed.has('proxy')) this.driver.begin();
  }

  protected page(): Page | undefined {
    return this.localization && this.driver.page(this.localization);
  }

  protected override render() {
    const page = (this.#shown = this.page());
    // Without texts, only the fallback slot is rendered.
    if (!page || !this.localization) return html`<slot></slot>`;
    const { next } = page;
    const { site, failure } = this.driver;
    const asking = next ? { ...page, next: { ...next, press: () => this.#press(next.press) } } : page;
    const venue = {
      name: site?.name ?? '',
      phone: failure?.phone ?? site?.phone,
      lang: site && houseLanguage({ site, text: this.localization.text }),
    };
    this.#told = toldErrors(this.#told, page);
    return this.shell.render(frame(asking, this.#told.errors, venue, this.localization));
  }

  protected override updated(): void {
    const states = this.#internals?.states;
    try {
      if (this.#shown?.loading || this.#shown?.isFetching) states?.add('loading');
      else states?.delete('loading');
    } catch {
      // Chrome before 125 takes names with two dashes only: there the state can't be styled.
    }
  }
}
