import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Site } from '../contract/index.ts';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import type { CommonTexts } from '../text/shapes.ts';
import type { LoadCatalog } from '../text/text.ts';

/** One page of a flow, as the frame shows it: all words are in the guest's language. */
export interface Page {
  /** Reflected as the element's attribute `step`. */
  step: string;
  heading: string;
  /** Undefined while nothing is left to do. */
  progress?: { current: number; total: number } | undefined;
  /** What is under way, for the live region; empty when nothing is. */
  loading: string;
  /** What came of it, for the live region. */
  result?: string | undefined;
  /** What to mend, in the order of the controls. */
  fieldErrors: { name: string; message: string }[];
  /** A failure that no control can mend. */
  failure?: BookingError | undefined;
  note?: string | undefined;
  content: TemplateResult;
  summary: { text: string; edit?: (() => void) | undefined }[];
  back?: (() => void) | undefined;
  /** What the button back says, where it is more than back. */
  backLabel?: string | undefined;
  /** A call is under way that must not be left: there is no back now, though there was and will be. */
  held?: boolean | undefined;
  /** Counts what was refused or failed: each draws the guest's attention to what is wrong. */
  refusals?: number | undefined;
  /** The forward button. Without it the page leads nowhere by itself. */
  next?: { label: string; press(): void; /** Not what most want next. */ quiet?: boolean } | undefined;
  /** Whether the element's own content, the way out, is to be seen. */
  wayOut?: boolean | undefined;
}

/** What a flow tells the element, which makes DOM events of it. */
export type FlowEvent =
  | { type: 'ready' }
  | { type: 'confirmed' | 'requested'; booking: Record<string, unknown> & { reference: string } }
  | { type: 'held'; until: string }
  | { type: 'cancelled'; reference: string }
  | { type: 'pending' }
  | { type: 'unavailable'; failure: BookingError }
  | { type: 'failed'; failure: BookingError };

/** A way through steps that an element drives without knowing which: to a table, to a stay, through a booking made. */
export interface Flow {
  /** `localization` holds the texts of the flow's own catalog, too. */
  page(localization: Localization): Page;
  /** What is chosen so far, no guest data. */
  readonly summary: Record<string, string | number>;
  /** Whether pressing next now makes a call that may book. */
  readonly booksNext: boolean;
  /** Chooses for the guest, by an attribute's control, as long as the choosing goes on; false where it can't be chosen. */
  preselect(control: string, value: string): boolean;
  changeLanguage(language: string): void;
  reset(): void;
}

/** What an element loads to drive a flow. `Start` is what the first call has answered, where there is one. */
export interface FlowModule<Start = unknown> {
  createFlow(options: FlowOptions<Start>): Flow;
  /** What it says besides the common texts. */
  texts: LoadCatalog<object>;
  /** What it looks like besides the element's own styles. */
  styles?: CSSResult;
  /** What each attribute takes that chooses for the guest. */
  attributes: AttributeRules;
}

/** By attribute: the control that it chooses for, and what it takes. */
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
  /** What the element's attributes choose, by control. */
  preselection: Record<string, string>;
  emit(event: FlowEvent): unknown;
}
