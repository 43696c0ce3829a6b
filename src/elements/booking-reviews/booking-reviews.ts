import { html, type PropertyValues } from 'lit';
import type { Localization } from '../../flow/flow.ts';
import { BookingError } from '../../proxy-client/booking-error.ts';
import { createProxyClient } from '../../proxy-client/proxy-client.ts';
import { DataBlock, structuredData } from '../../reviews/structured-data.ts';
import { reviewsPanel, shownAtOnce, type Reading } from '../../reviews/reviews-panel.ts';
import { feedback } from '../../text/feedback.ts';
import { reviewsStyles } from '../../theme/reviews.ts';
import type { ReviewsView } from '../../reviews/reviews-view.ts';
import {
  BookingErrorEvent,
  BookingReadyEvent,
  BookingStepEvent,
  BookingUnavailableEvent,
} from '../events.ts';
import { inlineShell } from '../inline-shell.ts';
import { PageElement } from '../page-element.ts';
import { ignore } from '../warn.ts';

const usualMonths = 3;

/**
 * Shows how guests have rated their visits, what they said, and the restaurant's answers.
 *
 * @slot - The way out: seen before the script runs, and while nothing can be shown.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @attr step - `starting`, then `reviews`, `empty` or `unavailable`.
 * @fires booking-ready - The reviews are shown; else `booking-error` and `booking-unavailable`.
 */
export class BookingReviews extends PageElement {
  static override styles = [...[PageElement.styles].flat(), reviewsStyles];
  static override properties = {
    ...PageElement.properties,
    months: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    reading: { state: true },
  };

  /** How many months back: 1 to 24, 3 by default. */
  declare months: string;
  /** Whether the page tells search engines, too. */
  declare structuredData: boolean;
  declare protected reading: Reading;

  #reading?: AbortController;
  #step = '';
  /** Where the focus goes once what was pressed is gone. */
  #focusNext: string | undefined;
  readonly #data = new DataBlock();

  constructor() {
    super();
    this.months = '';
    this.structuredData = false;
    this.reading = { kind: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#data.show('');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // In the page's language they are there while the reviews are still being read.
    if (!this.hasUpdated) this.addTexts([feedback]).catch(() => undefined);
    super.willUpdate(changed);
    if (changed.has('site') || changed.has('proxy') || changed.has('months')) this.#begin();
  }

  protected override render() {
    const localization = this.localization as Localization<ReviewsView['text']> | undefined;
    // Without texts, only the fallback slot is rendered.
    if (!localization || !this.site) return html`<slot></slot>`;
    return reviewsPanel(localization, this.reading, {
      months: this.#months,
      retry: () => {
        this.#focusNext = '[part=heading]';
        this.#begin();
      },
      showMore: (shown) => {
        if (this.reading.kind !== 'read') return;
        this.#focusNext = `[part=review]:nth-child(${this.reading.shown + 1})`;
        this.reading = { ...this.reading, shown };
      },
    });
  }

  protected override updated(): void {
    const { reading } = this;
    const isTold = reading.kind === 'read' && this.structuredData && this.isConnected;
    this.#data.show(
      isTold ? structuredData(reading.answer, reading.answer.reviews.slice(0, reading.shown)) : '',
    );
    this.#tellStep();
    if (!this.#focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  get #months(): number {
    const months = Number(this.months || usualMonths);
    return Number.isInteger(months) && months >= 1 && months <= 24 ? months : usualMonths;
  }

  /** Reads anew, abandoning what is being read. */
  #begin(): void {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    this.reading = { kind: 'loading' };
    if (this.months && String(this.#months) !== this.months.trim()) {
      ignore(this, 'months', this.months, 'a whole number from 1 to 24');
    }
    if (!this.site) return ignore(this, 'site', '', "a site's name, as the proxy has it");
    void this.#read(signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    try {
      await inlineShell.whenWanted(this);
      if (signal.aborted) return;
      const client = createProxyClient(this.proxyUrl, this.site);
      const request = { language: this.locale, months: this.#months };
      const answer = await client.call('reviews', request, signal);
      await this.useTexts([feedback], answer.site);
      if (signal.aborted) return;
      this.reading = { kind: 'read', answer, shown: shownAtOnce };
      this.dispatchEvent(new BookingReadyEvent());
    } catch (error) {
      if (!signal.aborted)
        await this.#fail(error instanceof BookingError ? error : BookingError.lost(), signal);
    }
  }

  async #fail(failure: BookingError, signal: AbortSignal): Promise<void> {
    const { language } = failure;
    const speaks = { language, languages: [language, ...navigator.languages] };
    await this.useTexts([feedback], speaks).catch(() => undefined);
    if (signal.aborted) return;
    this.reading = { kind: 'failed', failure };
    this.dispatchEvent(new BookingErrorEvent(failure.code, failure.remedy));
    this.dispatchEvent(new BookingUnavailableEvent(failure.code, failure.phone));
  }

  #tellStep(): void {
    const { reading } = this;
    const read = reading.kind === 'read' && (reading.answer.reviews.length ? 'reviews' : 'empty');
    const step = read || (reading.kind === 'failed' ? 'unavailable' : 'starting');
    if (step === this.#step) return;
    const previous = this.#step;
    this.#step = step;
    this.setAttribute('step', step);
    this.dispatchEvent(new BookingStepEvent(step, previous));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-reviews': BookingReviews;
  }
}
