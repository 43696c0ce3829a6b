import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { stage, type TestStage } from '../testing.ts';
import { explain } from './explain.ts';
import { openPopover } from './popover.ts';

describe('popover', () => {
  let el: TestStage;
  let anchor: HTMLElement;
  const popovers = () => el.findAll('[part=popover]');

  beforeEach(async () => {
    el = await stage(() => html`<button type="button">24</button><button type="button">25</button>`);
    anchor = el.find('button');
    anchor.focus();
  });

  it('passes the accessibility audit', async () => {
    openPopover(anchor, 'On holiday');
    await waitUntil(() => popovers()[0]?.textContent === 'On holiday');
    await expect(el).to.be.accessible();
  });

  it('stands within the window, clear of what it explains', async () => {
    openPopover(anchor, 'On holiday until the sixth of January, and open again from the seventh');
    await waitUntil(() => popovers()[0]?.style.top && popovers()[0]?.textContent);
    await waitUntil(() => {
      const box = popovers()[0]!.getBoundingClientRect();
      const own = anchor.getBoundingClientRect();
      return box.left >= 0 && box.right <= innerWidth && (box.bottom <= own.top || box.top >= own.bottom);
    });
    expect(popovers()[0]!.getBoundingClientRect().width).to.be.above(0);
  });

  it('is spoken by screen readers: a live region that changes once it is there', async () => {
    openPopover(anchor, 'Closed');
    expect(popovers()[0]?.role).to.equal('status');
    expect(popovers()[0]?.textContent).to.equal('');
    await waitUntil(() => popovers()[0]?.textContent === 'Closed');
  });

  it('is alone: a second one takes the place of the first', async () => {
    openPopover(anchor, 'Closed');
    openPopover(el.findAll('button')[1]!, 'On holiday');
    await waitUntil(() => popovers()[0]?.textContent === 'On holiday');
    expect(popovers()).to.have.length(1);
  });

  it('goes when the focus moves on', () => {
    openPopover(anchor, 'Closed');
    el.findAll('button')[1]!.focus();
    expect(popovers()).to.have.length(0);
  });

  it('goes on Escape, which then closes nothing else', () => {
    let heard = 0;
    const listener = () => heard++;
    document.body.addEventListener('keydown', listener);
    openPopover(anchor, 'Closed');
    anchor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(popovers()).to.have.length(0);
    expect(heard).to.equal(0);
    anchor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(heard).to.equal(1);
    document.body.removeEventListener('keydown', listener);
  });

  it('explains nothing that has gone from the page', async () => {
    const explained = explain(anchor, 'Closed');
    anchor.remove();
    await explained;
    expect(popovers()).to.have.length(0);
  });

  it('shows in browsers that have no popovers of their own', async () => {
    const { showPopover } = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    const attribute = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    try {
      openPopover(anchor, 'Closed');
      await waitUntil(() => popovers()[0]?.textContent === 'Closed');
      expect(getComputedStyle(popovers()[0]!).position).to.equal('fixed');
      expect(popovers()[0]!.checkVisibility()).to.equal(true);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
      Object.defineProperty(HTMLElement.prototype, 'popover', attribute);
    }
  });
});
