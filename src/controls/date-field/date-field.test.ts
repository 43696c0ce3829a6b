import { expect } from '@open-wc/testing';
import { stage, type TestStage } from '../testing.ts';
import { isPlainDate } from '../../dates/plain-date.ts';
import { dateField, writtenDate } from './date-field.ts';

describe('date field', () => {
  let value: string;
  let told: number;
  let el: TestStage;
  const input = () => el.find<HTMLInputElement>('#booking-arrival');
  const write = async (typed: string) => {
    input().value = typed;
    input().dispatchEvent(new Event('input', { bubbles: true }));
    input().dispatchEvent(new Event('change', { bubbles: true }));
    await el.updateComplete;
  };

  beforeEach(async () => {
    value = '2026-12-04';
    told = 0;
    el = await stage(() =>
      dateField({
        name: 'arrival',
        label: 'Arrival',
        value,
        locale: 'de-CH',
        from: '2026-12-01',
        error: value && !isPlainDate(value) ? `Such as ${writtenDate('de-CH', '2026-12-04')}` : undefined,
        onChange(typed) {
          value = typed;
          told++;
          el.requestUpdate();
        },
      }),
    );
  });

  it('passes the accessibility audit, with an error too', async () => {
    await expect(el).to.be.accessible();
    await write('soon');
    await expect(el).to.be.accessible();
  });

  it('shows the date as the guest would write it', () => {
    expect(input().value).to.equal('04.12.2026');
  });

  it('tells the date, and shows it in full', async () => {
    await write('6.12.');
    expect(value).to.equal('2026-12-06');
    expect(input().value).to.equal('06.12.2026');
  });

  it('shows the date in full also where it is the one that was there', async () => {
    await write('4/12/26');
    expect(input().value).to.equal('04.12.2026');
    expect(told).to.equal(0);
  });

  it('keeps what it can’t read, with an example beside it', async () => {
    await write('next Friday');
    expect(value).to.equal('next Friday');
    expect(input().value).to.equal('next Friday');
    expect(input().getAttribute('aria-invalid')).to.equal('true');
    expect(el.find('#booking-arrival-error').textContent).to.equal('Such as 04.12.2026');
  });

  it('may be emptied', async () => {
    await write('');
    expect([value, input().value]).to.deep.equal(['', '']);
  });

  it('leaves what is being typed alone', async () => {
    input().value = '6.1';
    el.requestUpdate();
    await el.updateComplete;
    expect(input().value).to.equal('6.1');
  });
});
