import { html, nothing } from 'lit';
import { field } from '../../controls/field.ts';
import { notice } from '../../controls/notice.ts';
import { fill } from '../../text/text.ts';
import { changer, errorText, type StayView } from '../stay-view.ts';
import { focusHeading } from './focus-heading.ts';

/** For whom the stay is booked, where it is not for the guests themselves. */
export const companyStep = (view: StayView) => {
  const { context, text, send } = view;
  return html`
    ${companyNotice(view)}
    ${field({
      name: 'company-code',
      label: text.companyCode,
      hint: text.companyHint,
      value: context.draft['company-code'],
      maxlength: 20,
      autocomplete: 'off',
      required: true,
      error: errorText(view, 'company-code'),
      onInput: changer(view, 'company-code'),
    })}
    ${
      context.company
        ? nothing
        : html`<button type="button" part="link" @click=${() => send({ type: 'company.dropped' })}>
            ${text.withoutCompany}
          </button>`
    }
  `;
};

/** Which company it is, by the hotel's books, and what that means; undefined while there is none. */
export const companyNotice = ({ context, text, send }: StayView, more?: unknown) => {
  const { company } = context;
  if (!company) return nothing;
  const name = { company: company.name };
  return notice({
    kind: 'info',
    text: [
      fill(text.bookingFor, name),
      ...(company.prepayment ? [fill(text.companyPrepays, name)] : []),
    ].join('\n'),
    actions: html`${more}<button
        type="button"
        part="link"
        @click=${(event: Event) => {
          focusHeading(event);
          send({ type: 'company.dropped' });
        }}
      >
        ${fill(text.dropCompany, name)}
      </button>`,
  });
};
