import { catalogLanguage } from '../text/text.ts';
import { FlowElement } from './flow-element.ts';

/**
 * What a link has put into the fragment of the page's address, which no server gets to see: `#booking=…&lang=…`; empty where
 * it has none of that name.
 */
export const inAddress = (name: 'booking' | 'reservation' | 'lang'): string =>
  new URLSearchParams(location.hash.slice(1)).get(name) ?? '';

/**
 * An element that a link opens, of which the page's address names what it is about. It follows the address, and speaks the
 * link's language, whatever the page does; only the element's own `lang` counts before it.
 */
export abstract class LinkedElement extends FlowElement {
  #opened = '';

  /** What the link names, as its flow calls it. */
  protected abstract get linked(): 'booking' | 'reservation';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    // It may have changed while the element was disconnected.
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.follow);
  }

  override preselection(): Record<string, string> {
    return { [this.linked]: (this.#opened = this.named()) };
  }

  protected override get guestLanguage(): string | undefined {
    return catalogLanguage(inAddress('lang'));
  }

  /** What the page names now; empty where it names nothing. */
  protected named(): string {
    return inAddress(this.linked);
  }

  /** Opens what another link names. A fragment that names nothing is an anchor in the page: what is open stays. */
  protected readonly follow = (): void => {
    const named = this.named();
    const { flow } = this.driver;
    // The address may name another language.
    if (flow) this.requestUpdate('lang', undefined);
    if (!flow || !named || named === this.#opened) return;
    this.#opened = named;
    flow.preselect(this.linked, named);
  };
}
