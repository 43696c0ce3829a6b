import { html } from 'lit';
import type { Site } from '../../contract/index.ts';
import { field, telField } from '../../controls/field.ts';
import { countryNames } from '../../text/intl.ts';
import type { LaterTexts } from '../../text/shapes.ts';
import type { GuestDraft } from './guest-draft.ts';

interface GuestFormOptions {
  draft: GuestDraft;
  site: Site;
  text: LaterTexts & { language: string; tel: string };
  /** Under the phone number. */
  telHint: string;
  fieldError(control: keyof GuestDraft): string | undefined;
  onInput(control: keyof GuestDraft, value: string): void;
}

/** The guest's details, the same for tables and stays. */
export function guestForm({ draft, site, text, telHint, fieldError, onInput }: GuestFormOptions) {
  const input = (name: Exclude<keyof GuestDraft, 'tel-country'>, label: string, maxlength: number) => ({
    name,
    label,
    maxlength,
    value: draft[name],
    autocomplete: name,
    required: true,
    error: fieldError(name),
    onInput: (value: string) => onInput(name, value),
  });
  const countries = countryNames(text.language);
  return html`
    <div class="columns">
      ${field(input('given-name', text.givenName, 100))} ${field(input('family-name', text.familyName, 100))}
    </div>
    ${field({ ...input('email', text.email, 254), type: 'email', inputmode: 'email' })}
    ${telField({
      ...input('tel', text.tel, 40),
      hint: telHint,
      country: {
        name: 'tel-country',
        label: text.telCountry,
        value: draft['tel-country'],
        options: site.phoneCountries.map(({ country, callingCode }) => ({
          value: country,
          label: `+${callingCode} ${countries.of(country)}`,
        })),
        onChange: (value) => onInput('tel-country', value),
      },
    })}
  `;
}
