import { LitElement, type PropertyValues } from 'lit';
import type { Localization } from '../flow/flow.ts';
import { common } from '../text/common.ts';
import type { CommonTexts } from '../text/shapes.ts';
import {
  catalogLanguage,
  languageFor,
  loadTexts,
  localeOf,
  type HouseLanguages,
  type LoadCatalog,
  type Plural,
} from '../text/text.ts';
import { styles } from '../theme/styles.ts';
import { pageLanguage, watchPageLanguage } from './page-language.ts';
import { ignore, tell, warn } from './warn.ts';

/** An element's catalogs and what the house speaks; until that is known, only the page's language counts. */
interface Catalogs {
  load: readonly LoadCatalog<object>[];
  house?: HouseLanguages;
}

/** The base of all our elements: common attributes, the page's language, loading of texts. */
export abstract class PageElement extends LitElement {
  static override styles = styles;
  static override properties = {
    site: {},
    proxy: {},
    colorScheme: { attribute: 'color-scheme' },
    lang: {},
    messages: { attribute: false },
    text: { state: true },
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

  #catalogs: Catalogs = { load: [common] };
  #unwatch?: () => void;

  constructor() {
    super();
    this.site = this.proxy = this.lang = '';
    this.colorScheme = 'auto';
    this.messages = {};
  }

  /** Called when texts in another language were loaded. */
  protected languageChanged?(language: string): void;

  /** The guest's, where the element knows it otherwise than by the page: it counts before the page's. */
  protected get guestLanguage(): string | undefined {
    return undefined;
  }

  get proxyUrl(): string {
    return (this.proxy || new URL(import.meta.url).origin).replace(/\/$/, '');
  }

  /** The page's language with its region, as a BCP 47 tag; undefined where the page names none. */
  get locale(): string | undefined {
    const locale = this.lang || this.guestLanguage || pageLanguage(this);
    try {
      return Intl.getCanonicalLocales(locale)[0];
    } catch {
      ignore(this, 'lang', locale ?? '', 'a language tag such as "de" or "fr-CH"');
      return undefined;
    }
  }

  /** Undefined until texts are loaded. */
  get localization(): Localization | undefined {
    const { text } = this;
    return text && { text, locale: localeOf(text.language, this.locale, this.#catalogs.house?.country) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPageLanguage(() => this.#changeLanguage());
    // Put back into a page, perhaps another one: its language counts.
    if (this.hasUpdated) this.#changeLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('lang') || changed.has('messages')) this.#changeLanguage();
    if ('bookBinding' in this.messages) {
      tell(
        this,
        'messages.bookBinding replaces the words that the law wants on the button that binds to pay (docs/law.md)',
      );
    }
    if (changed.has('colorScheme') && !['auto', 'light', 'dark'].includes(this.colorScheme)) {
      ignore(this, 'color-scheme', this.colorScheme, 'auto, light or dark');
    }
  }

  /** Adds texts: in the page's language, else in what the house speaks. */
  async useTexts(load: readonly LoadCatalog<object>[], house: HouseLanguages): Promise<void> {
    this.#catalogs = { load: [common, ...load], house };
    await this.#loadTexts();
  }

  /** Adds catalogs to those that are in use. */
  async addTexts(later: readonly LoadCatalog<object>[]): Promise<void> {
    const { load } = this.#catalogs;
    this.#catalogs = { ...this.#catalogs, load: [...new Set([...load, ...later])] };
    await this.#loadTexts();
  }

  async #loadTexts(): Promise<void> {
    const { locale } = this;
    const catalogs = this.#catalogs;
    const language = catalogs.house ? languageFor(locale, catalogs.house) : catalogLanguage(locale ?? '');
    if (!language) return;
    const texts = await loadTexts(language, catalogs.load);
    // The language or the catalogs may have changed meanwhile: whoever waits is to have what is wanted now.
    if (locale !== this.locale || catalogs !== this.#catalogs) return this.#loadTexts();
    this.text = { ...texts, ...this.messages } as CommonTexts;
    this.languageChanged?.(this.text.language);
  }

  /** If texts fail to load, the former ones stay. */
  #changeLanguage(): void {
    this.#loadTexts().catch((error: unknown) => warn(this, 'lang', error));
  }
}
