import type { CSSResult } from 'lit';
import type { LoadCatalog } from '../text/text.ts';
import type { FlowOptions, Page } from './flow.ts';

/** What a step shows, and what it alone knows of the rest of its page. */
export type StepView<View> = (view: View) => Pick<Page, 'content'> & Partial<Page>;
type Views<View> = Readonly<Record<string, StepView<View>>>;

/** What a flow needs after its first step. `LaterView`: the input of its views, with all texts. */
export interface LaterSteps<LaterView> {
  views: Views<LaterView>;
  styles?: CSSResult;
}

/** Loads the later steps with their texts: the views are there once all of it is, and so can take any view of the flow. */
export const laterViews =
  <View, LaterView extends View>(
    { addStyles, addTexts }: Pick<FlowOptions, 'addStyles' | 'addTexts'>,
    load: () => Promise<LaterSteps<LaterView>>,
    texts: readonly LoadCatalog<object>[],
  ) =>
  async (): Promise<Views<View>> => {
    const [{ views, styles }] = await Promise.all([load(), addTexts(texts)]);
    if (styles) addStyles(styles);
    return views as Views<View>;
  };

/** The views of a flow's pages: the first come with the flow, the later ones when the browser is idle or one is needed. */
export class StepViews<View> {
  #later: 'asked' | 'missing' | undefined;

  constructor(
    private views: Views<View>,
    private readonly load: () => Promise<Views<View>>,
    /** Called when the later views have loaded, or failed to. */
    private readonly changed: () => void,
  ) {}

  /** The view; undefined while it is loading. */
  get(name: string): StepView<View> | undefined {
    if (!this.views[name]) this.#ask();
    return this.views[name];
  }

  /** Whether loading the later ones failed: `retry` loads them again. */
  get isMissing(): boolean {
    return this.#later === 'missing';
  }

  retry(): void {
    this.#later = undefined;
    this.changed();
  }

  /** Loads the later views once the browser is idle. */
  loadLater(): void {
    // Missing in Safari.
    const whenIdle = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
    whenIdle(() => this.#ask());
  }

  #ask(): void {
    if (this.#later) return;
    this.#later = 'asked';
    this.load()
      .then((later) => {
        this.views = { ...this.views, ...later };
      })
      .catch(() => {
        // Their pages show the failure and offer a retry.
        this.#later = 'missing';
      })
      .finally(this.changed);
  }
}
