import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { slotList } from './slot-list.ts';
import { stage, type TestStage } from './testing.ts';

describe('slot list', () => {
  let value: string | undefined;
  let error: string | undefined;
  let pressed: string[];
  let el: TestStage;
  const radio = (time: string) => el.find<HTMLInputElement>(`[value="${time}"]`);

  beforeEach(async () => {
    value = undefined;
    error = undefined;
    pressed = [];
    el = await stage(() =>
      slotList({
        name: 'time',
        legend: 'Time',
        value,
        error,
        groups: [
          { label: 'Lunch', slots: [{ value: '12:00', label: '12:00' }] },
          {
            label: 'Dinner',
            slots: [
              { value: '19:00', label: '19:00' },
              { value: '20:00', label: '20:00', unavailable: 'fully booked' },
              { value: '00:30', label: '00:30', note: 'Saturday' },
            ],
          },
        ],
        onChange(chosen) {
          value = chosen;
          el.requestUpdate();
        },
        hint: 'Press a time to go on',
        onPress: (time) => pressed.push(time),
      }),
    );
  });

  it('passes the accessibility audit, with an error too', async () => {
    await expect(el).to.be.accessible();
    error = 'Choose a time';
    value = '19:00';
    el.requestUpdate();
    await el.updateComplete;
    await expect(el).to.be.accessible();
  });

  it('marks what is chosen with a part of its own', async () => {
    radio('19:00').click();
    await el.updateComplete;
    expect(value).to.equal('19:00');
    expect(radio('19:00').checked).to.equal(true);
    expect(el.findAll('[part="slot selected"]').map((slot) => slot.textContent?.trim())).to.deep.equal([
      '19:00',
    ]);
  });

  it('keeps the former time and says why when one that is gone is pressed', async () => {
    radio('19:00').click();
    await el.updateComplete;
    radio('20:00').click();
    await waitUntil(() => el.renderRoot.querySelector('[part=popover]')?.textContent === 'fully booked');
    expect(value).to.equal('19:00');
    expect(radio('19:00').checked).to.equal(true);
  });

  it('is as large to the finger as it looks', () => {
    const target = radio('12:00').getBoundingClientRect();
    expect(target.height).to.be.at.least(44);
    expect(target.width).to.be.at.least(44);
  });

  describe('pointer', () => {
    const press = async (time: string) => {
      const { left, top, width, height } = radio(time).getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
    };

    it('tells a press on a time that can be had, also on the one that is chosen', async () => {
      await press('19:00');
      expect([value, pressed]).to.deep.equal(['19:00', ['19:00']]);
      await el.updateComplete;
      await press('19:00');
      expect(pressed).to.deep.equal(['19:00', '19:00']);
      await press('20:00');
      expect(pressed).to.have.length(2);
    });

    it('tells none for keys, nor for a click without a pointer', async () => {
      radio('12:00').click();
      await el.updateComplete;
      radio('12:00').focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Space' });
      radio('19:00').click();
      expect(value).to.equal('19:00');
      expect(pressed).to.deep.equal([]);
    });

    it('says beforehand what a press does', () => {
      const group = el.find('[role=radiogroup]');
      const hint = el.find(`#${group.getAttribute('aria-describedby')}`);
      expect(hint.textContent).to.equal('Press a time to go on');
      expect(hint.compareDocumentPosition(radio('12:00')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    });
  });

  describe('keyboard', () => {
    it('chooses with the arrow keys across meals', async () => {
      radio('12:00').click();
      await el.updateComplete;
      radio('12:00').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(value).to.equal('19:00');
    });

    it('passes over a time that is gone without choosing it', async () => {
      radio('19:00').click();
      await el.updateComplete;
      radio('19:00').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(value).to.equal('19:00');
      await sendKeys({ press: 'ArrowRight' });
      expect(value).to.equal('00:30');
    });

    it('shows why a time is gone that an arrow key leads to, and says it in its name alone; a press is answered', async () => {
      radio('19:00').click();
      await el.updateComplete;
      radio('19:00').focus();
      const shown = () => el.shadowRoot?.querySelector('[part=popover]');
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => shown()?.textContent === 'fully booked');
      expect(shown()?.role).to.equal('none');
      await sendKeys({ press: 'Space' });
      await waitUntil(() => shown()?.role === 'status' && shown()?.textContent === 'fully booked');
    });
  });

  describe('screen reader', () => {
    it('hears the reason in the name of a time that is gone', () => {
      expect(radio('20:00').labels?.[0]?.textContent?.trim()).to.equal('20:00, fully booked');
      expect(radio('20:00').getAttribute('aria-disabled')).to.equal('true');
    });

    it('hears the meal as a group', () => {
      expect(el.findAll('fieldset fieldset > legend').map((legend) => legend.textContent)).to.deep.equal([
        'Lunch',
        'Dinner',
      ]);
    });
  });
});
