import { html } from 'lit';
import { textArea } from '../../controls/field.ts';
import { guestForm } from '../../flow/guest/guest-form.ts';
import { changer, errorText, type LaterStayView } from '../stay-view.ts';

/** The guest's details, for all rooms, and a comment to the hotel. */
export const guestStep = (view: LaterStayView) => {
  const { context, text, site } = view;
  return html`
    ${guestForm({
      draft: context.draft,
      site,
      text,
      telHint: text.telHint,
      fieldError: (control) => errorText(view, control),
      onInput: (control, value) => changer(view, control)(value),
    })}
    ${textArea({
      name: 'comment',
      label: text.comment,
      optional: text.optional,
      hint: text.commentHint,
      value: context.draft.comment,
      maxlength: 1000,
      error: errorText(view, 'comment'),
      onInput: changer(view, 'comment'),
    })}
  `;
};
