import type { Locator, Page } from '@playwright/test';

/** How far a page scrolls sideways, in CSS pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is cut off at the side, as HTML: words or a control wider than what they stand in, or beyond the element's edge. */
export const cutOff = (element: Locator): Promise<string[]> =>
  element.evaluate((host) => {
    const panel = host.shadowRoot?.querySelector('[part=panel]');
    if (!panel) throw new Error('The element shows no panel.');
    const edge = panel.getBoundingClientRect();
    const scrolls = (each: Element) => each.closest('[part~=photos], .visually-hidden') !== null;
    return [...panel.querySelectorAll<HTMLElement>('*')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !scrolls(each))
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        const isBeyond = width > 0 && (left < edge.left - 1 || right > edge.right + 1);
        const isCut =
          getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
        return isBeyond || (isCut && !/INPUT|SELECT|TEXTAREA/.test(each.tagName));
      })
      .map((each) => each.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 160));
  });

/** Pairs of texts that lie over each other, in the widget's cards, rows and footer. */
export const overlapping = (element: Locator): Promise<string[]> =>
  element.evaluate((host) => {
    const root = host.shadowRoot!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: { words: string; boxes: DOMRect[] }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !node.textContent?.trim() ||
        !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      if (parent.closest('.visually-hidden, option, style, [part~=photos]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      lines.push({ words: node.textContent.trim(), boxes: [...range.getClientRects()] });
    }
    // What sticks to the window's end lies over the step as it means to.
    const footer = root.querySelector('[part=footer]')?.getBoundingClientRect();
    const isUnder = ({ bottom, top }: DOMRect) => footer && bottom > footer.top && top < footer.bottom;
    const over = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    return lines.flatMap((line, i) =>
      lines
        .slice(i + 1)
        .filter((other) =>
          line.boxes.some((a) => other.boxes.some((b) => over(a, b) && !isUnder(a) && !isUnder(b))),
        )
        .map((other) => `${line.words} / ${other.words}`),
    );
  });
