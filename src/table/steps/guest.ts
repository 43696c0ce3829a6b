import { html, nothing } from 'lit';
import { guestForm } from '../../flow/guest/guest-form.ts';
import { changer, errorText, type LaterTableView } from '../table-view.ts';
import { offeredChoice } from '../selection.ts';
import { choice, comment } from './choice.ts';
import { termsOfTable } from './terms.ts';

/** The guest's details. The hint at the phone depends on whether a code is sent to it. */
export const guestStep = (view: LaterTableView) => {
  const { context, text, site } = view;
  const code = context.start?.capabilities.code ?? 'always';
  const texts = code === 'never' ? { ...text, tel: text.telNoCode } : text;
  return html`${offeredChoice(context)?.required ? nothing : choice(view)}
  ${guestForm({
    draft: context.draft,
    site,
    text: texts,
    telHint: { never: text.telHintNoCode, sometimes: text.telHint, always: text.telHintCode }[code],
    fieldError: (control) => errorText(view, control),
    onInput: (control, value) => changer(view, control)(value),
  })}
  ${comment(view)} ${termsOfTable(view, 'guest')}`;
};
