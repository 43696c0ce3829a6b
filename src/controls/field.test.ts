import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { field, telField, textArea } from './field.ts';
import { stage, type } from './testing.ts';

const countries = [
  { value: 'CH', label: '+41 Switzerland' },
  { value: 'DE', label: '+49 Germany' },
];
const nothing = () => undefined;

describe('field', () => {
  it('passes the accessibility audit, with and without an error', async () => {
    const el = await stage(
      () => html`
        ${field({ name: 'given-name', label: 'First name', value: '', required: true, onInput: nothing })}
        ${field({ name: 'email', label: 'E-mail', value: 'zoe@', error: 'The end is missing', onInput: nothing })}
        ${textArea({ name: 'comment', label: 'Comment', value: '', optional: 'optional', onInput: nothing })}
        ${telField({
          name: 'tel',
          label: 'Mobile',
          value: '',
          hint: 'We send a code',
          onInput: nothing,
          country: {
            name: 'tel-country',
            label: 'Country',
            value: 'CH',
            options: countries,
            onChange: nothing,
          },
        })}
      `,
    );
    await expect(el).to.be.accessible();
  });

  describe('screen reader', () => {
    it('hears error and hint after the label, the error first', async () => {
      const el = await stage(() =>
        field({
          name: 'email',
          label: 'E-mail',
          value: '',
          hint: 'For the answer',
          error: 'Missing',
          onInput: nothing,
        }),
      );
      const input = el.find<HTMLInputElement>('#booking-email');
      expect(input.labels?.[0]?.textContent).to.equal('E-mail');
      const described = input
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => el.find(`#${id}`).textContent);
      expect(described).to.deep.equal(['Missing', 'For the answer']);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
    });

    it('does not hear "invalid" of a required field before anything was typed', async () => {
      const el = await stage(() =>
        field({ name: 'email', label: 'E-mail', value: '', required: true, onInput: nothing }),
      );
      expect(el.find('#booking-email').getAttribute('aria-invalid')).to.equal('false');
    });

    it('hears a name for the country and one for the number', async () => {
      const el = await stage(() =>
        telField({
          name: 'tel',
          label: 'Mobile',
          value: '',
          error: 'Not a number',
          onInput: nothing,
          country: {
            name: 'tel-country',
            label: 'Country',
            value: 'DE',
            options: countries,
            onChange: nothing,
          },
        }),
      );
      const country = el.find<HTMLSelectElement>('[name=tel-country]');
      expect(country.labels?.[0]?.textContent).to.equal('Country');
      expect(country.value).to.equal('DE');
      expect(el.find<HTMLInputElement>('[name=tel]').labels?.[0]?.textContent).to.equal('Mobile');
    });
  });

  describe('typing', () => {
    it('tells each change, and keeps what was typed when it is drawn again', async () => {
      let value = '';
      const el = await stage(() =>
        field({ name: 'family-name', label: 'Last name', value, onInput: (typed) => (value = typed) }),
      );
      const input = el.find<HTMLInputElement>('input');
      type(input, 'Müller');
      el.requestUpdate();
      await el.updateComplete;
      expect(value).to.equal('Müller');
      expect(input.value).to.equal('Müller');
    });

    it('shows what its owner made of the input, even where that is what stood there before', async () => {
      const el = await stage(() => field({ name: 'code', label: 'Code', value: '12', onInput: nothing }));
      const input = el.find<HTMLInputElement>('input');
      type(input, '12x');
      el.requestUpdate();
      await el.updateComplete;
      expect(input.value).to.equal('12');
    });

    it('keeps several lines', async () => {
      let value = '';
      const el = await stage(() =>
        textArea({ name: 'comment', label: 'Comment', value, onInput: (typed) => (value = typed) }),
      );
      type(el.find<HTMLTextAreaElement>('textarea'), 'One\nTwo');
      expect(value).to.equal('One\nTwo');
    });

    it('tells which option was taken', async () => {
      let value = 'CH';
      const el = await stage(() =>
        telField({
          name: 'tel',
          label: 'Mobile',
          value: '',
          onInput: nothing,
          country: {
            name: 'tel-country',
            label: 'Country',
            value,
            options: countries,
            onChange: (taken) => (value = taken),
          },
        }),
      );
      const select = el.find<HTMLSelectElement>('select');
      expect(select.value).to.equal('CH');
      select.value = 'DE';
      select.dispatchEvent(new Event('change'));
      expect(value).to.equal('DE');
    });
  });

  it('has text of at least 16 pixels, below which a phone would zoom in', async () => {
    const el = await stage(() => field({ name: 'email', label: 'E-mail', value: '', onInput: nothing }));
    el.style.setProperty('--booking-font-size', '12px');
    expect(parseFloat(getComputedStyle(el.find('input')).fontSize)).to.be.at.least(16);
  });
});
