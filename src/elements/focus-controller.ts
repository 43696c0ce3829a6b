import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Page } from '../flow/flow.ts';

/**
 * Moves the focus as pages change (WCAG 2.4.3): to each new error or failure, else to
 * a new step's heading. The first step that appears takes no focus from the page around it, and what a pointer opened in its
 * place none from what was pressed.
 */
export class FocusController implements ReactiveController {
  #step = '';
  #section = '';
  #refusals = 0;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode },
    private readonly page: () => Page | undefined,
    /** Called before the focus moves: the step, and the one before. */
    private readonly moved: (step: string, previous: string) => void,
  ) {
    element.addController(this);
  }

  hostUpdated(): void {
    const page = this.page();
    if (!page) return;
    const previous = this.#step;
    const { step, section = '', refusals = 0 } = page;
    const isRefused = refusals > this.#refusals;
    const isOther = section !== this.#section;
    this.#step = step;
    this.#section = section;
    this.#refusals = refusals;
    if (step !== previous) this.moved(step, previous);
    if (!previous || previous === 'starting' || this.#isElsewhere()) return;
    if (isRefused) this.#focus(page.mend ?? '#booking-errors, #booking-failure');
    else if (step !== previous || isOther) {
      const near = page.focusFrom?.[previous];
      if (!near || !this.#wasPressedBeside(near)) this.#focus(near ?? '[part=heading]');
    }
  }

  /** The focus is elsewhere on the page, and must not be taken from there. */
  #isElsewhere(): boolean {
    const { activeElement } = this.element.getRootNode() as Document | ShadowRoot;
    return activeElement !== null && activeElement !== document.body && activeElement !== this.element;
  }

  /** A pointer pressed what is in the same card: who did that looks there. */
  #wasPressedBeside(selector: string): boolean {
    const focused = this.element.shadowRoot?.activeElement;
    const isBeside = focused?.closest('[part~=card]')?.querySelector(selector);
    return Boolean(isBeside) && !focused?.matches(':focus-visible');
  }

  #focus(selector: string): void {
    this.element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
