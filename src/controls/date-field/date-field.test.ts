import { expect } from '@open-wc/testing';
import { stage, type TestStage } from '../testing.ts';
import { isPlainDate } from '../../dates/plain-date.ts';
import { dateField, isEither, writtenDate } from './date-field.ts';

describe('date field', () => {
  let value: string;
  let told: number;
  let locale: string;
  let el: TestStage;
  const errorOf = (typed: string) => {
    if (!typed || isPlainDate(typed)) return undefined;
    return isEither(locale, typed, '2026-12-01')
      ? 'Which day?'
      : `Such as ${writtenDate(locale, '2026-12-04')}`;
  };
  const readings = () => el.findAll<HTMLButtonElement>('[part~=alternative]');
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
    locale = 'de-CH';
    el = await stage(() =>
      dateField({
        name: 'arrival',
        label: 'Arrival',
        value,
        locale,
        letters: 't m j',
        from: '2026-12-01',
        error: errorOf(value),
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

  it('shows its format while it is empty', async () => {
    await write('');
    expect(input().placeholder).to.equal('tt.mm.jjjj');
  });

  describe('of what can be read two ways', () => {
    beforeEach(async () => {
      locale = 'en-GB';
      el.requestUpdate();
      await el.updateComplete;
      await write('6/12/2026');
    });

    it('asks which day is meant, and keeps what was typed until it is told', async () => {
      expect(readings().map(({ textContent }) => textContent?.trim())).to.deep.equal([
        '6 December 2026',
        '12 June 2026',
      ]);
      expect(value).to.equal('6/12/2026');
      expect(input().value).to.equal('6/12/2026');
      expect(input().getAttribute('aria-invalid')).to.equal('true');
      await expect(el).to.be.accessible();
    });

    it('takes the one that is pressed, and leads back to the field', async () => {
      readings()[0]?.focus();
      readings()[0]?.click();
      await el.updateComplete;
      expect(value).to.equal('2026-12-06');
      expect(input().value).to.equal('06/12/2026');
      expect(el.focused?.id).to.equal('booking-arrival');
      expect(readings()).to.have.length(0);
    });
  });
});
