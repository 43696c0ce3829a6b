import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Page } from '../../flow/flow.ts';
import { ignore, warn } from '../warn.ts';
import type { BookingElement } from './data-layer.ts';
import type { StepHistory } from './step-history.ts';

/** Features that few pages use, loaded only when their attribute is set: `history` and `analytics`. */
export class OptionalFeatures implements ReactiveController {
  #history?: StepHistory | undefined;
  #untell?: (() => void) | undefined;
  #asked = '';
  /** Settles when the requested features are loaded, so that they miss no event. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    private readonly widget: ReactiveControllerHost &
      BookingElement & { history: boolean; analytics: string },
    private readonly page: () => Page | undefined,
  ) {
    widget.addController(this);
  }

  hostUpdate(): void {
    const { history, analytics } = this.widget;
    const asked = `${history} ${analytics}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    // A booking works without them.
    this.ready = this.#load(history, analytics).catch((error: unknown) =>
      warn(this.widget, 'history, analytics', error),
    );
  }

  hostUpdated(): void {
    this.#history?.stepped();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#asked = '';
  }

  async #load(history: boolean, analytics: string): Promise<void> {
    const { widget, page } = this;
    this.#stop();
    if (analytics === 'datalayer') this.#untell = (await import('./data-layer.ts')).tellDataLayer(widget);
    else if (analytics) ignore(widget, 'analytics', analytics, 'datalayer');
    if (history) this.#history = new (await import('./step-history.ts')).StepHistory(page);
    this.#history?.stepped();
  }

  #stop(): void {
    this.#untell?.();
    this.#history?.disconnect();
    this.#untell = this.#history = undefined;
  }
}
