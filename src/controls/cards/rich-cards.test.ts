import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { disclosure } from '../disclosure.ts';
import { stage, type TestStage } from '../testing.ts';
import { cardsSkeleton } from './cards-skeleton.ts';
import { richCards } from './rich-cards.ts';

const photo = (alt: string) => ({
  src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>',
  alt,
});

describe('cards of rooms and rates', () => {
  let value: string | undefined;
  let moved: number;
  let el: TestStage;
  const radio = (of: string) => el.find<HTMLInputElement>(`[value="${of}"]`);
  const text = (ids: string | null) =>
    ids?.split(' ').map((id) => el.find(`#${id}`).textContent?.replace(/\s+/g, ' ').trim());

  beforeEach(async () => {
    value = undefined;
    moved = 0;
    el = await stage(() =>
      richCards({
        name: 'rate',
        legend: 'Rate',
        value,
        error: 'Choose a rate',
        photosOf: (title) => `Photos: ${title}`,
        cards: [
          {
            value: '101',
            title: 'Flexible',
            price: { text: '€310', notes: ['for 3 nights'] },
            lines: ['Can be refunded', 'Breakfast'],
            photos: [photo('Bed'), photo('Bath')],
            content: disclosure({ summary: 'Each night', content: html`<p>€100</p>` }),
          },
          {
            value: '103',
            title: 'Early',
            badges: ['Special offer'],
            price: { text: '€250', notes: [], before: { label: 'Instead of', text: '€310' } },
            photos: [photo('Bed')],
          },
          {
            value: '104',
            title: 'Long',
            unavailable: '5 nights at least',
            content: html`<button type="button" part="link" @click=${() => moved++}>Stay 5 nights</button>`,
          },
        ],
        onChange(chosen) {
          value = chosen;
          el.requestUpdate();
        },
      }),
    );
  });

  it('passes the accessibility audit', async () => {
    await expect(el).to.be.accessible();
  });

  it('can be chosen anywhere on the card, also on its photos', async () => {
    const cards = el.findAll('[part~=card]').slice(0, 2);
    const boxes = cards.map((card) => card.getBoundingClientRect());
    const [first, second] = boxes as [DOMRect, DOMRect];
    for (const [x, y, expected] of [
      [first.right - 20, first.top + 15, '101'],
      [first.left + 20, first.top + 15, '101'],
      [second.right - 5, second.bottom - 5, '103'],
      [second.left + 5, second.bottom - 5, '103'],
    ] as const) {
      value = undefined;
      el.requestUpdate();
      await el.updateComplete;
      (el.shadowRoot!.elementFromPoint(x, y) as HTMLElement).click();
      expect(value).to.equal(expected);
    }
  });

  it('is the radio where its words are, so that whoever presses the radio presses nothing else', () => {
    el.style.inlineSize = '360px';
    for (const input of el.findAll('[type=radio]')) {
      input.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = input.getBoundingClientRect();
      const hit = el.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit === input, `${hit?.outerHTML}`).to.equal(true);
      expect(height).to.be.at.least(44);
    }
  });

  it('marks the one that is chosen', async () => {
    radio('103').click();
    await el.updateComplete;
    expect(el.find('[part~=card][part~=selected] [part=option-title]').textContent).to.equal('Early');
  });

  it('keeps what it opens, and what else it offers, apart from the choice', async () => {
    el.find('summary').click();
    expect(value).to.equal(undefined);
    expect(el.find('details p').checkVisibility()).to.equal(true);
    el.find('[part=link]').click();
    expect([value, moved]).to.deep.equal([undefined, 1]);
    const { left, top } = el.find('[part=link]').getBoundingClientRect();
    expect(el.shadowRoot!.elementFromPoint(left + 5, top + 5)).to.equal(el.find('[part=link]'));
  });

  describe('screen reader', () => {
    it('hears title, marks and price, and what the crossed-out one is', () => {
      expect(text(radio('103').getAttribute('aria-labelledby'))).to.deep.equal([
        'Early Special offer Instead of €310 €250',
      ]);
    });

    it('hears the lines after it', () => {
      expect(text(radio('101').getAttribute('aria-describedby'))).to.deep.equal([
        'Can be refunded',
        'Breakfast',
      ]);
      expect(radio('103').hasAttribute('aria-describedby')).to.equal(false);
    });

    it('hears why one can’t be chosen', () => {
      expect(radio('104').getAttribute('aria-disabled')).to.equal('true');
      expect(text(radio('104').getAttribute('aria-describedby'))).to.deep.equal(['5 nights at least']);
    });

    it('hears what the photos are of', () => {
      expect(
        el.findAll('[part=photos]').map(({ ariaLabel, tabIndex }) => [ariaLabel, tabIndex]),
      ).to.deep.equal([
        ['Photos: Flexible', 0],
        [null, -1],
      ]);
    });
  });

  describe('one that can’t be chosen', () => {
    it('is not chosen by a press', async () => {
      radio('101').click();
      await el.updateComplete;
      radio('104').click();
      await el.updateComplete;
      expect(value).to.equal('101');
      expect(radio('101').checked).to.equal(true);
    });

    it('is reached by the arrow keys, and left alone', async () => {
      radio('103').click();
      await el.updateComplete;
      radio('103').focus();
      await sendKeys({ press: 'ArrowDown' });
      await el.updateComplete;
      expect(el.focused).to.equal(radio('104'));
      expect(value).to.equal('103');
      expect(radio('103').checked).to.equal(true);
    });
  });

  it('keeps the place of a photo that has not come yet', () => {
    el.style.inlineSize = '360px';
    const image = el.find<HTMLImageElement>('[part=photo]');
    expect(image.loading).to.equal('lazy');
    const { width, height } = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.1);
  });

  it('scrolls the photos by the arrow keys', async () => {
    const strip = el.find('[part=photos]');
    strip.focus();
    const scrolled = new Promise((resolve) => strip.addEventListener('scroll', resolve, { once: true }));
    await sendKeys({ press: 'ArrowRight' });
    await scrolled;
    expect(strip.scrollLeft).to.be.above(0);
  });

  it('has something to press of 44 px at least', () => {
    for (const target of el.findAll('summary, [part=link]')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('fits into 320 px, in either direction', async () => {
    for (const dir of ['ltr', 'rtl']) {
      el.parentElement!.dir = dir;
      el.style.inlineSize = '320px';
      await el.updateComplete;
      expect(el.find('[part=step]').scrollWidth).to.be.at.most(320);
    }
  });

  it('has a shape before there are any, which nobody hears of', async () => {
    el = await stage(() => cardsSkeleton(2));
    expect(el.findAll('[part=skeleton] i')).to.have.length(2);
    expect(el.find('[part=skeleton]').getAttribute('aria-hidden')).to.equal('true');
  });
});
