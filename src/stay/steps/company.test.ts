import { expect } from '@open-wc/testing';
import { stage, type as typeInto } from '../../controls/testing.ts';
import { BookingError } from '../../proxy-client/booking-error.ts';
import { companyStep } from './company.ts';
import { viewOf } from './testing.ts';

const show = (changes: Parameters<typeof viewOf>[0] = {}) => {
  const view = viewOf(changes, 'entering');
  return stage(() => companyStep(view)).then((el) => ({ el, view }));
};

describe('the company', () => {
  it('passes the accessibility audit', async () => {
    await expect(
      (await show({ company: { name: 'Mriya', prepayment: true, code: '30012345' } })).el,
    ).to.be.accessible();
  });

  it('is known by its code, or left out', async () => {
    const { el, view } = await show();
    typeInto(el.find<HTMLInputElement>('[name=company-code]'), '30012345');
    el.find('[part=link]').click();
    expect(view.sent).to.deep.equal([
      { type: 'changed', control: 'company-code', value: '30012345' },
      { type: 'company.dropped' },
    ]);
  });

  it('that the hotel does not know is said at the field, in the hotel’s words', async () => {
    const unknown = new BookingError({
      code: 'company_not_found',
      remedy: 'promo',
      message: 'We do not know this code.',
      language: 'en',
      reference: 'r-1',
    });
    const { el } = await show({ fieldErrors: { 'company-code': unknown } });
    expect(el.find('#booking-company-code-error').textContent).to.equal(unknown.message);
  });

  it('that is known is named, told whether it pays ahead, and let go of', async () => {
    const { el, view } = await show({ company: { name: 'Mriya', prepayment: true, code: '30012345' } });
    const notice = el.find('[part=notice]');
    expect(notice.textContent).to.include('booking for Mriya').and.include('paid in advance');
    notice.querySelector('button')?.click();
    expect(view.sent).to.deep.equal([{ type: 'company.dropped' }]);
    const other = await show({ company: { name: 'Mriya', prepayment: false, code: '30012345' } });
    expect(other.el.find('[part=notice]').textContent).not.to.include('in advance');
  });
});
