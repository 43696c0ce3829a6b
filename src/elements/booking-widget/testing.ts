import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type * as contract from '../../contract/index.ts';
import { codeSent, confirmed, plainStart, slots } from '../../table/testing.ts';
import { BookingWidget } from './booking-widget.ts';

customElements.define('booking-widget', BookingWidget);

export const site: contract.Site = {
  site: 'gasthof-adler',
  kind: 'table',
  name: 'Gasthof Adler',
  phone: '044 000 00 00',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'en'],
  smsCountries: [
    { country: 'CH', callingCode: '41' },
    { country: 'DE', callingCode: '49' },
  ],
};

type Call = { path: string; body: Record<string, unknown>; language: string };

/** A proxy that answers as told; what the last word of a call's path is not told of answers as a booking goes well. */
export class FakeProxy {
  readonly calls: Call[] = [];
  answers: Record<string, object | (() => object | Promise<object>)> = {
    'gasthof-adler': site,
    start: plainStart,
    slots,
    check: { session: 's', choiceOffered: false },
    guest: codeSent,
    code: confirmed,
  };
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = async (url, init) => {
      const path = String(url);
      const body = JSON.parse(String(init?.body ?? '{}')) as Call['body'];
      this.calls.push({ path, body, language: new Headers(init?.headers).get('Accept-Language') ?? '' });
      const answer = this.answers[path.split('/').at(-1) ?? ''] ?? {};
      return Response.json(typeof answer === 'function' ? await answer() : answer);
    };
  }

  restore(): void {
    window.fetch = this.#fetch;
  }

  said(call: string): Call[] {
    return this.calls.filter(({ path }) => path.endsWith(`/${call}`));
  }
}

export const refusal = (
  remedy: contract.Remedy,
  code: contract.ErrorCode,
  message = 'No.',
): contract.ErrorAnswer => ({
  error: { code, remedy, message, language: 'en', reference: 'r-1' },
});

/** The element in the guest's hands. */
export class Harness {
  constructor(readonly element: BookingWidget) {}

  /** `attributes` beside site and proxy; `lang` is English unless told. */
  static async open(attributes: Record<string, string> = {}): Promise<Harness> {
    const element = document.createElement('booking-widget');
    const all = { site: 'gasthof-adler', proxy: 'https://book.example', lang: 'en', ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    element.innerHTML = '<a href="tel:+41440000000">By phone</a>';
    await fixture(html`<div>${element}</div>`);
    return new Harness(element);
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.element.shadowRoot?.querySelector<Found>(selector);
    if (!found) throw new Error(`nothing is ${selector} at step ${this.element.getAttribute('step')}`);
    return found;
  }

  has(selector: string): boolean {
    return this.element.shadowRoot?.querySelector(selector) !== null;
  }

  get text(): string {
    return this.find('[part~=panel]').innerText;
  }

  async step(step: string): Promise<void> {
    while (this.element.getAttribute('step') !== step) await oneEvent(this.element, 'booking-step');
    await this.element.updateComplete;
  }

  /** Until the element shows what is asked for. */
  async shows(selector: string): Promise<void> {
    while (!this.has(selector)) await new Promise(requestAnimationFrame);
  }

  async settled(): Promise<void> {
    while (this.element.matches(':state(loading)')) await new Promise(requestAnimationFrame);
    await this.element.updateComplete;
  }

  /** Axe's verdict, once nothing fades any more. */
  async audit(): Promise<void> {
    // A change's transition begins with the next frame.
    await new Promise(requestAnimationFrame);
    await Promise.all(
      (this.element.shadowRoot ?? document).getAnimations().map((animation) => animation.finished),
    );
    await expect(this.element).to.be.accessible();
  }

  next(): void {
    this.find<HTMLButtonElement>('[part~=next]').click();
  }

  type(name: string, value: string): void {
    const input = this.find<HTMLInputElement>(`[name="${name}"]`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async chooseTable(): Promise<void> {
    await this.step('when');
    await this.shows('[data-date="2026-12-04"]');
    this.find('[data-date="2026-12-04"]').click();
    await this.shows('[name=time][value="19:00"]');
    this.find('[name=time][value="19:00"]').click();
    this.next();
    await this.step('guest');
  }

  fillGuest(): void {
    this.type('given-name', 'Zoë');
    this.type('family-name', 'Müller');
    this.type('email', 'zoe@example.ch');
    this.type('tel', '079 123 45 67');
  }
}
