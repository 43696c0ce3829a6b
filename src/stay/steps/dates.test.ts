import { expect } from '@open-wc/testing';
import { defineRangeCalendar, RangeChosenEvent } from '../../controls/calendar/range-calendar.ts';
import { stage } from '../../controls/testing.ts';
import { plainStart } from '../testing.ts';
import { datesStep } from './dates.ts';
import { viewOf } from './testing.ts';

defineRangeCalendar();
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const show = (changes: Parameters<typeof viewOf>[0] = {}) => {
  const view = viewOf(changes);
  return stage(() => datesStep(view)).then((el) => ({ el, view }));
};

describe('the dates', () => {
  it('pass the accessibility audit, with children and with errors', async () => {
    const { el } = await show({
      draft: { ages: ['4', ''], arrival: 'someday' },
      fieldErrors: { 'child-age': 'missingAge', adults: 'badAdults' },
    });
    await expect(el).to.be.accessible();
  });

  it('are chosen in the calendar, both ends at once', async () => {
    const { el, view } = await show();
    const calendar = el.find('booking-range-calendar');
    calendar.dispatchEvent(new RangeChosenEvent('2026-12-14', null));
    calendar.dispatchEvent(new RangeChosenEvent('2026-12-14', '2026-12-16'));
    expect(view.sent).to.deep.equal([
      { type: 'dates.chosen', arrival: '2026-12-14', departure: '' },
      { type: 'dates.chosen', arrival: '2026-12-14', departure: '2026-12-16' },
    ]);
  });

  it('say how many nights they are', async () => {
    expect(words((await show()).el.find('form'))).to.include('2 nights');
  });

  it('that can not be read are told at once, with how they are written', async () => {
    const { el } = await show({ draft: { arrival: 'someday' } });
    expect(el.find('#booking-arrival-error').textContent).to.equal(
      'Please write the date like this: 24/12/2026.',
    );
  });

  it('ask for an age for each child, named by its number', async () => {
    const { el, view } = await show({ draft: { ages: ['4', ''] } });
    const selects = el.findAll<HTMLSelectElement>('[name=child-age]');
    expect(selects.map(({ id, labels }) => [id, words(labels[0] as HTMLElement)])).to.deep.equal([
      ['booking-child-age-1', 'Age of child 1'],
      ['booking-child-age-2', 'Age of child 2'],
    ]);
    const [, second] = selects as [HTMLSelectElement, HTMLSelectElement];
    expect([...second.options].map(words)).to.include.members([
      'Please choose',
      'under one year',
      '1 year',
      '12 years',
    ]);
    second.value = '7';
    second.dispatchEvent(new Event('change'));
    expect(view.sent).to.deep.equal([{ type: 'changed', control: 'ages', value: ['4', '7'] }]);
  });

  it('stand side by side on a phone, but not where words are large', async () => {
    const { el } = await show();
    const tops = () =>
      el.findAll('#booking-arrival, #booking-departure').map((each) => each.getBoundingClientRect().top);
    el.style.inlineSize = '320px';
    expect(new Set(tops())).to.have.property('size', 1);
    el.style.setProperty('--booking-font-size', '32px');
    expect(new Set(tops())).to.have.property('size', 2);
  });

  it('count adults and children in two steppers that are alike', async () => {
    const { el } = await show();
    for (const width of ['320px', '700px']) {
      el.style.inlineSize = width;
      const [adults, children] = ['adults', 'children'].map((name) => {
        const stepper = el.find(`[name=${name}]`).closest<HTMLElement>('[part=stepper]')!;
        const column = stepper.closest('[part=field]')!.getBoundingClientRect();
        const of = stepper.getBoundingClientRect();
        const buttons = [...stepper.querySelectorAll('button')].map((button) => {
          const { width: w, height: h } = button.getBoundingClientRect();
          return [w, h];
        });
        const { borderTopColor, fontWeight } = getComputedStyle(stepper);
        return {
          size: [of.width, of.height],
          toTheEnd: column.right - of.right,
          buttons,
          borderTopColor,
          fontWeight,
        };
      });
      expect(children, width).to.deep.equal(adults);
    }
  });

  it('mark the child whose age is missing, and no other', async () => {
    const { el } = await show({ draft: { ages: ['4', ''] }, fieldErrors: { 'child-age': 'missingAge' } });
    expect(el.findAll('[name=child-age]').map((select) => select.getAttribute('aria-invalid'))).to.deep.equal(
      ['false', 'true'],
    );
  });

  it('take a child more and a child fewer, keeping the ages of the others', async () => {
    const { el, view } = await show({ draft: { ages: ['4'] } });
    const children = el.find('[name=children]').closest('[part=stepper]') as HTMLElement;
    children.querySelector<HTMLElement>('[part~=increase]')?.click();
    children.querySelector<HTMLElement>('[part~=decrease]')?.click();
    expect(view.sent).to.deep.equal([
      { type: 'changed', control: 'ages', value: ['4', ''] },
      { type: 'changed', control: 'ages', value: [] },
    ]);
  });

  it('tell the usual times, and offer an extra bed and a company where the hotel does', async () => {
    const { el, view } = await show();
    expect(words(el.find('[name=arrival-time] option'))).to.equal('As usual, from 14:00');
    expect(words(el.find('[name=departure-time] option'))).to.equal('As usual, by 12:00');
    el.find('[name=extra-bed]').click();
    el.find('[part~=ask-company]').click();
    expect(view.sent).to.deep.equal([
      { type: 'changed', control: 'extra-bed', value: true },
      { type: 'company.asked' },
    ]);
    const plain = (await show({ start: plainStart })).el;
    expect(plain.findAll('[name=extra-bed], [part~=ask-company]')).to.have.length(0);
    expect(words(plain.find('[name=arrival-time] option'))).to.equal('As usual');
  });

  it('say for which company it is, that it pays ahead, and let go of it', async () => {
    const { el, view } = await show({ company: { name: 'Mriya', prepayment: true, code: '30012345' } });
    expect(words(el.find('[part=notice]')))
      .to.include('booking for Mriya')
      .and.include('paid in advance');
    for (const button of el.findAll('[part=notice] button')) button.click();
    expect(view.sent).to.deep.equal([{ type: 'company.asked' }, { type: 'company.dropped' }]);
  });
});
