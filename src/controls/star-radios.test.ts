import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { css } from 'lit';
import { stars } from '../theme/stars.ts';
import { starRadios } from './star-radios.ts';
import { stage, type TestStage } from './testing.ts';

const verdicts = ['', 'poor', 'fair', 'fine', 'good', 'excellent'];
const own = css`
  ${stars}
`.styleSheet;

describe('stars to choose', () => {
  let value: string;
  let error: string | undefined;
  let el: TestStage;
  const show = async (dir: 'ltr' | 'rtl' = 'ltr') => {
    el = await stage(
      () =>
        starRadios({
          name: 'service',
          legend: 'Service',
          value,
          label: (n) => `${n} stars`,
          verdict: (n) => verdicts[n] ?? '',
          error,
          onChange(chosen) {
            value = chosen;
            el.requestUpdate();
          },
        }),
      dir,
    );
    if (own) el.shadowRoot?.adoptedStyleSheets.push(own);
  };
  const filled = () => el.findAll('[part~=filled]').length;
  const radio = (stars: number) => el.find<HTMLInputElement>(`[value="${stars}"]`);

  beforeEach(async () => {
    value = '';
    error = undefined;
    await show();
  });

  it('pass the accessibility audit: none chosen, some chosen, refused', async () => {
    await expect(el).to.be.accessible();
    value = '4';
    error = 'Please choose stars.';
    el.requestUpdate();
    await el.updateComplete;
    await expect(el).to.be.accessible();
  });

  it('are radios of one name in a named group, each called by its number and what it says', () => {
    const group = el.find<HTMLFieldSetElement>('fieldset');
    expect(group.querySelector('legend')?.textContent?.trim()).to.equal('Service');
    const radios = el.findAll<HTMLInputElement>('input');
    expect(radios.map(({ type, name, value: stars }) => [type, name, stars].join())).to.deep.equal(
      ['1', '2', '3', '4', '5'].map((stars) => `radio,service,${stars}`),
    );
    expect(radios.map(({ labels }) => labels?.[0]?.textContent?.trim())).to.deep.equal([
      '1 stars, poor',
      '2 stars, fair',
      '3 stars, fine',
      '4 stars, good',
      '5 stars, excellent',
    ]);
  });

  it('are filled up to the chosen one, and say what it says', async () => {
    expect(filled()).to.equal(0);
    radio(4).click();
    await el.updateComplete;
    expect(value).to.equal('4');
    expect(filled()).to.equal(4);
    expect(el.find('[part=verdict]').textContent).to.equal('good');
    radio(2).click();
    await el.updateComplete;
    expect(filled()).to.equal(2);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`follow the arrow keys, one stop of the Tab key in all (${dir})`, async () => {
      value = '2';
      await show(dir);
      radio(2).focus();
      await sendKeys({ press: 'ArrowDown' });
      await el.updateComplete;
      expect(value).to.equal('3');
      expect(el.focused).to.equal(radio(3));
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'ArrowUp' });
      await el.updateComplete;
      expect(value).to.equal('1');
      await sendKeys({ press: 'Tab' });
      expect(el.focused).to.equal(null);
    });
  }

  it('are large enough for a finger, and stand in one line on a screen of 320 px', async () => {
    el.style.cssText = 'display: block; inline-size: 288px';
    const boxes = el.findAll('label').map((label) => label.getBoundingClientRect());
    for (const { width, height } of boxes) {
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
    }
    expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
  });

  it('move nothing when one is chosen', async () => {
    const before = el.find('fieldset').getBoundingClientRect().height;
    radio(5).click();
    await el.updateComplete;
    expect(el.find('fieldset').getBoundingClientRect().height).to.equal(before);
  });

  it('tell what is wrong, tied to the group', async () => {
    error = 'Please choose stars.';
    el.requestUpdate();
    await el.updateComplete;
    const group = el.find('fieldset');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    const tied = el.find(`#${group.getAttribute('aria-describedby')}`);
    expect(tied.textContent).to.contain('Please choose stars.');
  });
});
