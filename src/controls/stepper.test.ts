import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { stepper } from './stepper.ts';
import { stage, type, type TestStage } from './testing.ts';

describe('stepper', () => {
  let value: number;
  let el: TestStage;
  const input = () => el.find<HTMLInputElement>('[name=party]');
  const set = async (typed: string) => {
    type(input(), typed);
    input().dispatchEvent(new Event('change'));
    el.requestUpdate();
    await el.updateComplete;
  };

  beforeEach(async () => {
    value = 2;
    el = await stage(() =>
      stepper({
        name: 'party',
        label: 'Guests',
        value,
        min: 1,
        max: 8,
        text: `${value} people`,
        decrease: 'Fewer guests',
        increase: 'More guests',
        onChange(changed) {
          value = changed;
          el.requestUpdate();
        },
      }),
    );
  });

  it('passes the accessibility audit', async () => {
    await expect(el).to.be.accessible();
  });

  it('counts up and down', async () => {
    el.find('[part~=increase]').click();
    await el.updateComplete;
    expect(value).to.equal(3);
    expect(input().value).to.equal('3');
    el.find('[part~=decrease]').click();
    expect(value).to.equal(2);
  });

  it('stops at an end, whose button keeps the focus', async () => {
    const decrease = el.find('[part~=decrease]');
    decrease.focus();
    decrease.click();
    await el.updateComplete;
    decrease.click();
    await el.updateComplete;
    expect(value).to.equal(1);
    expect(decrease.getAttribute('aria-disabled')).to.equal('true');
    expect(el.focused).to.equal(decrease);
  });

  describe('typing', () => {
    it('takes a number at once', () => {
      type(input(), '5');
      expect(value).to.equal(5);
    });

    it('keeps a number that is too large, so that it can be said that it is', async () => {
      await set('40');
      expect(value).to.equal(40);
      expect(input().value).to.equal('40');
      expect(el.find('[part~=increase]').getAttribute('aria-disabled')).to.equal('true');
      el.find('[part~=decrease]').click();
      expect(value).to.equal(8);
    });

    it('shows the number there was in place of one that is too small', async () => {
      await set('-3');
      expect(value).to.equal(2);
      expect(input().value).to.equal('2');
    });

    it('shows the number there was when it is left empty', async () => {
      await set('');
      expect(value).to.equal(2);
      expect(input().value).to.equal('2');
    });

    it('rounds a part of a guest', async () => {
      await set('2.6');
      expect(value).to.equal(3);
    });
  });

  describe('screen reader', () => {
    it('hears the new number in words', async () => {
      el.find('[part~=increase]').click();
      await el.updateComplete;
      expect(el.find('[aria-live=polite]').textContent).to.equal('3 people');
    });

    it('hears a number that has the focus once: in words, by the control itself', async () => {
      input().focus();
      await sendKeys({ press: 'ArrowUp' });
      expect(input().getAttribute('aria-valuetext')).to.equal('3 people');
      expect(el.findAll('[aria-live=polite]')).to.have.length(0);
      input().blur();
      expect(el.findAll('[aria-live=polite]')).to.have.length(1);
    });
  });
});
