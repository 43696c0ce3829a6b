import type { Page } from '../../flow/flow.ts';

/**
 * The browser's Back leads to the previous step (attribute `history`). One entry is pushed on top of the page's own as
 * long as there is a step to go back to, or a call that must not be left; the page's state object is kept in it, so that
 * a router finds its own state.
 */
export class StepHistory {
  #guarding = false;

  constructor(private readonly page: () => Page | undefined) {
    window.addEventListener('popstate', this.#popped);
  }

  /** After each step: pushes the entry, or removes it where nothing is left to go back to. */
  stepped(): void {
    const page = this.page();
    const needed = Boolean(page?.back || page?.held);
    if (needed === this.#guarding) return;
    this.#guarding = needed;
    if (needed) history.pushState(history.state, '');
    else history.back();
  }

  disconnect(): void {
    window.removeEventListener('popstate', this.#popped);
  }

  readonly #popped = (): void => {
    if (!this.#guarding) return;
    this.#guarding = false;
    this.page()?.back?.();
    this.stepped();
  };
}
