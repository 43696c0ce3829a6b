import type { TemplateResult } from 'lit';

export type StepView<View> = (view: View) => TemplateResult;
type Load<View> = () => Promise<StepView<View>>;

/** The views of a flow's pages: the first load with the flow, later ones when the browser is idle or when needed. */
export class StepViews<View> {
  readonly #loaded: Map<string, StepView<View>>;
  readonly #loading = new Set<string>();
  readonly #failed = new Set<string>();

  constructor(
    first: Readonly<Record<string, StepView<View>>>,
    private readonly later: Readonly<Record<string, Load<View> | undefined>>,
    /** Called when a view has loaded or failed. */
    private readonly changed: () => void,
  ) {
    this.#loaded = new Map(Object.entries(first));
  }

  /** The view; undefined while it is loading. */
  get(name: string): StepView<View> | undefined {
    if (!this.#loaded.has(name) && !this.#failed.has(name)) void this.#load(name);
    return this.#loaded.get(name);
  }

  /** Whether loading the view failed: `retry` loads it again. */
  isMissing(name: string): boolean {
    return this.#failed.has(name);
  }

  retry(name: string): void {
    this.#failed.delete(name);
    this.changed();
  }

  /** Loads all remaining views once the browser is idle. */
  loadLater(): void {
    // Missing in Safari.
    const whenIdle = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
    whenIdle(() => Object.keys(this.later).forEach((name) => void this.#load(name)));
  }

  async #load(name: string): Promise<void> {
    const load = this.later[name];
    if (!load || this.#loaded.has(name) || this.#loading.has(name)) return;
    this.#loading.add(name);
    try {
      this.#loaded.set(name, await load());
    } catch {
      // Its page shows the failure and offers a retry.
      this.#failed.add(name);
    }
    this.#loading.delete(name);
    this.changed();
  }
}

/** A view that needs more texts than the flow begins with: it is there once they are. */
export const withTexts =
  <View>(load: Load<View>, texts: () => Promise<void>): Load<View> =>
  async () => {
    const [view] = await Promise.all([load(), texts()]);
    return view;
  };

/** How the later views of a table of steps are loaded, by step. */
export const laterViews = <View>(steps: object): Record<string, Load<View> | undefined> =>
  Object.fromEntries(
    Object.entries<{ view?: Load<View> }>(steps as never).map(([name, { view }]) => [name, view]),
  );
