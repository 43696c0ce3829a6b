import { site } from '../../feedback/testing.ts';
import { ElementHarness, openElement, ScriptedProxy } from '../testing.ts';
import { BookingFeedback } from './booking-feedback.ts';

customElements.define('booking-feedback', BookingFeedback);

/** A proxy on which every call succeeds, unless the test overrides it. */
export class FeedbackProxy extends ScriptedProxy {
  constructor() {
    super({ 'gasthof-adler': site, give: { status: 'given' } });
  }
}

/** The element, with a guest's actions. */
export class FeedbackHarness extends ElementHarness<BookingFeedback> {
  /** `fragment` is what the page's address ends in. */
  static async open(attributes: Record<string, string> = {}, fragment = ''): Promise<FeedbackHarness> {
    FeedbackHarness.address(fragment);
    return new FeedbackHarness(
      await openElement('booking-feedback', { site: 'gasthof-adler', ...attributes }),
    );
  }

  /** At the stars of a visit. */
  static async atRating(attributes: Record<string, string> = {}): Promise<FeedbackHarness> {
    const feedback = await FeedbackHarness.open({ reservation: 'a1', ...attributes });
    await feedback.step('rating');
    return feedback;
  }

  /** As when the guest follows a link in the page. */
  static address(fragment: string): void {
    history.replaceState(null, '', fragment || location.pathname + location.search);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  async stars(...all: [service: number, kitchen: number, ambience: number, price: number]): Promise<void> {
    for (const [index, name] of ['service', 'kitchen', 'ambience', 'price'].entries()) {
      this.find(`[name=${name}][value="${all[index]}"]`).click();
    }
    await this.element.updateComplete;
  }

  /** The stars that are chosen, in their order; 0 where none are. */
  get chosen(): number[] {
    return ['service', 'kitchen', 'ambience', 'price'].map((name) => {
      const chosen = this.element.shadowRoot?.querySelector<HTMLInputElement>(`[name=${name}]:checked`);
      return Number(chosen?.value ?? 0);
    });
  }

  get comment(): string {
    return this.find<HTMLTextAreaElement>('[name=comment]').value;
  }

  /** Rates, says something, and sends it. */
  async send(): Promise<void> {
    await this.stars(5, 4, 3, 2);
    this.type('comment', 'By the fire');
    this.next();
    await this.settled();
  }
}
