import type { Locator } from '@playwright/test';

/**
 * What a screen reader is told of a widget from now on, in its order: each text of the live region, each alert, and what the
 * focus is moved to without the guest: headings, and messages of what went wrong.
 */
export async function listenTo(widget: Locator): Promise<() => Promise<string[]>> {
  await widget.evaluate((element) => {
    const root = element.shadowRoot as ShadowRoot;
    const heard: string[] = [];
    window.announced = heard;
    let last = '';
    const note = (kind: string, node: Element | null): void => {
      const text = node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text && last !== kind + text) heard.push(`${kind}: ${text}`);
      last = kind + text;
    };
    let status = root.querySelector('[role=status]')?.textContent ?? '';
    const alerts = new WeakSet<Element>(root.querySelectorAll('[role=alert]'));
    new MutationObserver(() => {
      const live = root.querySelector('[role=status]');
      if (live && live.textContent !== status) {
        status = live.textContent ?? '';
        note('status', live);
      }
      for (const alert of root.querySelectorAll('[role=alert]')) {
        if (alerts.has(alert)) continue;
        alerts.add(alert);
        note('alert', alert);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener('focusin', ({ target }) => {
      const focused = target as Element;
      if (focused.matches('[part=heading]')) note('heading', focused);
      else if (focused.matches('[tabindex="-1"]') && !focused.matches('[data-date]'))
        note('message', focused);
    });
  });
  return () => widget.page().evaluate(() => window.announced);
}

declare global {
  interface Window {
    announced: string[];
  }
}
