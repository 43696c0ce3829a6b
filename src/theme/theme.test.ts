import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { field } from '../controls/field.ts';
import { stage, type TestStage } from '../controls/testing.ts';

type Rgb = [number, number, number];

/** The sRGB colour that a CSS colour paints, 0–255. */
function painted(color: string): Rgb {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = painted(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as Rgb;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const view = () => html`
  ${field({ name: 'email', label: 'E-mail', value: '', hint: 'Hint', error: 'Missing', onInput: () => undefined })}
  <button type="button" part="next">Next</button>
  <button type="button" part="day unavailable">6</button>
  <label part="slot selected">19:00</label>
  <div part="notice"><p part="hint">Note</p></div>
  <div part="option card">Room</div>
  <label part="slot">19:30</label>
  <div part="stepper"></div>
  <button type="button" part="back">Back</button>
`;

/** What the contrast of an element's text is to the background that it stands on. */
const textContrast = (el: TestStage, selector: string, ground: string) =>
  contrast(getComputedStyle(el.find(selector)).color, getComputedStyle(el.find(ground)).backgroundColor);

describe('theme', () => {
  let el: TestStage;
  beforeEach(async () => {
    el = await stage(view);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has text that can be read in the ${scheme} scheme`, () => {
      for (const each of el.findAll('button, label')) each.style.transition = 'none';
      el.setAttribute('color-scheme', scheme);
      for (const [text, ground] of [
        ['[part=label]', '[part=panel]'],
        ['[part=hint]', '[part=panel]'],
        ['[part=error]', '[part=panel]'],
        ['[part~=unavailable]', '[part=panel]'],
        ['[part~=selected]', '[part~=selected]'],
        ['[part=notice] [part=hint]', '[part=notice]'],
        ['[part=next]', '[part=next]'],
      ] as const) {
        expect(textContrast(el, text, ground), `${text} on ${ground}`).to.be.at.least(4.5);
      }
    });

    it(`has cards, times and buttons whose borders can be seen in the ${scheme} scheme`, () => {
      el.setAttribute('color-scheme', scheme);
      const ground = getComputedStyle(el.find('[part=panel]')).backgroundColor;
      for (const part of ['option card', 'slot', 'stepper', 'back']) {
        const control = el.find(`[part="${part}"]`);
        control.style.transition = 'none';
        expect(contrast(getComputedStyle(control).borderTopColor, ground), part).to.be.at.least(3);
      }
    });

    it(`has fields that can be told from the ground in the ${scheme} scheme`, () => {
      el.setAttribute('color-scheme', scheme);
      const input = el.find('[part=input]');
      input.setAttribute('aria-invalid', 'false');
      input.style.transition = 'none';
      const ground = getComputedStyle(el.find('[part=panel]')).backgroundColor;
      expect(contrast(getComputedStyle(input).borderTopColor, ground)).to.be.at.least(3);
    });
  }

  it('writes on any accent so that it can be read', () => {
    const next = el.find('[part=next]');
    next.style.transition = 'none';
    for (const accent of [
      '#000',
      '#8a3b12',
      '#f5c518',
      '#777',
      '#0a7',
      '#0000ff',
      '#ff0000',
      '#00ff00',
      '#767676',
      '#fff',
    ]) {
      el.style.setProperty('--booking-accent', accent);
      expect(textContrast(el, '[part=next]', '[part=next]'), accent).to.be.at.least(4.5);
    }
  });

  it('takes the owner’s colours from anywhere above the element', () => {
    const page = el.parentElement!;
    page.style.setProperty('--booking-surface', 'rgb(16, 36, 58)');
    page.style.setProperty('--booking-text', 'rgb(234, 242, 255)');
    expect(getComputedStyle(el.find('[part=panel]')).backgroundColor).to.equal('rgb(16, 36, 58)');
    expect(textContrast(el, '[part=hint]', '[part=panel]')).to.be.at.least(4.5);
  });

  it('keeps the page’s oddities out, and takes its font', () => {
    const page = el.parentElement!;
    page.style.cssText =
      'font: italic 900 40px/3 Georgia; letter-spacing: 9px; text-align: center; text-transform: uppercase; white-space: pre; text-indent: 2em; list-style: square inside; cursor: wait';
    const style = getComputedStyle(el.find('[part=label]'));
    expect(style.fontFamily).to.equal('Georgia');
    expect(style.fontStyle).to.equal('normal');
    expect(style.fontSize).to.equal('15px');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.lineHeight).to.equal('22.5px');
    expect(style.textAlign).to.equal('start');
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.textIndent).to.equal('0px');
    expect(style.cursor).to.not.equal('wait');
  });

  it('stays hidden where the page hides it, and follows its direction', () => {
    const page = el.parentElement!;
    page.style.visibility = 'hidden';
    page.dir = 'rtl';
    expect(getComputedStyle(el.find('[part=label]')).visibility).to.equal('hidden');
    expect(getComputedStyle(el.find('[part=label]')).direction).to.equal('rtl');
  });

  it('makes the page no longer by what is only heard, where another element scrolls', async () => {
    const page = el.parentElement!;
    page.style.cssText = 'block-size: 200px; overflow: auto';
    el.view = () =>
      html`<div style="block-size: 5000px"></div>
        <p class="visually-hidden">heard</p>`;
    await el.updateComplete;
    el.renderRoot.append(Object.assign(document.createElement('p'), { className: 'visually-hidden' }));
    expect(document.documentElement.scrollHeight).to.be.at.most(1000);
  });

  it('is readable where the page has shrunk its root', () => {
    document.documentElement.style.fontSize = '62.5%';
    expect(getComputedStyle(el.find('[part=panel]')).fontSize).to.equal('16px');
    document.documentElement.style.fontSize = '';
  });
});
