import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { checkbox } from './checkbox.ts';
import { priceTable } from './price-table.ts';
import { selectField } from './select-field.ts';
import { timeField } from './time-field.ts';
import { stage } from './testing.ts';

const nothing = () => undefined;
const time = (value: string, onChange: (value: string) => void = nothing) =>
  timeField({
    name: 'arrival-time',
    label: 'Arrival',
    value,
    usual: 'From 14:00',
    format: (each) => `${each} h`,
    onChange,
  });

describe('what else a stay asks and shows', () => {
  it('passes the accessibility audit', async () => {
    const el = await stage(
      () => html`
        ${selectField({
          name: 'child-age',
          label: 'Age',
          value: '4',
          options: [{ value: '4', label: '4 years' }],
          error: 'Say how old',
          onChange: nothing,
        })}
        ${time('')}
        ${checkbox({ name: 'extra-bed', label: 'Extra bed', checked: false, hint: 'For free', onChange: nothing })}
        ${priceTable({
          caption: 'Nights',
          rows: [{ label: 'Fri', amount: '€100' }],
          total: { label: 'Total', amount: '€100' },
        })}
      `,
    );
    await expect(el).to.be.accessible();
  });

  it('ticks and unticks, anywhere on the words', async () => {
    let checked = false;
    const el = await stage(() =>
      checkbox({
        name: 'extra-bed',
        label: 'Extra bed',
        checked,
        onChange(now) {
          checked = now;
          el.requestUpdate();
        },
      }),
    );
    el.find('[part=checkbox] span').click();
    await el.updateComplete;
    expect([checked, el.find<HTMLInputElement>('#booking-extra-bed').checked]).to.deep.equal([true, true]);
    expect(el.find('[part=checkbox]').getBoundingClientRect().height).to.be.at.least(44);
    el.find('[part=checkbox]').click();
    expect(checked).to.equal(false);
  });

  it('offers each half hour, and as usual', async () => {
    let chosen = '';
    const el = await stage(() => time('', (value) => (chosen = value)));
    const select = el.find<HTMLSelectElement>('#booking-arrival-time');
    expect(select.options).to.have.length(49);
    expect(select.selectedOptions[0]?.text).to.equal('From 14:00');
    select.value = '22:30';
    select.dispatchEvent(new Event('change'));
    expect(chosen).to.equal('22:30');
    expect(select.selectedOptions[0]?.text).to.equal('22:30 h');
  });

  it('keeps a time that the page chose, though it is no half hour', async () => {
    const el = await stage(() => time('22:45'));
    const select = el.find<HTMLSelectElement>('select');
    expect(select.value).to.equal('22:45');
    expect(select.options[select.selectedIndex + 1]?.value).to.equal('23:00');
  });

  it('heads each amount with what it is for', async () => {
    const el = await stage(() => priceTable({ caption: 'Nights', rows: [{ label: 'Fri', amount: '€100' }] }));
    expect(el.find('[part=price-row] th').getAttribute('scope')).to.equal('row');
    expect(el.findAll('[part=price-total]')).to.have.length(0);
  });
});
