import { expect } from '@open-wc/testing';

/** For tests: how large the sums are that stand in a part of the page. */

interface Sum {
  text: string;
  /** Pixels. */
  size: number;
  weight: number;
}

function sumsIn(part: Element): Sum[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const sums: Sum[] = [];
  while (walker.nextNode()) {
    const { fontSize, fontWeight } = getComputedStyle(walker.currentNode.parentElement as Element);
    const found = walker.currentNode.textContent?.match(/UAH\s[\d,.]*\d/g) ?? [];
    sums.push(...found.map((text) => ({ text, size: parseFloat(fontSize), weight: Number(fontWeight) })));
  }
  return sums;
}

/** The total stands there larger than every other sum, and no less bold. @param total "8,400.00", without its currency */
export function expectTotalToStandOut(part: Element, total: string): void {
  const sums = sumsIn(part);
  const isTotal = ({ text }: Sum) => text.endsWith(total);
  const largest = sums.filter(isTotal).sort((a, b) => b.size - a.size || b.weight - a.weight)[0];
  const words = part.textContent?.replace(/\s+/g, ' ');
  expect(largest, `the total ${total} in: ${words}`).to.not.equal(undefined);
  for (const { text, size, weight } of sums.filter((sum) => !isTotal(sum))) {
    expect(size, `${text} beside ${total}`).to.be.below(largest?.size ?? 0);
    expect(weight, `${text} beside ${total}`).to.be.at.most(largest?.weight ?? 0);
  }
}
