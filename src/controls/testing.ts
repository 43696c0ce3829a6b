import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { dates } from '../theme/dates.ts';
import { stay } from '../theme/stay.ts';
import { styles } from '../theme/styles.ts';

/** Replaces the widget in tests of controls: one shadow root with a stay's theme, and a panel for what is tested. */
export class TestStage extends LitElement {
  static override styles = [...styles, dates, stay];
  static override properties = { view: {} };

  /** Renders the control from the test's variables. Call `requestUpdate()` after changing them. */
  declare view: () => unknown;

  /** The first element that matches; the test fails if there is none. */
  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.renderRoot.querySelector<T>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  }

  findAll<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.renderRoot.querySelectorAll<T>(selector)];
  }

  /** What has the focus within the shadow root. */
  get focused(): HTMLElement | null {
    return this.shadowRoot?.activeElement as HTMLElement | null;
  }

  protected override render(): TemplateResult {
    return html`<div part="panel"><form part="step" novalidate>${this.view()}</form></div>`;
  }
}
customElements.define('test-stage', TestStage);

/** Puts a control on a stage, in a page of that writing direction. */
export async function stage(view: () => unknown, dir: 'ltr' | 'rtl' = 'ltr'): Promise<TestStage> {
  const parent = await fixture<HTMLElement>(
    html`<div dir=${dir} lang="en"><test-stage .view=${view}></test-stage></div>`,
  );
  const element = parent.querySelector('test-stage') as TestStage;
  await element.updateComplete;
  return element;
}

/** Types into a control as the browser reports it. */
export function type(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
