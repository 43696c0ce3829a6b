import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Site } from '../contract/index.ts';
import type { Sign } from '../controls/sign.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import type { CommonTexts } from '../text/shapes.ts';
import type { LoadCatalog } from '../text/text.ts';

/** One page of a flow, as the frame shows it: all words are in the guest's language. */
export interface Page {
  /** Reflected as the element's attribute `step`. */
  step: string;
  heading: string;
  /** Which page of its step, where that has several: each gets the focus as a step does. */
  section?: string | undefined;
  /** By steps that are on the same page: what the focus goes to from there, instead of to the heading (selectors). */
  focusFrom?: Readonly<Record<string, string>> | undefined;
  /** How a booking stands, as a sign beside the heading. */
  sign?: Sign | undefined;
  /** Undefined while nothing is left to do. */
  progress?: { current: number; total: number } | undefined;
  /** What is under way, for the live region; empty when nothing is. */
  loading: string;
  /** A file is being fetched, which holds up nothing on the page. */
  isFetching?: boolean | undefined;
  /** Its result, for the live region. */
  result?: string | undefined;
  /** Errors, in the order of the controls. */
  fieldErrors: { name: string; message: string }[];
  /** Where a refusal is told in one place alone: a selector of what then takes the focus. */
  mend?: string | undefined;
  /** A failure that belongs to no control. */
  failure?: BookingError | undefined;
  note?: string | undefined;
  content: TemplateResult;
  /** `lang` where the words are the house's. */
  summary: { text: string; lang?: string | undefined; edit?: (() => void) | undefined }[];
  /** The forward button binds to pay, in words that need the whole width of a phone. */
  binds?: boolean;
  /** What it all costs, as far as it is known. */
  total?: string | undefined;
  back?: (() => void) | undefined;
  /** The back button's label, where it is not just "back". */
  backLabel?: string | undefined;
  /** A call is under way that must not be left: back is disabled until it ends. */
  held?: boolean | undefined;
  /** Counts errors and failures: each new one gets the focus. */
  refusals?: number | undefined;
  /** The forward button; undefined where the page has none. */
  next?:
    | {
        label: string;
        press(): void;
        /** Pressed while something is under way, it waits for that instead of being ignored. */
        waits?: boolean;
        /** Styled as secondary. */
        quiet?: boolean;
        /** It takes something away: styled as such. */
        destructive?: boolean;
      }
    | undefined;
  /** Whether the element's own fallback content is shown. */
  wayOut?: boolean | undefined;
}

/** A flow's output, from which the element makes DOM events. */
export type FlowEvent =
  | { type: 'ready' }
  | { type: 'confirmed' | 'requested'; booking: Record<string, unknown> & { reference: string } }
  | { type: 'held'; until: string }
  | { type: 'cancelled'; reference: string }
  | { type: 'handed-over'; table: { date: string; time: string; partySize: number } }
  | { type: 'pending' }
  | { type: 'unavailable'; failure: BookingError }
  | { type: 'failed'; failure: BookingError };

/** A flow that an element drives without knowing which: booking a table, booking a stay, managing a booking. */
export interface Flow {
  /** `localization` holds the texts of the flow's own catalog, too. */
  page(localization: Localization): Page;
  /** What is chosen so far, no guest data. */
  readonly summary: Record<string, string | number>;
  /** Whether pressing next now makes a call that may book. */
  readonly booksNext: boolean;
  /** Preselects the value of an attribute's control while the guest is still choosing; false if it can't be chosen. */
  preselect(control: string, value: string): boolean;
  changeLanguage(language: string): void;
  /**
   * Whether the booking is to go on in the booking system's own window; false where that can take over none. Left out: no booking
   * system of this flow can.
   */
  handOver?(handoff: boolean): boolean;
  reset(): void;
}

/** What an element loads to drive a flow. `Start` is what the first call has answered, where there is one. */
export interface FlowModule<Start = unknown> {
  createFlow(options: FlowOptions<Start>): Flow;
  /** Its styles besides the element's own. */
  styles?: CSSResult;
  /** The values that each preselecting attribute takes. */
  attributes: AttributeRules;
}

/** By attribute: its control, and the values it takes. */
export type AttributeRules = Record<
  string,
  { control: string; takes: string; valid: (value: string) => boolean }
>;

/** Texts and locale (the page's language with its region, for Intl). */
export interface Localization<Texts extends CommonTexts = CommonTexts> {
  text: Texts;
  locale: string;
}

export interface FlowOptions<Start = unknown> {
  host: ReactiveControllerHost & HTMLElement;
  client: ProxyClient;
  site: Site;
  start: Start;
  /** Origin of the proxy, for links. */
  proxy: string;
  language: string;
  locale: string;
  /** What the element's attributes preselect, by control. */
  preselection: Record<string, string>;
  /** What `Flow.handOver` is told to begin with. */
  handoff?: boolean | undefined;
  /** Whether the flow is still what the element shows, in a page. */
  isShown(): boolean;
  emit(event: FlowEvent): unknown;
  /** Adds styles that only later steps need to the module's. */
  addStyles(styles: CSSResult): void;
  /** Loads texts that only later steps need, into those that are in use. */
  addTexts(texts: readonly LoadCatalog<object>[]): Promise<void>;
}
