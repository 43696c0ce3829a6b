import { html, nothing } from 'lit';
import { checkbox } from '../../controls/checkbox.ts';
import { guestForm } from '../../flow/guest/guest-form.ts';
import { around, houseLanguage, inWords } from '../../flow/house-words.ts';
import { changer, errorText, type LaterTableView } from '../table-view.ts';
import { chosenVenue, offeredChoice } from '../selection.ts';
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
  ${comment(view)} ${consent(view)} ${termsOfTable(view, 'guest')}`;
};

/** Of its own, apart from all that a booking needs: whom the guest allows to write to them. */
const consent = (view: LaterTableView) => {
  const { context, text, send } = view;
  if (!context.start?.capabilities.marketing) return nothing;
  const who = inWords(houseLanguage(view), chosenVenue(context)?.name);
  return checkbox({
    name: 'consent',
    label: around(text.consent, 'who', who),
    hint: text.consentHint,
    checked: context.draft.consent,
    onChange: (value) => send({ type: 'changed', control: 'consent', value }),
  });
};
