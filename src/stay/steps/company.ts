import { html, nothing } from 'lit';
import { field } from '../../controls/field.ts';
import { changer, errorText, type LaterStayView } from '../stay-view.ts';
import { companyNotice } from './company-notice.ts';

/** For whom the stay is booked, where it is not for the guests themselves. */
export const companyStep = (view: LaterStayView) => {
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
