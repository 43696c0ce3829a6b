import type { Site } from '../../contract/index.ts';
import type { Flow, FlowModule } from '../../flow/flow.ts';
import { BookingElement } from '../booking-element.ts';
import { BookingSubmitEvent } from '../events.ts';
import { ignore } from '../warn.ts';
import { preselectingAttributes, preselectionOf, preselections } from './attributes.ts';
import { OptionalFeatures } from './optional-features.ts';

/** Each kind of site has its flow, in a chunk of its own. */
const flows: Record<Site['kind'], () => Promise<FlowModule>> = {
  table: () => import('../../table/table-flow.ts').then((module) => module.tableFlow),
  stay: () => import('../../stay/stay-flow.ts').then((module) => module.stayFlow),
};

/**
 * Books on the house's own page: a table at a restaurant, a room at a hotel.
 *
 * @slot - The way out: seen before the script runs, and whenever booking can't work.
 * @slot header - Above the panel.
 * @slot footer - Below the panel.
 * @slot privacy - Under the buttons: what happens to the guest's data.
 * @slot confirmed - On the confirmation.
 * @slot error-<code> - Instead of our words for that error.
 * @attr date - Preselected day, `YYYY-MM-DD`; like `time` (`HH:mm`), `party-size`, `room` (its id) and `promo-code`.
 * @attr arrival - Preselected day, `YYYY-MM-DD`; like `departure`, `adults`, `children` (their ages: `4,9`), `company-code`.
 * @attr step - Reflects the current step.
 * @fires booking-ready - `BookingReadyEvent`; the others stand in events.ts.
 * @cssstate loading - A call is under way.
 */
export class BookingWidget extends BookingElement {
  static override properties = {
    ...BookingElement.properties,
    history: { type: Boolean },
    analytics: {},
  };

  /** Whether the browser's Back leads to the previous step. */
  declare history: boolean;
  /** `datalayer`: what the guest does is told to Google Tag Manager, without personal data. */
  declare analytics: string;

  readonly #followers = new OptionalFeatures(this, () => this.page());

  constructor() {
    super();
    this.analytics = '';
    this.history = false;
  }

  /** What is chosen so far, no guest data. */
  get summary(): Flow['summary'] {
    return this.flow?.summary ?? {};
  }

  /** Begins anew: what was chosen is dropped, the guest's details stay. Not while a call that books is under way. */
  reset(): void {
    if (this.flow) this.flow.reset();
    else this.begin();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...preselectingAttributes];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const { flow, module } = this;
    const chosen = old !== value && flow && module && preselectionOf(this, module.attributes, name);
    if (chosen && !flow.preselect(...chosen))
      ignore(this, name, chosen[1], 'what can be chosen at this step');
  }

  protected override async load({ kind }: Site): Promise<FlowModule> {
    const module = await flows[kind]();
    await this.#followers.ready;
    return module;
  }

  protected override preselection(module: FlowModule): Record<string, string> {
    return preselections(this, module.attributes);
  }

  /** Asks the page before the call that books. */
  protected override press(forward: () => void): void {
    if (!this.flow?.booksNext || this.dispatchEvent(new BookingSubmitEvent())) forward();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-widget': BookingWidget;
  }
}
