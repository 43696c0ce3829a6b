import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { stage, type TestStage } from '../testing.ts';
import type { BookingCalendar, DateChosenEvent } from './calendar.ts';
import { defineCalendar, type CalendarTexts } from './calendar.ts';

defineCalendar();

const texts: CalendarTexts = {
  previousDays: 'Earlier days',
  nextDays: 'Later days',
  chooseDate: 'Date',
  today: 'today',
  closed: 'closed',
  holiday: 'on holiday',
  no_times: 'no times',
  over: 'over for today',
  beforeRange: 'in the past',
  afterRange: 'not bookable yet',
};

describe('calendar', () => {
  let el: TestStage;
  let calendar: BookingCalendar;
  const day = (date: string) => el.find<HTMLButtonElement>(`[data-date="${date}"]`);
  const month = () => el.find('#booking-date-month').textContent;
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

  const show = async (
    change: Partial<BookingCalendar> & { width?: string } = {},
    dir: 'ltr' | 'rtl' = 'ltr',
  ) => {
    const o = {
      locale: 'en-GB',
      value: null as string | null,
      error: undefined as string | undefined,
      ...change,
    };
    el = await stage(
      () =>
        html`<booking-calendar
          .value=${o.value}
          .from=${'2026-12-03'}
          .to=${'2027-02-10'}
          .today=${'2026-12-03'}
          .closed=${{ '2026-12-03': 'over', '2026-12-06': 'closed', '2026-12-24': 'holiday' }}
          .locale=${o.locale}
          .texts=${texts}
          .error=${o.error}
        ></booking-calendar>`,
      dir,
    );
    calendar = el.find('booking-calendar');
    await calendar.updateComplete;
    if (!change.width) return;
    el.style.inlineSize = change.width;
    await waitUntil(() => el.findAll('tbody tr').length === 3, 'few weeks');
  };

  beforeEach(() => show());

  it('passes the accessibility audit, with a chosen day and an error too', async () => {
    await expect(el).to.be.accessible();
    await show({ value: '2026-12-04', error: 'Choose a day' });
    await expect(el).to.be.accessible();
  });

  it('may be defined twice', () => {
    expect(defineCalendar).not.to.throw();
  });

  it('begins with the present week, and goes on without a gap into the next month', () => {
    const dates = el.findAll('[part~=day]').map(({ dataset }) => dataset['date']);
    expect(dates).to.have.length(6 * 7);
    expect(dates[0]).to.equal('2026-11-30');
    expect(dates.at(-1)).to.equal('2027-01-10');
    expect(month()).to.equal('Dec 2026 – Jan 2027');
    expect(el.findAll('[data-month]').map((mark) => mark.dataset['month'])).to.deep.equal(['Dec', 'Jan']);
  });

  it('shows three weeks on a phone, as high on every page, and reaches every day by its pages', async () => {
    await show({ width: '320px' });
    const height = calendar.offsetHeight;
    const seen = el.findAll('[part~=day]').map(({ dataset }) => dataset['date'] as string);
    const next = el.find('[part~=calendar-next]');
    while (next.getAttribute('aria-disabled') !== 'true') {
      next.click();
      await calendar.updateComplete;
      expect(calendar.offsetHeight).to.equal(height);
      seen.push(...el.findAll('[part~=day]').map(({ dataset }) => dataset['date'] as string));
    }
    expect(seen).to.deep.equal([...new Set(seen)].sort());
    expect(seen[0]).to.equal('2026-11-30');
    expect(seen).to.include('2027-02-10');
    expect(seen.length % 21).to.equal(0);
  });

  it('begins the week as the locale does', async () => {
    expect(el.find('[part=weekday]').textContent?.trim()).to.equal('Mon');
    await show({ locale: 'en-US' });
    expect(el.find('[part=weekday]').textContent?.trim()).to.equal('Sun');
  });

  it('follows its value, also to another month', async () => {
    calendar.value = '2027-01-15';
    await calendar.updateComplete;
    expect(month()).to.equal('Jan – Feb 2027');
    expect(day('2027-01-15').part.contains('selected')).to.equal(true);
    expect(el.find<HTMLInputElement>('[name=date]').value).to.equal('2027-01-15');
  });

  it('comes back into the range when that changes', async () => {
    calendar.to = '2028-01-31';
    calendar.from = '2028-01-10';
    await calendar.updateComplete;
    expect(el.findAll('[part~=day]')[0]?.dataset['date']).to.equal('2028-01-10');
  });

  describe('pointer', () => {
    it('tells the day that was pressed', async () => {
      setTimeout(() => day('2026-12-04').click());
      const event = (await oneEvent(calendar, 'date-chosen')) as DateChosenEvent;
      expect(event.date).to.equal('2026-12-04');
      expect(event.composed).to.equal(false);
    });

    it('says why a day can’t be chosen, until something else is pressed', async () => {
      let chosen = 0;
      calendar.addEventListener('date-chosen', () => chosen++);
      day('2026-12-24').click();
      await explained('on holiday');
      expect(chosen).to.equal(0);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(el.findAll('[part=popover]')).to.have.length(0);
    });

    it('pages between the weeks that have days, and no further', async () => {
      const next = el.find('[part~=calendar-next]');
      const previous = el.find('[part~=calendar-previous]');
      expect(previous.getAttribute('aria-disabled')).to.equal('true');
      previous.click();
      await calendar.updateComplete;
      expect(day('2026-11-30')).to.not.equal(null);
      next.click();
      await calendar.updateComplete;
      expect(day('2027-01-11').tabIndex).to.equal(0);
      expect(next.getAttribute('aria-disabled')).to.equal('true');
      previous.click();
      await calendar.updateComplete;
      expect(day('2026-12-04').tabIndex).to.equal(0);
    });
  });

  describe('keyboard', () => {
    it('reaches one day only by Tab: the chosen one, else the first that can be chosen', async () => {
      expect(el.findAll('[tabindex="0"]').map(({ dataset }) => dataset['date'])).to.deep.equal([
        '2026-12-04',
      ]);
      await show({ value: '2026-12-18' });
      expect(el.findAll('[tabindex="0"]').map(({ dataset }) => dataset['date'])).to.deep.equal([
        '2026-12-18',
      ]);
    });

    it('moves by day and week, into the next month', async () => {
      day('2026-12-04').focus();
      await press('ArrowRight', 'ArrowDown');
      expect(el.focused).to.equal(day('2026-12-12'));
      await press('PageDown', 'End', 'Home');
      expect(el.focused).to.equal(day('2027-01-11'));
    });

    it('leaps no further than to the last day that can be chosen', async () => {
      day('2026-12-04').focus();
      await press('Shift+PageDown');
      expect(el.focused).to.equal(day('2027-02-10'));
      await press('Shift+PageUp');
      expect(el.focused).to.equal(day('2026-12-03'));
    });

    it('stops at the last week’s end', async () => {
      day('2026-12-04').focus();
      await press('PageDown', 'PageDown', 'PageDown', ...Array<string>(3).fill('ArrowDown'));
      expect(el.focused).to.equal(day('2027-02-14'));
    });

    it('chooses by Enter and by the space bar', async () => {
      const chosen: string[] = [];
      calendar.addEventListener('date-chosen', ({ date }) => chosen.push(date));
      day('2026-12-04').focus();
      await press('Enter', 'ArrowRight', 'Space');
      expect(chosen).to.deep.equal(['2026-12-04', '2026-12-05']);
    });

    it('reaches a closed day, and takes its reason away by Escape', async () => {
      day('2026-12-05').focus();
      day('2026-12-05').click();
      await press('ArrowRight', 'Enter');
      await explained('closed');
      await press('Escape');
      expect(el.findAll('[part=popover]')).to.have.length(0);
      expect(el.focused).to.equal(day('2026-12-06'));
    });

    it('leaves the browser’s own shortcuts alone', async () => {
      day('2026-12-04').focus();
      day('2026-12-04').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }),
      );
      await calendar.updateComplete;
      expect(day('2026-12-04').tabIndex).to.equal(0);
    });
  });

  describe('right-to-left', () => {
    it('goes on to the left', async () => {
      await show({}, 'rtl');
      day('2026-12-04').focus();
      await press('ArrowLeft');
      expect(el.focused).to.equal(day('2026-12-05'));
    });
  });

  describe('screen reader', () => {
    it('hears the whole date, today, and why a day can’t be chosen', () => {
      expect(day('2026-12-04').getAttribute('aria-label')).to.match(/^Friday,? 4 December 2026$/);
      expect(day('2026-12-03').getAttribute('aria-label')).to.match(
        /3 December 2026, today, over for today$/,
      );
      expect(day('2026-12-02').getAttribute('aria-label')).to.match(/, in the past$/);
      expect(day('2026-12-06').getAttribute('aria-disabled')).to.equal('true');
      expect(day('2026-12-03').getAttribute('aria-current')).to.equal('date');
    });

    it('hears which day is chosen', async () => {
      await show({ value: '2026-12-04' });
      expect(el.findAll('[aria-selected=true]').map((cell) => cell.textContent?.trim())).to.deep.equal(['4']);
    });

    it('hears the month when it changes', () => {
      expect(el.find('#booking-date-month').getAttribute('aria-live')).to.equal('polite');
    });
  });

  it('crosses out what can’t be chosen, so that it does not depend on colour', () => {
    expect(getComputedStyle(day('2026-12-06')).textDecorationLine).to.equal('line-through');
    expect(getComputedStyle(day('2026-12-04')).textDecorationLine).to.equal('none');
  });
});
