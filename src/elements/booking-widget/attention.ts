import type { ReactiveController } from 'lit';
import type { Page } from '../../flow/flow.ts';
import type { BookingWidget } from './booking-widget.ts';

/**
 * Where the guest's attention goes as pages change (WCAG 2.4.3): to what is wrong, else to a new step's heading. The
 * first step that appears takes no focus from the page around it.
 */
export class Attention implements ReactiveController {
  #step = '';
  #problems: string[] = [];

  constructor(
    private readonly widget: BookingWidget,
    private readonly page: () => Page | undefined,
    /** Told before the focus moves: the step, and the one before. */
    private readonly moved: (step: string, previous: string) => void,
  ) {
    widget.addController(this);
  }

  hostUpdated(): void {
    const page = this.page();
    if (!page) return;
    const previous = this.#step;
    const problems = page.problems.map(({ name, message }) => name + message);
    // Fewer problems than before: the guest is mending them, and must not be pulled away.
    const wrong = problems.some((problem) => !this.#problems.includes(problem));
    this.#step = page.step;
    this.#problems = problems;
    const moved = page.step !== previous;
    if (moved) this.moved(page.step, previous);
    if (!previous || previous === 'starting') return;
    if (wrong) this.#focus('#booking-errors');
    else if (moved) this.#focus('[part=heading]');
  }

  #focus(selector: string): void {
    this.widget.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
