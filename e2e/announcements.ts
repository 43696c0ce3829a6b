import type { Locator } from '@playwright/test';

/** What a screen reader tells its guest, in its order. */
export interface Announcements {
  /** All until now. */
  heard(): Promise<string[]>;
  /** Adds what the guest has moved the focus to: its role, name and state. */
  focused(control: Locator): Promise<void>;
}

/**
 * Listens to a widget from now on: to each text of a live region, each alert, and what the focus is moved to without the guest:
 * headings, and messages of what went wrong.
 */
export async function listenTo(widget: Locator): Promise<Announcements> {
  await widget.evaluate((element) => {
    const root = element.shadowRoot as ShadowRoot;
    const heard: string[] = [];
    window.announced = heard;
    const textOf = (node: Element): string => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const note = (kind: string, node: Element): void => {
      const text = textOf(node);
      if (text) heard.push(`${kind}: ${text}`);
    };
    // An alert is told when it comes, any other live region when its text changes.
    const regions = '[role=status], [aria-live], [role=alert]';
    const texts = new Map([...root.querySelectorAll(regions)].map((region) => [region, textOf(region)]));
    new MutationObserver(() => {
      for (const region of root.querySelectorAll(regions)) {
        const isAlert = region.matches('[role=alert]');
        const before = texts.get(region) ?? (isAlert ? '' : undefined);
        const text = textOf(region);
        texts.set(region, text);
        const isHeard = before !== undefined && !region.matches('[aria-live=off]');
        if (isHeard && text !== before) note(isAlert ? 'alert' : 'status', region);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener('focusin', ({ target }) => {
      const focused = target as Element;
      if (focused.matches('[part=heading]')) note('heading', focused);
      else if (focused.matches('fieldset')) note('group', focused.querySelector('legend') as Element);
      else if (focused.matches('[tabindex="-1"]') && !focused.matches('[data-date]'))
        note('message', focused);
    });
  });
  const page = widget.page();
  return {
    heard: () => page.evaluate(() => window.announced),
    async focused(control) {
      const [line = ''] = (await control.ariaSnapshot()).split('\n');
      await page.evaluate((told) => window.announced.push(told), `focus: ${line.replace(/^- /, '')}`);
    },
  };
}

declare global {
  interface Window {
    announced: string[];
  }
}
