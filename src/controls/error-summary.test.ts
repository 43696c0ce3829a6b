import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { errorSummary } from './error-summary.ts';
import { field } from './field.ts';
import { slotList } from './slot-list.ts';
import { stage } from './testing.ts';

const show = (value?: string) =>
  stage(
    () => html`
      ${errorSummary({
        title: 'Two things are missing',
        errors: [
          { name: 'email', message: 'Your e-mail. Or call +41 44 555 01 10.' },
          { name: 'time', message: 'A time' },
        ],
      })}
      ${field({ name: 'email', label: 'E-mail', value: '', error: 'Your e-mail', onInput: () => undefined })}
      ${slotList({
        name: 'time',
        legend: 'Time',
        value,
        groups: [{ label: '', slots: ['18:00', '19:00'].map((time) => ({ value: time, label: time })) }],
        onChange: () => undefined,
      })}
    `,
  );

describe('error summary', () => {
  it('passes the accessibility audit', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('leads to the field that is wrong, and leaves the address as it is', async () => {
    const el = await show();
    const address = location.href;
    el.find('[href="#booking-email"]').click();
    expect(el.focused).to.equal(el.find('#booking-email'));
    expect(location.href).to.equal(address);
  });

  it('leads to the first of a group, or to the one that is chosen', async () => {
    const el = await show();
    el.find('[href="#booking-time"]').click();
    expect(el.focused).to.have.property('value', '18:00');
    const chosen = await show('19:00');
    chosen.find('[href="#booking-time"]').click();
    expect(chosen.focused).to.have.property('value', '19:00');
  });

  it('leaves a number that can be called to the control, so that it stands there once', async () => {
    const el = await show();
    const [first] = el.findAll('li');
    expect(first?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Your e-mail.');
    const links = [...(first?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#booking-email']);
  });

  it('keeps the lines of what is mended, unheard and out of the way, and its own room when all is', async () => {
    const errors = [
      { name: 'email', message: 'Your e-mail' },
      { name: 'tel', message: 'Your number' },
    ];
    const el = await stage(() => errorSummary({ title: 'Please check', errors }));
    const { height } = el.find('#booking-errors').getBoundingClientRect();
    const show = (...mended: boolean[]) => {
      el.view = () =>
        errorSummary({
          title: 'Please check',
          errors: errors.map((error, i) => ({ ...error, mended: mended[i] ?? false })),
        });
      return el.updateComplete;
    };
    await show(true, false);
    expect(el.findAll('#booking-errors a').map(({ textContent }) => textContent)).to.deep.equal([
      'Your number',
    ]);
    expect(el.find('li').getAttribute('aria-hidden')).to.equal('true');
    expect(el.find('#booking-errors').getBoundingClientRect().height).to.equal(height);
    await expect(el).to.be.accessible();
    await show(true, true);
    expect(getComputedStyle(el.find('#booking-errors')).visibility).to.equal('hidden');
    expect(el.find('#booking-errors').getBoundingClientRect().height).to.equal(height);
  });

  it('can take the focus itself', async () => {
    const el = await show();
    el.find('#booking-errors').focus();
    expect(el.focused).to.equal(el.find('[role=alert]'));
  });
});
