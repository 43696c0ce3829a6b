import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type * as contract from '../contract/index.ts';
import type { PageElement } from './page-element.ts';

/** For tests of an element: a scripted proxy, and the element with a guest's actions. */

interface Call {
  path: string;
  body: Record<string, unknown>;
  language: string;
}

type Answer = object | (() => object | Promise<object>);

/** Answers by a call's path after `/v1/`, or by its last word: JSON, or a response as it is. Other calls are answered with `{}`. */
export class ScriptedProxy {
  readonly calls: Call[] = [];
  readonly #fetch = window.fetch;

  constructor(readonly answers: Record<string, Answer>) {
    window.fetch = async (url, init) => {
      const path = String(url);
      const body = JSON.parse(String(init?.body ?? '{}')) as Call['body'];
      this.calls.push({ path, body, language: new Headers(init?.headers).get('Accept-Language') ?? '' });
      const told =
        this.answers[path.split('/v1/').at(-1) ?? ''] ?? this.answers[path.split('/').at(-1) ?? ''] ?? {};
      const answer = typeof told === 'function' ? await told() : told;
      return answer instanceof Response ? answer : Response.json(answer);
    };
  }

  restore(): void {
    window.fetch = this.#fetch;
    sessionStorage.clear();
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

/** Puts an element into the page: by default in English, on a proxy, with fallback content. */
export async function openElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  const all = { proxy: 'https://book.example', lang: 'en', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.innerHTML = '<a href="tel:+41440000000">By phone</a>';
  await fixture(html`<div>${element}</div>`);
  return element;
}

/** Any element of ours, with a guest's actions. */
export class ElementHarness<Element extends PageElement> {
  constructor(readonly element: Element) {}

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
    // A step's view may load only when the step is reached.
    while (step !== 'starting' && this.has('[part=skeleton] > .tall'))
      await new Promise(requestAnimationFrame);
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

  /** Axe's result, once all transitions are over. */
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
}
