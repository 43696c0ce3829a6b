import { html } from 'lit';
import { field, telField } from '../../controls/field.ts';
import { changer, problemText, type TableView } from '../table-view.ts';

/** Whose booking it is. Known guests are booked at once, others get a code. */
export const guestStep = (view: TableView) => {
  const { context, text, site } = view;
  const input = (name: 'given-name' | 'family-name' | 'email' | 'tel', label: string, maxlength: number) => ({
    name,
    label,
    maxlength,
    value: context.draft[name],
    autocomplete: name,
    required: true,
    error: problemText(view, name),
    onInput: changer(view, name),
  });
  return html`
    <div class="columns">
      ${field(input('given-name', text.givenName, 100))} ${field(input('family-name', text.familyName, 100))}
    </div>
    ${field({ ...input('email', text.email, 254), type: 'email', inputmode: 'email' })}
    ${telField({
      ...input('tel', text.tel, 40),
      hint: text.telHint,
      country: {
        name: 'tel-country',
        label: text.telCountry,
        value: context.draft['tel-country'],
        options: site.smsCountries.map(({ country, callingCode }) => ({
          value: country,
          label: `${country} +${callingCode}`,
        })),
        onChange: changer(view, 'tel-country'),
      },
    })}
  `;
};
