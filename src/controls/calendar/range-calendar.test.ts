import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { stage, type TestStage } from '../testing.ts';
import {
  defineRangeCalendar,
  type RangeCalendar,
  type RangeChosenEvent,
  type RangeTexts,
} from './range-calendar.ts';

defineRangeCalendar();

const texts: RangeTexts = {
  previousDays: 'Earlier days',
  nextDays: 'Later days',
  chooseDate: 'Dates',
  today: 'today',
  closed: 'no rooms',
  beforeRange: 'in the past',
  afterRange: 'not bookable yet',
  arrival: 'arrival',
  departure: 'departure',
  withinStay: 'in your stay',
  tooLong: 'at most 14 nights',
  chooseArrival: 'Choose your arrival',
  chooseDeparture: 'Choose your departure',
  nights: (count) => `${count} nights`,
};

describe('range calendar', () => {
  let el: TestStage;
  let calendar: RangeCalendar;
  const day = (date: string) => el.find<HTMLButtonElement>(`[data-date="${date}"]`);
  const name = (date: string) => day(date).getAttribute('aria-label');
  const withPart = (part: string) => el.findAll(`[part~=${part}]`).map(({ dataset }) => dataset['date']);
  const months = () => el.findAll('[id^=booking-date-month]').map(({ textContent }) => textContent);
  const hint = () => el.find('[aria-live][part=hint]').textContent?.trim();
  /** Until the reason is there; what shows it is loaded first. */
  const explained = (reason: string) =>
    waitUntil(() => el.renderRoot.querySelector('[part=popover]')?.textContent === reason, reason, {
      timeout: 8000,
    });
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await calendar.updateComplete;
    }
  };

  const show = async (change: Partial<RangeCalendar> & { width?: string; dir?: 'ltr' | 'rtl' } = {}) => {
    const chosen = { arrival: change.arrival ?? null, departure: change.departure ?? null };
    el = await stage(
      () =>
        html`<booking-range-calendar
          style="inline-size: ${change.width ?? '360px'}"
          .arrival=${chosen.arrival}
          .departure=${chosen.departure}
          .from=${'2026-12-03'}
          .to=${'2027-02-28'}
          .today=${'2026-12-03'}
          .closed=${{ '2026-12-24': 'closed', '2027-03-01': 'closed' }}
          .maxNights=${14}
          .prices=${change.prices}
          .locale=${'en-GB'}
          .texts=${texts}
          @range-chosen=${({ arrival, departure }: RangeChosenEvent) => {
            Object.assign(chosen, { arrival, departure });
            el.requestUpdate();
          }}
        ></booking-range-calendar>`,
      change.dir,
    );
    calendar = el.find('booking-range-calendar');
    await calendar.updateComplete;
  };
  const settled = async () => {
    await el.updateComplete;
    await calendar.updateComplete;
  };
  const wide = async (change: Parameters<typeof show>[0] = {}) => {
    await show({ width: '720px', ...change });
    await waitUntil(() => months().length === 2);
  };

  it('passes the accessibility audit: empty, half and fully chosen, with two grids', async () => {
    await show();
    await expect(el).to.be.accessible();
    await show({ arrival: '2026-12-04' });
    await expect(el).to.be.accessible();
    await wide({ arrival: '2026-12-04', departure: '2026-12-07', prices: { '2026-12-05': '€90' } });
    await expect(el).to.be.accessible();
  });

  describe('pointer', () => {
    it('takes arrival, then departure', async () => {
      await show();
      setTimeout(() => day('2026-12-04').click());
      let event = (await oneEvent(calendar, 'range-chosen')) as RangeChosenEvent;
      expect([event.arrival, event.departure, event.composed]).to.deep.equal(['2026-12-04', null, false]);
      await settled();
      setTimeout(() => day('2026-12-07').click());
      event = (await oneEvent(calendar, 'range-chosen')) as RangeChosenEvent;
      expect([event.arrival, event.departure]).to.deep.equal(['2026-12-04', '2026-12-07']);
      await settled();
      expect(withPart('selected')).to.deep.equal(['2026-12-04', '2026-12-07']);
      expect(withPart('range-start')).to.deep.equal(['2026-12-04']);
      expect(withPart('in-range')).to.deep.equal(['2026-12-05', '2026-12-06']);
      expect(withPart('range-end')).to.deep.equal(['2026-12-07']);
    });

    it('shows what would be chosen where the mouse is, and not where nothing would', async () => {
      await show({ arrival: '2026-12-04' });
      const over = async (date: string) => {
        const { left, top } = day(date).getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(left) + 9, Math.round(top) + 9] });
        await calendar.updateComplete;
      };
      await over('2026-12-07');
      expect(withPart('in-range')).to.deep.equal(['2026-12-05', '2026-12-06']);
      expect(withPart('range-end')).to.deep.equal(['2026-12-07']);
      await over('2026-12-26');
      expect(withPart('in-range')).to.deep.equal([]);
      await sendMouse({ type: 'move', position: [0, 0] });
      await calendar.updateComplete;
      expect(withPart('range-end')).to.deep.equal([]);
    });

    it('says why a stay can’t end on a day, and keeps the arrival', async () => {
      await show({ arrival: '2026-12-04' });
      day('2026-12-26').click();
      await explained('at most 14 nights');
      await settled();
      expect(withPart('selected')).to.deep.equal(['2026-12-04']);
    });
  });

  describe('keyboard', () => {
    it('takes arrival by Enter and departure by the space bar, over the end of the month', async () => {
      await show();
      day('2026-12-03').focus();
      await press('PageDown', 'End', 'Enter');
      await settled();
      expect(calendar.arrival).to.equal('2027-01-03');
      await press('ArrowDown', 'ArrowDown', 'Space');
      await settled();
      expect(calendar.departure).to.equal('2027-01-17');
      expect(months()).to.deep.equal(['Dec 2026 – Jan 2027']);
    });

    it('shows what would be chosen where the focus is', async () => {
      await show({ arrival: '2026-12-04' });
      day('2026-12-04').focus();
      await press('ArrowRight', 'ArrowRight');
      await calendar.updateComplete;
      expect(withPart('in-range')).to.deep.equal(['2026-12-05']);
    });

    it('walks from one of two grids into the other, which both stay in view', async () => {
      await wide();
      const shown = months();
      day('2027-01-03').click();
      await settled();
      day('2027-01-03').focus();
      await press('ArrowRight');
      expect(el.focused).to.equal(day('2027-01-04'));
      expect(el.focused?.closest('table')).to.equal(el.findAll('table')[1]);
      await press('ArrowLeft');
      expect(months()).to.deep.equal(shown);
      await press('PageDown', 'PageDown');
      expect(months()).to.not.deep.equal(shown);
      expect(el.focused).to.equal(day('2027-03-01'));
    });

    it('is one stop for Tab', async () => {
      await wide({ arrival: '2027-01-04', departure: '2027-01-07' });
      expect(el.findAll('td [tabindex="0"]').map(({ dataset }) => dataset['date'])).to.deep.equal([
        '2027-01-04',
      ]);
    });

    it('goes on to the left where the script runs from right to left', async () => {
      await show({ dir: 'rtl' });
      day('2026-12-03').focus();
      await press('ArrowLeft');
      expect(el.focused).to.equal(day('2026-12-04'));
    });
  });

  describe('screen reader', () => {
    it('hears what pressing a day does', async () => {
      await show();
      expect(name('2026-12-04')).to.match(/^Friday,? 4 December 2026, arrival$/);
      day('2026-12-04').click();
      await settled();
      expect(name('2026-12-06')).to.match(/6 December 2026, departure, 2 nights$/);
      expect(name('2026-12-03')).to.match(/3 December 2026, today, arrival$/);
      expect(name('2026-12-19')).to.match(/, at most 14 nights$/);
      day('2026-12-06').click();
      await settled();
      expect(name('2026-12-05')).to.match(/, in your stay$/);
      expect(name('2026-12-06')).to.match(/, departure, 2 nights$/);
    });

    it('hears what is to be chosen next, and what is chosen', async () => {
      await show();
      expect(hint()).to.equal('Choose your arrival');
      day('2026-12-04').click();
      await settled();
      expect(hint()).to.equal('Choose your departure');
      day('2026-12-06').click();
      await settled();
      expect(hint()).to.match(/4 December 2026 – .*6 December 2026, 2 nights$/);
    });

    it('hears a price with its day', async () => {
      await show({ prices: { '2026-12-05': '€90' } });
      expect(name('2026-12-05')).to.match(/arrival, €90$/);
      const seen = getComputedStyle(day('2026-12-05').querySelector('small')!, '::before').content;
      expect(seen).to.equal('"€90"');
    });
  });

  it('lets a stay end on a day whose own night is closed', async () => {
    await show({ arrival: '2026-12-22' });
    expect(day('2026-12-24').part.contains('unavailable')).to.equal(false);
    expect(name('2026-12-25')).to.match(/, no rooms$/);
  });

  it('lets a stay end on the day after the last arrival, which may begin a week', async () => {
    await wide({ arrival: '2027-02-26' });
    expect(name('2027-03-01')).to.match(/, departure, 3 nights$/);
    expect(day('2027-03-02').getAttribute('aria-disabled')).to.equal('true');
  });

  it('draws two grids at once where there is room, as high on each page', async () => {
    await wide();
    const height = () => el.find('.months').offsetHeight;
    const before = height();
    calendar.arrival = '2027-02-27';
    await calendar.updateComplete;
    expect(height()).to.equal(before);
    const again = document.createElement('booking-range-calendar');
    Object.assign(again, {
      from: calendar.from,
      to: calendar.to,
      closed: {},
      today: '2026-12-03',
      locale: 'en',
      texts,
    });
    calendar.after(again);
    await again.updateComplete;
    expect(again.querySelectorAll('table')).to.have.length(2);
  });

  it('shows what was typed elsewhere', async () => {
    await show();
    calendar.arrival = '2027-02-04';
    calendar.departure = '2027-02-06';
    await calendar.updateComplete;
    expect(day('2027-02-04').part.contains('range-start')).to.equal(true);
    calendar.departure = 'next week';
    await calendar.updateComplete;
    expect(withPart('selected')).to.deep.equal(['2027-02-04']);
  });

  it('shows one grid where it is narrow, and its days fit into 320 px', async () => {
    await show({ width: '280px', prices: { '2026-12-05': '1 234' } });
    expect(months()).to.have.length(1);
    expect(el.find('table').scrollWidth).to.be.at.most(280);
    expect(day('2026-12-05').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('may be defined twice', () => {
    expect(defineRangeCalendar).not.to.throw();
  });
});
